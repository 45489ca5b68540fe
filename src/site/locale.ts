import { href } from '#site/links.ts';
import { DEFAULT_LANGUAGE, languages, type Strings } from '#site/strings/index.ts';
import { fill, type Plural, type Values } from '#site/strings/text.ts';

/** A language and what is said, counted and dated in it. */
export interface Locale {
  /** Its tag (BCP 47). */
  readonly language: string;
  readonly t: Strings;
  /** The address of a page in this language, from its path in the default language. */
  page(path?: string): string;
  /** A text with its gaps filled; numbers stand as the language writes them. */
  say(text: string, values: Values): string;
  /** A text for so many; its gap `{n}` is the number. */
  count(n: number, text: Plural, values?: Values): string;
  number(n: number): string;
  /** A share of 1 as per cent. */
  percent(share: number): string;
  /** A day, month or year of ISO 8601 in words. */
  date(iso: string): string;
  /** Words joined as in a sentence. */
  list(words: readonly string[]): string;
  /** Compares words as the language orders them. */
  compare(a: string, b: string): number;
}

const made = new Map<string, Locale>();

/** The locale of a page: what its address says, else the default one. */
export function localeOf({ currentLocale }: { currentLocale: string | undefined }): Locale {
  const language = currentLocale ?? DEFAULT_LANGUAGE;
  const locale = made.get(language) ?? makeLocale(language);
  made.set(language, locale);
  return locale;
}

function makeLocale(language: string): Locale {
  const t = languages.get(language);
  if (t === undefined) throw new Error(`There are no texts in the language ${language}.`);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(t.formats);
  const percents = new Intl.NumberFormat(t.formats, { style: 'percent' });
  const lists = new Intl.ListFormat(t.formats);
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const say = (text: string, values: Values): string =>
    fill(
      text,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'number' ? numbers.format(value) : value,
        ]),
      ),
    );
  return {
    language,
    t,
    say,
    page: (path = '') => href(pagePath(path, language)),
    count: (n, text, values = {}) => say(text[plurals.select(n)] ?? text.other, { ...values, n }),
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    date: (iso) => dateInWords(iso, t.formats),
    list: (words) => lists.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
}

/** The path of a page in a language, below the address of the site. */
export function pagePath(path: string, language: string): string {
  return language === DEFAULT_LANGUAGE ? path : `${language}/${path}`;
}

/** The value of the parameter `locale` of a page's address for each language. */
export const localeParams: readonly { readonly locale: string | undefined }[] = [
  ...languages.keys(),
].map((language) => ({ locale: language === DEFAULT_LANGUAGE ? undefined : language }));

function dateInWords(iso: string, formats: string): string {
  const [, month, day] = iso.split('-');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(formats, options).format(new Date(iso));
}
