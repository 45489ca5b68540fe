import type { EntryFile, Rule, RuleContext } from '#registry/rule.ts';
import { stringsAt } from '#registry/pointer.ts';

/** An id, now or formerly, leads to one entry only, whatever the folder and the case. */
export const idUnique: Rule = {
  id: 'id-unique',
  title: 'No two entries share an id',
  level: 'error',
  why: 'An id is a permanent address: it has to lead to one software, in whichever folder its file lies.',
  bad: 'formerIds: [another-entry]',
  good: 'formerIds: [old-name-of-this-entry]',
  *check(entry, context) {
    const owners = context.once('id-unique', () => ownersOfIds(context));
    const own = entry.id.toLowerCase();
    const twin = owners.get(own)?.find((other) => other !== entry);
    if (twin !== undefined) {
      yield {
        pointer: '',
        message: `the id \`${entry.id}\` is taken by ${twin.path}`,
        cure: 'Rename the file, or remove it if it is the same software.',
      };
    }
    for (const { pointer, value } of stringsAt(entry.value, '/formerIds/*')) {
      const id = value.toLowerCase();
      const owner = owners.get(id)?.find((other) => other !== entry || id === own);
      if (owner === undefined) continue;
      yield { pointer, message: `\`${value}\` is an id of ${owner.path}`, cure: 'Remove it.' };
    }
  },
};

function ownersOfIds({ entries }: RuleContext): Map<string, EntryFile[]> {
  const owners = new Map<string, EntryFile[]>();
  for (const entry of entries) {
    const former = [...stringsAt(entry.value, '/formerIds/*')].map(({ value }) => value);
    for (const id of new Set([entry.id, ...former].map((name) => name.toLowerCase()))) {
      owners.set(id, [...(owners.get(id) ?? []), entry]);
    }
  }
  return owners;
}
