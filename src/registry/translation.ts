import type { Cure, Finding } from '#registry/diagnostic.ts';
import type { RegistryConfig, Translation, Vocabulary } from '#registry/generated/types.ts';
import { nearest, proposing } from '#registry/nearest.ts';
import { pointerToken } from '#registry/pointer.ts';

/**
 * What the schema cannot say of a translation: its facets are those of the
 * configuration, and its vocabularies and terms exist. `names` are those of the
 * files of vocabularies; of one that cannot be read no term is missed.
 */
export function* checkTranslation(
  { config: texts = {}, vocabularies: translated = {} }: Translation,
  config: RegistryConfig,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  names: readonly string[],
): Generator<Finding> {
  const facets = config.facets.map(({ id }) => id);
  yield* unknown('/config/facets', texts.facets ?? {}, facets, 'facet of registry.config.ts');
  yield* unknown('/vocabularies', translated, names, 'vocabulary');
  for (const [name, { terms = {} }] of Object.entries(translated)) {
    const known = vocabularies.get(name)?.terms;
    if (!Array.isArray(known)) continue;
    const ids = known.map(({ id }) => id);
    const pointer = `/vocabularies${pointerToken(name)}/terms`;
    yield* unknown(pointer, terms, ids, `term of vocabularies/${name}.yaml`);
  }
}

/** The keys of a mapping that are none of the known ones. */
function* unknown(
  pointer: string,
  mapping: Readonly<Record<string, unknown>>,
  known: readonly string[],
  what: string,
): Generator<Finding> {
  const free = known.filter((id) => !Object.hasOwn(mapping, id));
  for (const key of Object.keys(mapping)) {
    if (known.includes(key)) continue;
    yield {
      pointer: pointer + pointerToken(key),
      part: 'key',
      message: `\`${key}\` is no ${what}`,
      fix: meantBy(key, free),
    };
  }
}

function meantBy(key: string, free: readonly string[]): Cure {
  const like = nearest(key, free);
  if (like !== undefined) return proposing(key, like);
  const choice = free.length === 0 ? '' : ` Not translated yet: ${free.join(', ')}.`;
  return { text: `Remove it, or write what it is a translation of.${choice}` };
}
