import type { Extraction, Facts } from '#harvest/extractor.ts';
import { soundFacts } from '#harvest/extractors/gather.ts';
import type { Problems } from '#harvest/extractors/problems.ts';

/** Facts of which some may be missing. */
export type MaybeFacts = { readonly [Field in keyof Facts]: Facts[Field] | undefined };

/** What one file says: the facts that are there and fit an entry, and all problems. */
export function extractionOf(facts: MaybeFacts, problems: Problems): Extraction {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && !isEmpty(value));
  const report = problems.in('');
  const sound = soundFacts(Object.fromEntries(given), (sentence) => report(sentence));
  return { facts: sound, problems: problems.all() };
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
