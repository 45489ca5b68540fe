import { describe, expect, test } from 'vitest';
import { applyFixes } from '#registry/fix.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

/** An entry with comments, odd spacing and quotes, and one line for the case. */
function entryAround(line: string): string {
  return `# About this file: nothing in it may change but the mistake.\r\n${entryWith(line).replaceAll('\n', '\r\n')}\r\n# The end.   \r\n`;
}

/** Mends a text until nothing can be mended any more. */
function mended(text: string): string {
  let current = text;
  for (let round = 0; round < 5; round += 1) {
    const { text: next, count } = applyFixes(current, check({ 'a.yaml': current }));
    if (count === 0) return current;
    current = next;
  }
  return current;
}

describe('each mistake that can be mended is, and nothing else changes', () => {
  test.each([
    ['license:   Apache 2.0   # as on PyPI', 'license:   Apache-2.0   # as on PyPI'],
    ["license: 'bsd-3-clause'", "license: 'BSD-3-Clause'"],
    ['license: "The MIT License"', 'license: "MIT"'],
    ['kind: "Python package"', 'kind: "library"'],
    ['domain: [ Gamma-ray astronomy,  cosmology ]', 'domain: [ gamma-ray-astronomy,  cosmology ]'],
    ['title: Sound entry too # no', 'title: Sound entry too # no'],
    ['documentation: https://gammapy.org/', 'softwareHelp: https://gammapy.org/'],
    ["'softwareVersion' : '1'", "'version' : '1'"],
    ['version: 1.10 # the last one', "version: '1.10' # the last one"],
    ['programmingLanguage: Python', 'programmingLanguage: [Python]'],
    ["keywords: 'radio, gamma rays; x: y'", "keywords: [radio, gamma rays, 'x: y']"],
    ["keywords: [' radio ', sky]", "keywords: ['radio', sky]"],
    ['codeRepository: git+https://github.com/a/b.git', 'codeRepository: https://github.com/a/b'],
    ['codeRepository: git@gitlab.com:a/b/c.git', 'codeRepository: https://gitlab.com/a/b/c'],
    ['codeRepository: https://github.com/a/b/tree/main/', 'codeRepository: https://github.com/a/b'],
    ['url: http://gammapy.readthedocs.io', 'url: https://gammapy.readthedocs.io'],
    ['url: gammapy.org', 'url: https://gammapy.org'],
    ["url: 'https://gammapy.org/?utm_source=x&a=1'", "url: 'https://gammapy.org/?a=1'"],
    ['url: https://me:secret@gammapy.org/', 'url: https://gammapy.org/'],
    [
      'identifier: [doi:10.5281/zenodo.1, ASCL 1711.014]',
      'identifier: [https://doi.org/10.5281/zenodo.1, ascl:1711.014]',
    ],
    [
      'author: [{ givenName: J, familyName: C, id: 0000-0002-1825-0097 }]',
      'author: [{ givenName: J, familyName: C, id: https://orcid.org/0000-0002-1825-0097 }]',
    ],
    [
      'author: [{ given-names: J, family-names: C, orcid: http://orcid.org/0000-0002-1825-0097 }]',
      'author: [{ givenName: J, familyName: C, id: https://orcid.org/0000-0002-1825-0097 }]',
    ],
    ["dateCreated: '2024/2/9'", "dateCreated: '2024-02-09'"],
    [
      "launch: [{ kind: Service, name: 'A 星', url: 'https://a.org' }]",
      "launch: [{ kind: service, name: 'A 星', url: 'https://a.org' }]",
    ],
  ])('%s', (bad, good) => {
    const text = entryAround(bad);
    expect(mended(text)).toBe(text.replace(bad, () => good));
  });

  test('and the mended entry has none of these mistakes left', () => {
    const text = entryAround('license: Apache 2.0\nkind: Library\nversion: 1.10\nurl: gammapy.org');
    expect(check({ 'a.yaml': mended(text) })).toEqual([]);
  });
});

describe('what may be meant in two ways is left to people', () => {
  test.each([
    'license: GPLv3',
    'license: BSD',
    'url: http://example.org/',
    "dateCreated: '2024-02-30'",
    'author: [Josiah Carberry]',
    'keywords: [radio, radio]',
    'title: Another name',
  ])('%s', (line) => {
    const text = entryAround(line);
    expect(check({ 'a.yaml': text }).length).toBeGreaterThan(0);
    expect(mended(text)).toBe(text);
  });
});

test('of two replacements that overlap, one is made', () => {
  const text = 'abc';
  const [first] = check({ 'a.yaml': entryWith('kind: Library') });
  const at = { line: 1, column: 1, endLine: 1, endColumn: 3 };
  const fix = (column: number, written: string) => ({
    ...(first as NonNullable<typeof first>),
    fix: { text: 'Write.', replacement: { ...at, column, text: written } },
  });
  expect(applyFixes(text, [fix(1, 'X'), fix(2, 'Y')])).toEqual({ text: 'Xc', count: 1 });
});
