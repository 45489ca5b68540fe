import { shared } from '#registry/outline.ts';
import type { CatalogueRule } from '#registry/rule.ts';

/** Two entries with the same name are likely one software. */
export const nameUnique: CatalogueRule = {
  scope: 'catalogue',
  id: 'name-unique',
  title: 'No two entries share a name',
  level: 'warning',
  why: 'The same name twice is most often the same software, listed from two repositories. Where it is not, readers still have to tell the two apart.',
  bad: 'name: another ENTRY',
  good: 'name: Sound entry',
  *check(outlines) {
    const folded = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '');
    const twins = shared(outlines, ({ name }) =>
      folded(name) === '' ? [] : [{ pointer: '/name', value: folded(name) }],
    );
    for (const { outline, twin } of twins) {
      const message = `${twin.path} has the same name`;
      const text =
        'If it is the same software, improve that entry; if not, add what tells them apart.';
      yield { path: outline.path, finding: { pointer: '/name', message, fix: { text } } };
    }
  },
};
