import { LANGUAGE } from '#registry/description.ts';
import { languageName, languageTag } from '#registry/language-tag.ts';
import { valueAt } from '#registry/pointer.ts';
import type { EntryRule } from '#registry/rule.ts';

/** Small words that a text of some length can hardly do without, by language. */
const SMALL_WORDS = {
  en: 'the of and to in is that for with from are by an it on as or can which be at',
  fr: 'le la les des et du est une dans pour par sur avec qui que aux ce sont au en ou',
  de: 'der die das und ist ein eine für mit von dem den zu im auf des sich nicht wird als',
  es: 'el los las del y es una para por con que en se su al como un o más sus',
  it: 'il lo gli della e è una per con che di nel si dei alla delle un sono come da',
} as const;

const LANGUAGES = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** A description is in the language that it is said to be in: English where none is named. */
export const descriptionLanguage: EntryRule = {
  scope: 'entry',
  id: 'description-language',
  title: 'The description is in the language that it says',
  level: 'warning',
  why: 'Pages, search and other catalogues take a description for English where the entry names no language, and read it aloud in the language that it names.',
  bad: `description: >-
  Lit les fichiers d'événements des télescopes et produit des cartes du ciel. Les
  astronomes l'utilisent dans des carnets et sur la ligne de commande.`,
  good: `description:
  fr: >-
    Lit les fichiers d'événements des télescopes et produit des cartes du ciel. Les
    astronomes l'utilisent dans des carnets et sur la ligne de commande.`,
  *check({ texts, value: entry }) {
    for (const { pointer, value } of texts.get('descriptionText') ?? []) {
      const key = pointer.slice('/description/'.length);
      const named = languageTag(key)?.split('-')[0];
      if (key !== '' && named === undefined) continue;
      const likely = otherLanguage(value, named ?? LANGUAGE);
      if (likely === undefined) continue;
      const others = valueAt(entry, `/description/${likely}`) !== undefined;
      yield {
        pointer,
        message: `the description seems to be in ${languageName(likely)}`,
        fix: { text: cure(likely, named, others) },
      };
    }
  },
};

function cure(likely: string, named: string | undefined, isTaken: boolean): string {
  if (named === undefined) return `Write it in English, or under its language: \`${likely}: …\`.`;
  const inNamed = `Write it in ${languageName(named)}`;
  return isTaken ? `${inNamed}.` : `${inNamed}, or under \`${likely}\`.`;
}

/** The language that a text seems to be in, if that is another than the one it should be in. */
function otherLanguage(text: string, language: string): string | undefined {
  if (language === 'en' && (text.match(/ (?:the|of|and|for|with|that) /g)?.length ?? 0) > 4) return;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map(([name, small]) => ({
    name,
    count: words.filter((word) => small.has(word)).length,
  }));
  const own = counts.find(({ name }) => name === language);
  const [likely] = counts.filter((each) => each !== own).toSorted((a, b) => b.count - a.count);
  if (own === undefined || likely === undefined) return undefined;
  return likely.count < 4 || likely.count <= 2 * own.count ? undefined : likely.name;
}
