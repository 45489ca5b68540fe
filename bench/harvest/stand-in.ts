import { type FakeRepository, repository } from '#test/support/github-repositories.ts';
import { standIn } from '#test/support/github-stand-in.ts';

/**
 * A process of its own in which the stand-in for GitHub runs: it tells its address, and
 * changes one repository in a hundred, or says how many requests there were, when asked.
 */
const FILES = ['README.md', 'LICENSE', 'CITATION.cff', 'pyproject.toml', 'setup.cfg'];

const { fake, close } = await standIn(catalogue(Number(process.argv[2])));
fake.quota.remaining = Number.POSITIVE_INFINITY;
process.on('message', (asked) => {
  if (asked === 'end') return close();
  if (asked === 'change') fake.repositories = fake.repositories.map(changed);
  const requests = fake.requests.length;
  fake.requests.length = 0;
  process.send?.({ requests, impossible: fake.impossible });
});
process.send?.({ url: fake.url });

/** Research software as it is: a few kilobytes of metadata, up to eight tags, now and then 350. */
function catalogue(count: number): FakeRepository[] {
  return Array.from({ length: count }, (_, index) =>
    repository(`organisation-${index % 97}/software-${index}`, {
      stars: index % 400,
      tags: Array.from({ length: index % 50 === 0 ? 350 : index % 9 }, (__, tag) => ({
        name: `v${tag}.0`,
        date: '2022-01-01T00:00:00Z',
      })),
      files: {
        ...Object.fromEntries(FILES.map((name) => [name, textOf(name, index)])),
        ...(index % 4 === 0 ? { 'docs/README.md': '# Documentation\n' } : {}),
      },
    }),
  );
}

function textOf(name: string, index: number): string {
  const version = `1.${index}`;
  switch (name) {
    case 'CITATION.cff':
      return `cff-version: 1.2.0\ntitle: Software ${index}\nversion: "${version}"\nmessage: Cite it.\nauthors:\n  - given-names: Ada\n    family-names: Ångström\n`;
    case 'pyproject.toml':
      return `[project]\nname = "software-${index}"\nversion = "${version}"\nlicense = "MIT"\n`;
    case 'setup.cfg':
      return `[metadata]\nname = software-${index}\n`;
    default:
      return `${name} of number ${index}\n`.repeat(100);
  }
}

function changed(one: FakeRepository, index: number): FakeRepository {
  return index % 100 === 3
    ? { ...one, committed: '2024-07-07T00:00:00Z', tags: [...one.tags, TAG] }
    : one;
}

const TAG = { name: 'v99.0', date: '2024-07-07T00:00:00Z' };
