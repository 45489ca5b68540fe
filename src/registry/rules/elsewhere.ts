import type { BuiltInRule } from '#registry/rule.ts';

/** What one state of the files cannot show: changes since another state, and the network. */
export const rulesElsewhere = [
  {
    scope: 'change',
    id: 'entry-removed',
    title: 'Addresses stay',
    level: 'error',
    why: 'Papers and other catalogues keep the address of an entry. It has to lead somewhere after the entry was renamed or has left. This is checked with `--changed-since`.',
    bad: '# The file entries/orrery.yaml was deleted.',
    good: `withdrawn:
  date: '2026-03-01'
  reason: The authors removed the repository.`,
  },
  {
    scope: 'network',
    id: 'link-alive',
    title: 'Links lead somewhere',
    level: 'warning',
    why: 'A link that answers with an error helps nobody. This is checked with `--network` only, and never keeps a pull request waiting.',
    bad: 'softwareHelp: https://docs.gammapy.org/no/such/page',
    good: 'softwareHelp: https://docs.gammapy.org/',
  },
  {
    scope: 'network',
    id: 'repository-exists',
    title: 'The repository is there',
    level: 'error',
    why: 'Without its repository there is no software to list. This is checked with `--network` only, and never keeps a pull request waiting.',
    bad: 'codeRepository: https://github.com/gammapy/no-such-repository',
    good: 'codeRepository: https://github.com/gammapy/gammapy',
  },
] as const satisfies readonly BuiltInRule[];
