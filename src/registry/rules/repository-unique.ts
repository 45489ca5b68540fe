import { repositoryKey } from '#registry/repository-url.ts';
import type { EntryFile, Rule, RuleContext } from '#registry/rule.ts';

/** One repository is listed once. */
export const repositoryUnique: Rule = {
  id: 'repository-unique',
  title: 'A repository is listed once',
  level: 'error',
  why: 'Two entries for one software part what is known of it, and count it twice.',
  bad: 'codeRepository: https://github.com/another/entry/',
  good: 'codeRepository: https://github.com/this/entry',
  *check(entry, context) {
    const { codeRepository } = entry.value;
    if (typeof codeRepository !== 'string') return;
    const owners = context.once('repository-unique', () => ownersOfRepositories(context));
    const twin = owners.get(repositoryKey(codeRepository))?.find((other) => other !== entry);
    if (twin === undefined) return;
    yield {
      pointer: '/codeRepository',
      message: `${twin.path} lists this repository already`,
      cure: 'Improve that entry instead of adding another.',
    };
  },
};

function ownersOfRepositories({ entries }: RuleContext): Map<string, EntryFile[]> {
  const owners = new Map<string, EntryFile[]>();
  for (const entry of entries) {
    const { codeRepository } = entry.value;
    if (typeof codeRepository !== 'string') continue;
    const key = repositoryKey(codeRepository);
    owners.set(key, [...(owners.get(key) ?? []), entry]);
  }
  return owners;
}
