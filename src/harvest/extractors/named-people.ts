import { personFromName } from '#harvest/extractors/people.ts';
import { quoted, tidy } from '#harvest/extractors/text.ts';
import type { Gatherer } from '#harvest/extractors/gather.ts';
import type { Agent } from '#registry/generated/types.ts';

/** A name of a person among several in one text: given and family name, no more. */
const FULL_NAME = /^(?:\p{L}[\p{L}\p{M}'’.-]*\s+){1,3}\p{L}[\p{L}\p{M}'’.-]+$/u;

/** In characters; a longer text is no list of names. */
const LONGEST = 2000;

/** People who are meant and not named. */
const OTHERS = /\bet al\b\.?|\band others\b|\band contributors\b/i;

/**
 * The people and teams that names mean, as manifests write them: `Name`,
 * `Name <email>`, `Name (address)`, several names joined by commas. E-mail
 * addresses are left out: a manifest gives them for packaging, not for the public.
 */
export function agentsOf(
  names: readonly unknown[],
  { note }: Pick<Gatherer, 'note'>,
): Agent[] | undefined {
  const texts = names.filter((name) => typeof name === 'string');
  for (const text of texts.filter((name) => name.length <= LONGEST && OTHERS.test(name)))
    note(`${quoted(text)} stands for people that are not named`, text);
  const agents = texts.flatMap(separated).flatMap((name): Agent[] => {
    const agent = personFromName(name);
    if (agent === undefined)
      note(`${quoted(name)} is not surely the name of a person or of a team`, name);
    return agent === undefined ? [] : [agent];
  });
  return agents.length === 0 ? undefined : agents;
}

/** The single names in a text, without addresses and the words between them. */
function separated(text: string): string[] {
  if (text.length > LONGEST) return [`${text.slice(0, LONGEST)}…`];
  const bare = tidy(
    text.replaceAll(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|\S+@\S+/g, ' ').replace(OTHERS, ' '),
  ).replace(/^and\s+|[,;\s]+$/gi, '');
  const parts = bare.split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/);
  const names = parts.length > 1 && parts.every((part) => FULL_NAME.test(part)) ? parts : [bare];
  return names.filter((name) => name !== '');
}
