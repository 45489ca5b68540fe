import { describe, expect, test } from 'vitest';
import { identifierLabel, identifierUrl } from '#registry/addresses.ts';
import { firstSentence, paragraphs } from '#registry/description.ts';
import { positionOf } from '#registry/diagnostic.ts';
import { slug } from '#registry/facets.ts';
import { nearest } from '#registry/nearest.ts';
import { isRor } from '#registry/ror.ts';

describe('descriptions', () => {
  test.each([
    ['One. Two.', 'One.'],
    ['Reads files, e.g. FITS. Writes more.', 'Reads files, e.g. FITS.'],
    ['Version 2.0 of it. And 3.', 'Version 2.0 of it.'],
    ['No stop at the end', 'No stop at the end'],
    ['Written by Dr. Who. Still used.', 'Written by Dr. Who.'],
    ['It asks: why? Nobody knows.', 'It asks: why?'],
    ['Folded\n  over lines. Next.', 'Folded over lines.'],
  ])('the first sentence of %j', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });

  test('paragraphs are parted by blank lines only', () => {
    expect(paragraphs('a\nb\n\n\nc \n')).toEqual(['a b', 'c']);
  });
});

test.each([
  ['https://doi.org/10.5281/zenodo.1', 'https://doi.org/10.5281/zenodo.1', 'doi:10.5281/zenodo.1'],
  ['ascl:1711.014', 'https://ascl.net/1711.014', 'ascl:1711.014'],
  [
    'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    'https://archive.softwareheritage.org/swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  ],
  ['https://hal.science/hal-1', 'https://hal.science/hal-1', 'hal.science/hal-1'],
])('the identifier %s has an address and a label', (identifier, url, label) => {
  expect([identifierUrl(identifier), identifierLabel(identifier)]).toEqual([url, label]);
});

test.each([
  ['C++', 'cpp'],
  ['C#', 'csharp'],
  ['GPL-3.0-or-later', 'gpl-3.0-or-later'],
  ['Jupyter Notebook', 'jupyter-notebook'],
  ['Élan', 'e-lan'],
])('%s is %s in an address', (value, expected) => {
  expect(slug(value)).toBe(expected);
});

test.each([
  ['keyword', ['keywords', 'kind'], 'keywords'],
  ['Licence', ['license', 'name'], 'license'],
  ['zzz', ['license', 'name'], undefined],
  ['', ['a'], undefined],
])('the nearest to %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a position counts lines and columns from one', () => {
  expect([0, 2, 3, 4].map((offset) => positionOf('ab\ncd', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
  ]);
});

test.each([
  ['https://ror.org/01ggx4157', true],
  ['https://ror.org/00k4n6c32', true],
  ['https://ror.org/01ggx4175', false],
  ['https://ror.org/01ggx415l', false],
  ['01ggx4157', false],
])('%s as a ROR id', (address, expected) => {
  expect(isRor(address)).toBe(expected);
});
