import type { RegistryConfig } from '#registry/generated/types.ts';

const ID = 'virtual:theme.css';

/** A Vite plugin that makes the community's colours a part of the site's one stylesheet. */
export function theme({ light, dark }: RegistryConfig['accent']) {
  return {
    name: 'catalogue-theme',
    resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
    load: (id: string) =>
      id === `\0${ID}` ? `:root { --accent-light: ${light}; --accent-dark: ${dark}; }` : undefined,
  };
}
