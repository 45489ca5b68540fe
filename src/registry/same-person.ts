import type { Agent, Person } from '#registry/generated/types.ts';

/**
 * Whether two sources mean the same person or organisation: by ORCID or ROR where both
 * give one, else by e-mail, else by name, whichever way round it is written, with or
 * without accents, with given names in full or as initials.
 */
export function isSame(a: Agent, b: Agent): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.email !== undefined && a.email.toLowerCase() === b.email?.toLowerCase()) return true;
  if (!isPerson(a) || !isPerson(b)) {
    return !isPerson(a) && !isPerson(b) && words(a.name).join(' ') === words(b.name).join(' ');
  }
  const names = [a, b].map(({ givenName, familyName }) => words(`${givenName} ${familyName}`));
  const [one, other] = names.map((name) => name.toSorted().join(' '));
  return one === other || isShort(a, b) || isShort(b, a);
}

/**
 * A list of people with each of them once, in the form in which the `known` people are
 * written; what only the list says of a person is kept.
 */
export function united(list: readonly Agent[], known: readonly Agent[]): Agent[] {
  const people: Agent[] = [];
  for (const agent of list) {
    const form = known.find((other) => isSame(agent, other));
    const person = form === undefined ? agent : { ...agent, ...form };
    const at = people.findIndex((other) => isSame(person, other));
    if (at === -1) people.push(person);
    else people[at] = { ...person, ...people[at] } as Agent;
  }
  return people;
}

const isPerson = (agent: Agent): agent is Person => 'familyName' in agent;

/** Whether a person is the other one with initials for given names: `M. Marchand`. */
function isShort(short: Person, long: Person): boolean {
  const initials = words(short.givenName);
  const given = words(long.givenName);
  return (
    words(short.familyName).join(' ') === words(long.familyName).join(' ') &&
    initials.length <= given.length &&
    initials.every((word, at) => word.length === 1 && given[at]?.startsWith(word) === true)
  );
}

/** The words of a name without case, accents and punctuation. */
function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
