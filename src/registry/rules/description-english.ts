import type { EntryRule } from '#registry/rule.ts';

/** Small words that a text of some length can hardly do without, by language. */
const SMALL_WORDS = {
  English: 'the of and to in is that for with from are by an it on as or can which be at',
  French: 'le la les des et du est une dans pour par sur avec qui que aux ce sont au en ou',
  German: 'der die das und ist ein eine für mit von dem den zu im auf des sich nicht wird als',
  Spanish: 'el los las del y es una para por con que en se su al como un o más sus',
  Italian: 'il lo gli della e è una per con che di nel si dei alla delle un sono come da',
} as const;

const LANGUAGES = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Descriptions are in English, the language that the whole community reads. */
export const descriptionEnglish: EntryRule = {
  scope: 'entry',
  id: 'description-english',
  title: 'The description is in English',
  level: 'warning',
  why: 'All descriptions are read and searched together, by people and by other catalogues.',
  bad: `description: >-
  Lit les fichiers d'événements des télescopes et produit des cartes du ciel. Les
  astronomes l'utilisent dans des carnets et sur la ligne de commande.`,
  good: `description: >-
  Reads the event files of telescopes and makes maps of the sky. Astronomers use it in
  notebooks and on the command line.`,
  *check({ value: { description } }) {
    if (typeof description !== 'string') return;
    if ((description.match(/ (?:the|of|and|for|with|that) /g)?.length ?? 0) > 4) return;
    const words = description.toLowerCase().match(/\p{L}+/gu) ?? [];
    const counts = LANGUAGES.map(([language, small]) => ({
      language,
      count: words.filter((word) => small.has(word)).length,
    }));
    const [english, ...others] = counts;
    const [likely] = others.toSorted((a, b) => b.count - a.count);
    if (english === undefined || likely === undefined) return;
    if (likely.count < 4 || likely.count <= 2 * english.count) return;
    yield {
      pointer: '/description',
      message: `the description seems to be in ${likely.language}`,
      fix: { text: 'Write it in English.' },
    };
  },
};
