import en from '#site/strings/en.ts';

/** All texts of the interface in one language; the English ones define which there are. */
export type Strings = typeof en;

/** The language of pages without a language in their address. */
export const DEFAULT_LANGUAGE = 'en';

const files = import.meta.glob<{ default: Strings }>(['./??.ts', './??-*.ts'], { eager: true });

/** The languages of the site by their tags (BCP 47): each file of this folder with such a name is one. */
export const languages: ReadonlyMap<string, Strings> = new Map(
  Object.entries(files)
    .map(([file, { default: strings }]) => [file.slice(2, -3), strings] as const)
    .toSorted(([a], [b]) => Number(b === DEFAULT_LANGUAGE) - Number(a === DEFAULT_LANGUAGE)),
);
