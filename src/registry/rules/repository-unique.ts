import { shared } from '#registry/outline.ts';
import type { CatalogueRule } from '#registry/rule.ts';

/** One repository is listed once. */
export const repositoryUnique: CatalogueRule = {
  scope: 'catalogue',
  id: 'repository-unique',
  title: 'A repository is listed once',
  level: 'error',
  why: 'Two entries for one software part what is known of it, and count it twice.',
  bad: 'codeRepository: https://github.com/Another/Entry',
  good: 'codeRepository: https://github.com/this/entry',
  *check(outlines) {
    for (const { outline, mark, twin } of shared(outlines, ({ repository }) => repository)) {
      const message = `${twin.path} lists this repository already`;
      const fix = { text: 'Improve that entry instead of adding another.' };
      yield { path: outline.path, finding: { pointer: mark.pointer, message, fix } };
    }
  },
};
