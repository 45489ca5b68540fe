import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '#harvest/extractor.ts';
import { fileExtractors, snapshotExtractors } from '#harvest/extractors/index.ts';
import { FINGERPRINTS } from '#harvest/extractors/license-fingerprints.ts';
import { validate } from '#registry/schema.ts';
import { snapshotOf } from '#test/harvest/extractors/snapshot-of.ts';

/** What of an extraction a harvested file could not hold. */
function wrongIn({ facts, problems }: Extraction) {
  const source = { source: 'x', url: 'https://x.org', since: '2026-01-01', facts, problems };
  return validate('harvested', { id: 'x', sources: [source] });
}

/** Pieces of real files, to be put together in any way. */
const pieces = fc.constantFrom(
  ...[
    ['[project]', '[tool.poetry]', '[package]', '[metadata]', '[options]', '[project.urls]'],
    ['name = "x"', 'name = ""', 'version = "1.0"', 'version = 1.0', 'license = "MIT"'],
    ['license = {text = 3}', 'authors = [{name = "A B"}, 3, "C D <e@f.g>"]', 'authors = "A B"'],
    ['keywords = "a, b"', 'keywords = [1, "", "x"]', 'constructor = "https://a.eu"', 'x'],
    ['urls = 3', 'classifiers = ["License :: a :: b", 1, "Operating System ::"]', 'uuid = "1"'],
    ['{', '}', '"name": "x",', '"version": 1,', '"author": [null, {"name": 1}],', '"main": "x",'],
    ['<project>', '</project>', '<name>x</name>', '<version>${version}</version>', '<url/>'],
    ['<version>${project.version}</version>', '<licenses><license/></licenses>', '<scm>x</scm>'],
    ['Package: x', 'License: GPL (>= 9)', 'Authors@R: person("A", role = "aut")', 'URL: ,,'],
    ['![a](b)', '[![a](b)](c)', '[![a][b]][c]', '.. image:: x', '<a href="x"><img src="y"></a>'],
    ['https://zenodo.org/badge/DOI/10.5281/zenodo.1.svg', '![a](https://mybinder.org/v2/%)'],
    ['- A B', '- A B <c@d.e>', 'B, A', '\u0000', '\uFEFF', '\uD800', '\r\n', '  ', '\t:'],
    [
      'SPDX-License-Identifier: x',
      'Files: *\nLicense: x',
      'GNU General Public License v9 or later',
    ],
    FINGERPRINTS.flatMap(({ from, to }) => [from, to]),
  ].flat(),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 14 }).map((lines) => lines.join('\n')),
  fc.json(),
);

test.each(fileExtractors.map((extractor) => [extractor.source, extractor] as const))(
  '%s: no text makes it throw, and its facts fit an entry',
  (source, extractor) => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const file = { path: source, text };
        const files = [file, { path: 'COPYING', text: other }];
        expect(wrongIn(extractor.extract(file, snapshotOf({ files })))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(fileExtractors.map((extractor) => [extractor.source, extractor] as const))(
  '%s: what is very long takes no long time',
  (source, extractor) => {
    const parts = [
      '![a](',
      '[![a][',
      '<!-- ',
      '<a href="',
      'Files: *\n',
      '[',
      'Ada Star, ',
      '1.',
      '\n',
    ];
    const begins = [
      '',
      '[metadata]\nauthor = ',
      'Package: a\nAuthor: ',
      '[project]\nname = "',
      '- ',
    ];
    const start = performance.now();
    for (const part of parts)
      for (const begin of begins) {
        const file = { path: source, text: begin + part.repeat(100_000 / part.length) };
        extractor.extract(file, snapshotOf({ files: [file] }));
      }
    expect(performance.now() - start).toBeLessThan(20_000);
  },
  30_000,
);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom('https://', 'www.x.org', 'v1.0', 'x'.repeat(600), '1.'.repeat(99), 'GPL+', ' '),
  fc.stringMatching(/^[a-z]{0,9}[-_/v]{0,2}\d{1,9}([._-]\d{1,30}){0,4}(rc\d|[a-z]|\+x| )?$/),
);
const forges = fc.record(
  {
    homepage: words,
    topics: fc.array(words),
    license: words,
    archived: fc.boolean(),
    issues: fc.boolean(),
    created: words,
    languages: fc.dictionary(words, fc.integer()),
  },
  { requiredKeys: [] },
);
const tags = fc.array(
  fc.record(
    {
      name: words,
      date: words,
      release: fc.constantFrom('stable' as const, 'prerelease' as const),
    },
    { requiredKeys: ['name'] },
  ),
);

test.each(snapshotExtractors.map((extractor) => [extractor.source, extractor] as const))(
  '%s: no snapshot makes it throw, and its facts fit an entry',
  (_, extractor) => {
    fc.assert(
      fc.property(forges, tags, words, (forge, all, url) => {
        for (const snapshot of [
          snapshotOf({ forge, tags: all }),
          snapshotOf({ forge, tags: all, url }),
        ]) {
          expect(extractor.url(snapshot)).toBeTypeOf('string');
          expect(wrongIn(extractor.extract(snapshot))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  },
);

test('each source has one extractor', () => {
  const sources = [...fileExtractors, ...snapshotExtractors].map(({ source }) => source);
  expect(new Set(sources).size).toBe(sources.length);
});
