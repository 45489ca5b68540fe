import { descriptionsOf } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/**
 * The description by language, as SKG-IF names languages: by the code of ISO 639-1, without
 * a region, and `none` where a language has no such code.
 */
export function abstracts(record: SoftwareRecord): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { text, language } of descriptionsOf(record)) {
    const code = /^[a-z]{2}(?=-|$)/.exec(language)?.[0] ?? 'none';
    (texts[code] ??= []).push(text.trim());
  }
  return texts;
}
