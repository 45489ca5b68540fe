import type { Catalogue } from '#registry/catalogue.ts';

/** Pages are bundled apart from Astro's configuration, and run in the same process. */
const KEY = Symbol.for('catalogue.source');
const shared = globalThis as { [KEY]?: () => Promise<Catalogue> };

/** Says where the catalogue of this build, or of this development server, comes from. */
export function provideCatalogue(load: () => Promise<Catalogue>): void {
  shared[KEY] = load;
}

/** The catalogue that pages, search and documents show, the same one for all. */
export function sourceCatalogue(): Promise<Catalogue> {
  const load = shared[KEY];
  if (load === undefined) throw new Error('The integration of the catalogue is not in use.');
  return load();
}
