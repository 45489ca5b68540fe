import { writing, type Cure } from '#registry/diagnostic.ts';
import {
  languageName,
  languageOfCountry,
  languagesByName,
  languageTag,
} from '#registry/language-tag.ts';
import { isSameWord, nearest } from '#registry/nearest.ts';
import { pointerToken } from '#registry/pointer.ts';
import type { EntryRule, RuleContext } from '#registry/rule.ts';

/** Texts by language stand under tags of BCP 47 (https://www.rfc-editor.org/info/bcp47). */
export const languageTags: EntryRule = {
  scope: 'entry',
  id: 'language-tag',
  title: 'Languages are named by their tags',
  level: 'error',
  overSchema: true,
  why: 'Browsers, screen readers and other catalogues know a language by its tag of BCP 47: the code of two letters of ISO 639, and a region only where that matters.',
  bad: `description:
  french: >-
    Lit les fichiers d'événements des télescopes et produit des cartes du ciel pour les
    astronomes.`,
  good: `description:
  fr: >-
    Lit les fichiers d'événements des télescopes et produit des cartes du ciel pour les
    astronomes.`,
  *check({ value: { description } }, context) {
    if (description === null || typeof description !== 'object') return;
    if (Array.isArray(description)) return;
    const given = Object.keys(description);
    for (const key of given) {
      const tag = languageTag(key);
      if (tag === key) continue;
      yield {
        pointer: `/description${pointerToken(key)}`,
        part: 'key',
        message: `\`${key}\` is no tag of a language`,
        fix: tag === undefined ? cure(key, given, context) : written(tag, given),
      };
    }
  },
};

function written(tag: string, given: readonly string[]): Cure {
  return given.includes(tag)
    ? { text: `Remove one of the two: \`${tag}\` stands there already.` }
    : writing(tag);
}

/** What to write for the name of a language, for a country, or for something else. */
function cure(key: string, given: readonly string[], context: RuleContext): Cure {
  const names = context.once('languagesByName', languagesByName);
  const name = key.length < 4 ? undefined : nearest(key, names.keys());
  const tag = name === undefined ? languageOfCountry(key) : names.get(name);
  if (tag === undefined) {
    return { text: 'Write the tag of the language, for example `en` or `fr`.' };
  }
  if (name !== undefined && isSameWord(key, name)) return written(tag, given);
  return { text: `Write \`${tag}\` if the text is in ${languageName(tag)}.` };
}
