import { FILL } from '#registry/compose.ts';
import { fieldDocs } from '#registry/field-docs.ts';
import type { HarvestedFacts, Software } from '#registry/generated/types.ts';
import { fieldYaml } from '#registry/yaml-write.ts';

/** Where a fact that an entry must have is taken from: the first source that knows it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  name: ['codemeta.json', 'CITATION.cff', '.zenodo.json', 'pyproject.toml', 'setup.cfg'],
  license: ['LICENSE', 'codemeta.json', 'CITATION.cff', 'pyproject.toml', 'setup.cfg', 'forge'],
  author: ['CITATION.cff', 'codemeta.json', '.zenodo.json', 'pyproject.toml', 'setup.cfg'],
};

const HEAD = `# yaml-language-server: $schema=../schemas/editor/entry.schema.json
# A draft. Write what is missing, mend what is wrong, then run \`npm run check\`.
`;

/** The id that an entry may have: the last part of its repository's address. */
export function idFor(repository: string): string {
  const name = repository.split('/').at(-1) ?? '';
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, 64);
}

/**
 * The text of an entry for a repository, in the order of the schema. What only
 * people can say stands there as a comment that asks for it; what the harvester
 * completes by itself is told at the end, and stays out of the entry.
 */
export function draftEntry(repository: string, harvested: HarvestedFacts): string {
  const required = fieldDocs.filter((doc) => doc.required);
  const lines = required.map(({ name, description }) => {
    if (name === 'codeRepository') return fieldYaml(name, repository);
    const fact = factOf(harvested, name, REQUIRED[name] ?? []);
    if (fact === undefined) return comment(`${name}: ${description}`);
    return `# From ${fact.source}:\n${fieldYaml(name, fact.value)}`;
  });
  const found = Object.entries(FILL).flatMap(([name, sources]) => {
    const fact = factOf(harvested, name, sources);
    return fact === undefined ? [] : comment(`${fieldYaml(name, fact.value)}   (${fact.source})`);
  });
  const problems = harvested.sources.flatMap((source) => source.problems ?? []).map(comment);
  return [
    HEAD + lines.join('\n'),
    ...section(
      'Found, and completed by the harvester. Write a field only where this is wrong:',
      found,
    ),
    ...section('Not sound in the repository:', problems),
    '',
  ].join('\n');
}

function factOf(
  { sources }: HarvestedFacts,
  field: string,
  order: readonly string[],
): { source: string; value: unknown } | undefined {
  for (const name of order) {
    const value = sources.find(({ source }) => source === name)?.facts[field as keyof Software];
    if (value !== undefined) return { source: name, value };
  }
  return undefined;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `# ${title}`, ...lines];
}

/** A text of several lines as a comment of YAML. */
function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');
}
