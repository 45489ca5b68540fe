import { href } from '#site/links.ts';
import { pagePath } from '#site/locale.ts';
import { DEFAULT_LANGUAGE, languages } from '#site/strings/index.ts';

/** The same page in one language of the site. */
export interface Translation {
  readonly language: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly href: string;
}

/** A page in each language of the site, by its address in one of them. */
export function translationsOf(pathname: string): Translation[] {
  const path = pathname.slice(href().length).replace(/(^|\/)index\.html$/, '$1');
  const [first = ''] = path.split('/');
  const own =
    first !== DEFAULT_LANGUAGE && languages.has(first) ? path.slice(first.length + 1) : path;
  return [...languages].map(([language, { name }]) => ({
    language,
    name,
    href: href(pagePath(own === '' || own.endsWith('/') ? own : `${own}/`, language)),
  }));
}
