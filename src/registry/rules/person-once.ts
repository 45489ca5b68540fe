import { AGENT_FIELDS } from '#registry/agent-fields.ts';
import type { Finding } from '#registry/diagnostic.ts';
import type { EntryRule } from '#registry/rule.ts';

interface Named {
  readonly list: string;
  readonly pointer: string;
  readonly id: string | undefined;
  readonly name: string;
  /** The name without what people write now and then: case, accents, full stops. */
  readonly folded: string;
}

/** A person or an organisation is written in one way, and stands once in a list. */
export const personOnce: EntryRule = {
  scope: 'entry',
  id: 'person-once',
  title: 'A person is written in one way',
  level: 'error',
  why: 'Two spellings of one person become two people in citations and in searches.',
  bad: `author:
  - { givenName: Josiah, familyName: Carberry }
  - { givenName: josiah, familyName: CARBERRY }`,
  good: `author:
  - { givenName: Josiah, familyName: Carberry }
maintainer:
  - { givenName: Josiah, familyName: Carberry }`,
  *check({ value }) {
    const seen: Named[] = [];
    for (const list of AGENT_FIELDS) {
      const people = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
      for (const [index, person] of people.entries()) {
        const named = nameOf(person, list, `/${list}/${index}`);
        if (named === undefined) continue;
        const finding = compare(named, seen);
        if (finding !== undefined) yield finding;
        seen.push(named);
      }
    }
  },
};

function compare(person: Named, seen: readonly Named[]): Finding | undefined {
  const { pointer, list, id, name, folded } = person;
  const twin = seen.find(
    (other) =>
      (id !== undefined && other.id === id) ||
      (other.folded === folded && (id === undefined || other.id === undefined)),
  );
  if (twin === undefined) return undefined;
  if (twin.name !== name) {
    const text = 'Write the name in both places as the person does.';
    return { pointer, message: `\`${name}\` and \`${twin.name}\` are the same`, fix: { text } };
  }
  if (twin.list === list) {
    const message = `\`${name}\` stands twice in \`${list}\``;
    return { pointer, message, fix: { text: 'Remove one of the two.' } };
  }
  return undefined;
}

function nameOf(person: unknown, list: string, pointer: string): Named | undefined {
  if (person === null || typeof person !== 'object') return undefined;
  const { givenName, familyName, id, name: title } = person as Record<string, unknown>;
  if (typeof title === 'string')
    return { list, pointer, name: title, id: undefined, folded: foldedName(title) };
  if (typeof givenName !== 'string' || typeof familyName !== 'string') return undefined;
  const name = `${givenName} ${familyName}`;
  const orcid = typeof id === 'string' ? id.trim().slice(-19) : undefined;
  return { list, pointer, name, id: orcid, folded: foldedName(name) };
}

const known = new Map<string, string>();

function foldedName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const folded = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll(/[\s-]+/g, ' ')
    .toLowerCase()
    .trim();
  known.set(name, folded);
  return folded;
}
