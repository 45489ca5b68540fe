import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction, FileExtractor } from '#harvest/extractor.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { validate } from '#registry/schema.ts';

/** A repository in which nothing stands but what the test says. */
const SNAPSHOT: Snapshot = {
  url: 'https://github.com/observatory/astrolabe',
  commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  committed: '2026-01-02',
  forge: {},
  tags: [],
  files: [],
  paths: [],
  problems: [],
  fileUrl: (path) => `https://github.com/observatory/astrolabe/blob/4b825dc/${path}`,
};

/** What an extractor takes from a text, after a proof that it fits the schema. */
export function read(extractor: FileExtractor, text: string): Extraction {
  const extraction = extractor.extract({ path: extractor.source, text }, SNAPSHOT);
  const { facts, problems } = extraction;
  const source = { source: extractor.source, url: SNAPSHOT.url, since: '2026-01-02' };
  const harvested = { id: 'x', sources: [{ ...source, facts, problems }] };
  expect(validate('harvested', harvested)).toEqual([]);
  return extraction;
}

/** The same of a value as JSON. */
export function readValue(extractor: FileExtractor, value: unknown): Extraction {
  return read(extractor, JSON.stringify(value, null, 2));
}

/** Problems without their places. */
export function said({ problems }: Extraction): string[] {
  return problems.map((problem) => problem.replace(/^`[^`]*`: /, ''));
}

/** Whatever a text or a value holds, an extractor reads it, and what it takes fits the schema. */
export function survivesEverything(
  extractor: FileExtractor,
  names: readonly string[],
  write: (value: unknown) => string,
): void {
  const { leaf, value } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...TEXTS),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie('leaf'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
    ),
  }));
  const document = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 25 });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(extractor, text)));
  });

  test('no value makes it throw or take what does not fit', () => {
    fc.assert(
      fc.property(fc.oneof(document, leaf), (drawn) => {
        const { problems } = read(extractor, write(drawn));
        expect(problems.filter((problem) => problem.includes('can hold'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a broken text still tells something, and is read as far as that goes', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.string({ maxLength: 3 }), (drawn, at, junk) => {
        const text = write(drawn);
        const cut = at % (text.length + 1);
        read(extractor, text.slice(0, cut) + junk + text.slice(cut + junk.length));
      }),
    );
  });

  test('what is nested without end is a problem', () => {
    const deep = `${'{"author":['.repeat(50_000)}${']}'.repeat(50_000)}`;
    expect(read(extractor, deep)).toMatchObject({ facts: {} });
    expect(read(extractor, deep).problems).not.toEqual([]);
  });

  test('what is very long takes no long time', () => {
    for (const text of ['-'.repeat(50_000), ' '.repeat(50_000), '"\\'.repeat(25_000)]) {
      read(extractor, text);
      for (const name of names)
        read(extractor, write({ [name]: [text, { name: text, id: text }] }));
    }
  }, 20_000);
}

/** Texts that look like what stands in metadata, sound or not. */
const TEXTS = [
  'Josiah Carberry',
  'Carberry, Josiah',
  'Josiah',
  'The Astrolabe Team',
  'Carberry <c@observatory.org>',
  '0000-0002-1825-0097',
  'https://orcid.org/0000-0002-1825-0098',
  'https://ror.org/01ggx4157',
  '10.5281/zenodo.4701488',
  'https://doi.org/10.1051/0004-6361/202346488',
  '10.xxxx/1',
  'ascl:1711.014',
  'https://spdx.org/licenses/MIT',
  'GPL-3.0',
  'MIT OR Apache-2.0',
  'LICENSE',
  '1.10',
  'v2',
  'master',
  '2026-02-30',
  '2026-02-28',
  'active',
  'https://www.repostatus.org/#wip',
  'a, b; c',
  'numpy>=2.0,<3',
  'https://github.com/observatory/astrolabe.git',
  'http://observatory.org',
  'https://10.0.0.1/',
  'TODO',
  'ESCAPE 824064',
  '10.13039/501100000780::824064',
  'Person',
  'Organization',
  'SoftwareSourceCode',
  'Dataset',
  'software',
  'doi',
  'isSupplementTo',
  'x'.repeat(600),
  '\uFFFD',
  ' ',
  '',
  '\0',
  '{{ name }}',
];
