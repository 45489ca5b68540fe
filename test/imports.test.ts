import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** The floors, and the floors below each that it may import from. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  registry: [],
  harvest: ['registry'],
  exports: ['registry'],
  oai: ['registry', 'exports'],
  site: ['registry', 'exports'],
};
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|js|mjs|astro)$/.test(path))
    .map((path) => join(folder, path));

const importsOf = (path: string): string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);

const floorOf = (name: string): string | undefined => /^#(\w+)\//.exec(name)?.[1];

describe('imports point down', () => {
  const floors = readdirSync(join(ROOT, 'src'));

  test('every folder of src is a floor', () => {
    expect(Object.keys(BELOW)).toEqual(expect.arrayContaining(floors));
  });

  test.each(floors)('src/%s', (floor) => {
    const allowed = new Set([floor, 'schemas', ...(BELOW[floor] ?? [])]);
    const found = files(`src/${floor}`);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      for (const name of importsOf(path)) {
        const target = floorOf(name);
        if (target !== undefined)
          expect([path, name, allowed.has(target)]).toEqual([path, name, true]);
        expect([path, name]).not.toEqual([path, expect.stringMatching(/^\.\.?\/(?!page\.css)/)]);
        expect([path, name]).not.toEqual([path, expect.stringMatching(/scripts\/|bench\/|test\//)]);
      }
    }
  });

  test('the test finds imports at all', () => {
    expect(importsOf('src/registry/check.ts')).toContain('#registry/yaml.ts');
    expect(
      importsOf('src/site/pages/[...locale]/index.astro').some((name) => floorOf(name) === 'site'),
    ).toBe(true);
  });
});

describe('what only one room may touch', () => {
  const NODE = [
    'src/harvest/forges/git.ts',
    'src/harvest/state.ts',
    'src/harvest/store.ts',
    'src/registry/changes.ts',
    'src/registry/check-cache.ts',
    'src/registry/check-files.ts',
    'src/registry/config.ts',
    'src/registry/files.ts',
    'src/registry/git-history.ts',
    'src/registry/load.ts',
    'src/registry/program-hash.ts',
  ];
  const OWNERS: Readonly<Record<string, readonly string[]>> = {
    'js-yaml': ['', '-places', '-write'].map((part) => `src/registry/yaml${part}.ts`),
    ajv: ['src/registry/schema-messages.ts', 'src/registry/generated/validators.d.ts'],
    'spdx-expression-parse': ['src/registry/license.ts'],
    pagefind: ['src/site/search/build.ts'],
  };
  const all = readdirSync(join(ROOT, 'src')).flatMap((floor) => files(`src/${floor}`));

  test.each(Object.entries(OWNERS))('%s', (name, owners) => {
    const users = all.filter((path) => importsOf(path).includes(name));
    expect(users.toSorted()).toEqual(owners.toSorted());
  });

  test('Node stays at the rim of the registry and the harvest, and out of the exports', () => {
    const users = all.filter(
      (path) =>
        !path.startsWith('src/site/') && importsOf(path).some((name) => name.startsWith('node:')),
    );
    expect(users.toSorted()).toEqual(NODE);
  });
});
