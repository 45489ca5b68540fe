import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#registry/files.ts';
import { rules } from '#registry/rules/index.ts';

const COPY = join(PROJECT_ROOT, '.cache/test/recipes');
const OUT = join(COPY, 'dist');
const PARTS = ['registry.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const FOLDERS = ['schemas', 'scripts', 'src', 'vocabularies'];
const ROOT = join(COPY, 'test/fixtures/observatory');

const text = (path: string): string => readFileSync(join(COPY, path), 'utf8');
const write = (path: string, content: string): void => writeFileSync(join(COPY, path), content);
const replace = (path: string, from: string, to: string): void => {
  expect(text(path)).toContain(from);
  write(path, text(path).replace(from, to));
};
const run = (script: string, ...args: string[]): string => {
  const path = join(COPY, 'scripts', `${script}.ts`);
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    env,
    cwd: COPY,
  });
  return stdout + stderr;
};

/** Adds one of each thing, as ARCHITECTURE.md says, to a copy of the project. */
beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of [...PARTS, ...FOLDERS, 'test/fixtures']) {
    cpSync(join(PROJECT_ROOT, part), join(COPY, part), { recursive: true });
  }
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(COPY, 'node_modules'));

  // An export.
  write(
    'src/exports/name.ts',
    `import type { RecordExport } from '#exports/export.ts';
export const name: RecordExport = {
  scope: 'record', id: 'name', title: 'The bare name', purpose: 'The name alone.',
  standard: 'Text', mediaType: 'text/plain', file: 'name.txt',
  render: (record) => record.name,
};\n`,
  );
  replace('src/exports/index.ts', 'withLinkset([', 'withLinkset([name,');
  replace('src/exports/index.ts', 'import', "import { name } from '#exports/name.ts';\nimport");

  // A field.
  replace(
    'schemas/entry.schema.json',
    '"alternateName": {',
    '"mascot": { "title": "Mascot", "description": "The animal of the project.", "type": "string", "examples": ["an owl"] },\n"alternateName": {',
  );
  run('types');

  // A rule.
  write(
    'src/registry/rules/no-dragons.ts',
    `import type { EntryRule } from '#registry/rule.ts';
export const noDragons: EntryRule = {
  scope: 'entry', id: 'no-dragons', title: 'No dragons', level: 'warning', why: 'They burn.',
  bad: 'mascot: dragon', good: 'mascot: owl',
  *check({ value }) {
    if (value['mascot'] === 'dragon') yield { pointer: '/mascot', message: 'dragons burn' };
  },
};\n`,
  );
  replace(
    'src/registry/rules/index.ts',
    'entryRules: readonly EntryRule[] = [',
    'entryRules: readonly EntryRule[] = [noDragons,',
  );
  replace(
    'src/registry/rules/index.ts',
    'import',
    "import { noDragons } from '#registry/rules/no-dragons.ts';\nimport",
  );

  // An indicator.
  write(
    'src/registry/quality/mascot.ts',
    `import { type Indicator, no, yes } from '#registry/quality/indicator.ts';
export const mascot: Indicator = {
  id: 'mascot', title: 'Has a mascot', label: 'Mascot', why: 'Animals are liked.',
  check: ({ record }) => (record.mascot ? yes(record.mascot) : no('Draw an owl.')),
  examples: [],
};\n`,
  );
  replace(
    'src/registry/quality/index.ts',
    'readonly Indicator[] = [',
    'readonly Indicator[] = [mascot,',
  );
  replace(
    'src/registry/quality/index.ts',
    'import',
    "import { mascot } from '#registry/quality/mascot.ts';\nimport",
  );

  // A facet, a term, a fact shown: in the root of the fixtures, and an entry that uses them.
  replace(
    'test/fixtures/observatory/registry.config.ts',
    'facets: [',
    "facets: [{ field: 'operatingSystem', id: 'system', label: 'System' },",
  );
  write(
    'test/fixtures/observatory/vocabularies/infrastructures.yaml',
    `${text('test/fixtures/observatory/vocabularies/infrastructures.yaml')}  - id: small-refractor\n    label: Small Refractor\n    description: The telescope in the garden.\n`,
  );
  replace(
    'test/fixtures/observatory/entries/orrery.yaml',
    'infrastructure: [great-refractor]',
    'infrastructure: [small-refractor]\nmascot: dragon',
  );
  replace('src/registry/compose.ts', 'FILL = {', "FILL = {\n  buildInstructions: ['releases'],");
  replace(
    'test/fixtures/observatory/harvested/sundial.json',
    '"version": "2.1"',
    '"version": "2.1", "buildInstructions": "https://example.org/news"',
  );
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

describe('each recipe of ARCHITECTURE.md works', () => {
  let said = '';
  const page = (path: string): string => readFileSync(join(OUT, path), 'utf8');
  beforeAll(() => {
    said = run('build', '--root', ROOT, '--out', OUT);
  });

  test('an export', () => {
    expect(page('software/orrery/name.txt')).toBe('Orrery');
    expect(page('software/orrery/index.html')).toContain('href="/software/orrery/name.txt"');
    expect(page('data/index.html')).toContain('The bare name');
  });

  test('a field', () => {
    expect(page('software/orrery/index.html')).toMatch(/Mascot[^]*dragon/);
    expect(page('contribute/fields/index.html')).toContain('The animal of the project.');
    expect(page('schemas/v1/entry.schema.json')).toContain('mascot');
  });

  test('a rule', () => {
    expect(said).toMatch(/entries\/orrery\.yaml:\d+:\d+ warning dragons burn {2}no-dragons/);
  });

  test('an indicator', () => {
    expect(page('quality/index.html')).toContain('Has a mascot');
    expect(page('software/orrery/index.html')).toMatch(/Has a mascot:\s+yes, dragon/);
    expect(page('quality.json')).toContain('Draw an owl.');
  });

  test('a facet', () => {
    expect(page('browse/system/index.html')).toContain('macOS');
    expect(page('browse/system/linux/index.html')).toContain('Orrery');
    expect(page('search.json')).toContain('"label":"System"');
  });

  test('a term', () => {
    expect(page('browse/telescope/small-refractor/index.html')).toContain(
      'The telescope in the garden.',
    );
  });

  test('a fact shown', () => {
    expect(page('software/sundial/index.html')).toContain('https://example.org/news');
  });

  test('a community', () => {
    expect(page('index.html')).toContain('What the observatory of the examples computes with');
  });
});

describe('lists are tables', () => {
  const files = (folder: string): string[] =>
    spawnSync('git', ['ls-files', folder], { cwd: PROJECT_ROOT, encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
  const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

  test('every file of rules is in the table, and every rule of theirs', () => {
    const table = read('src/registry/rules/index.ts');
    const written = files('src/registry/rules').filter((path) => !path.endsWith('/index.ts'));
    for (const path of written)
      expect(table).toContain(path.replace('src/registry/', '#registry/'));
    const scopes = written.flatMap((path) => read(path).match(/\bscope: '/g) ?? []);
    expect(scopes).toHaveLength(rules.length);
  });

  test('every file of an export is in the table', () => {
    const table = read('src/exports/index.ts');
    const written = files('src/exports').filter(
      (path) => !path.endsWith('/export.ts') && /\bscope: '/.test(read(path)),
    );
    expect(written.length).toBeGreaterThan(20);
    for (const path of written) expect(table).toContain(path.replace('src/', '#'));
  });
});
