import { describe, expect, test } from 'vitest';
import { citations } from '#exports/formatted-citation.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { hostile, recordOf } from '#test/support/citations.ts';
import { observatory } from '#test/support/fixtures.ts';

const catalogue = await observatory();
const told = (fields: Partial<SoftwareRecord>) => citations(recordOf(fields));
const ofTags = { version: { source: 'releases' }, dateModified: { source: 'releases' } };

test('with a DOI', () => {
  expect(citations(catalogue.records[1] ?? recordOf({}))).toEqual({
    apa: 'Carberry, J., & The Orrery developers. (2007). Orrery (Version 1.10) [Computer software]. Zenodo. https://doi.org/10.5281/zenodo.1234567',
    ieee: 'J. Carberry and The Orrery developers, Orrery. (Version 1.10, 2007). Zenodo. doi: 10.5281/zenodo.1234567.',
  });
});

test('without a DOI: repository, version, day, identifiers', () => {
  const swhid = 'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  expect(
    told({
      version: '2.1',
      dateModified: '2025-09-03',
      provenance: ofTags,
      identifier: [`${swhid};origin=https://example.org`, 'ascl:9901.001'],
    }),
  ).toEqual({
    apa: `The makers. (2025, September 3). Armillary (Version 2.1) [Computer software]. GitHub. https://github.com/example/armillary ascl:9901.001 ${swhid}`,
    ieee: `The makers, Armillary. (Version 2.1, Sept. 3, 2025). GitHub. [Online]. Available: https://github.com/example/armillary, ascl:9901.001, ${swhid}`,
  });
});

test('without anything', () => {
  expect(told({})).toEqual({
    apa: 'The makers. (n.d.). Armillary [Computer software]. GitHub. https://github.com/example/armillary',
    ieee: 'The makers, Armillary. (n.d.). GitHub. [Online]. Available: https://github.com/example/armillary',
  });
});

describe('authors', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ givenName: 'Ana', familyName: `F${at + 1}` }));
  const authors = (count: number) => {
    const { apa, ieee } = told({ author: people(count) });
    return [apa.replace(/ \(n\.d\..*/, ''), ieee.replace(/, Armillary.*/, '')];
  };

  test('one, two, three', () => {
    expect(authors(1)).toEqual(['F1, A.', 'A. F1']);
    expect(authors(2)).toEqual(['F1, A., & F2, A.', 'A. F1 and A. F2']);
    expect(authors(3)).toEqual(['F1, A., F2, A., & F3, A.', 'A. F1, A. F2, and A. F3']);
  });

  test('many', () => {
    expect(authors(6)[1]).toMatch(/A\. F5, and A\. F6$/);
    expect(authors(7)[1]).toBe('A. F1 et al.');
    expect(authors(20)[0]).toMatch(/F19, A\., & F20, A\.$/);
    expect(authors(21)[0]).toMatch(/F19, A\., \. \. \. F21, A\.$/);
  });

  test.each([
    ['Jean-Luc', 'J.-L.'],
    ['J.R. R.', 'J. R. R.'],
    ['Émilie', 'É.'],
    ['E\u0301milie', 'É.'],
    ['星 子', '星. 子.'],
    ['😀', '😀.'],
  ])('the initials of %s', (givenName, initials) => {
    const { apa, ieee } = told({ author: [{ givenName, familyName: 'Family' }] });
    expect(apa.startsWith(`Family, ${initials} (`)).toBe(true);
    expect(ieee.startsWith(`${initials} Family, `)).toBe(true);
  });
});

test('each citation is one line that leads to the software', async () => {
  const { records } = await loadCatalogue({ root: PROJECT_ROOT });
  for (const record of [...records, ...hostile]) {
    const { apa, ieee } = citations(record);
    expect(apa).toMatch(
      /^\S.*\. \((?:n\.d\.|\d{4}.*)\)\. \S.* \[Computer software\]\. .*\. https:\/\/\S+/,
    );
    expect(ieee).toMatch(
      /^\S.*, \S.*\. \(.*\)\. .*\. (?:doi: 10\.\S+\.|\[Online\]\. Available: https:\/\/\S+)/,
    );
    expect(apa + ieee).not.toMatch(/undefined|\p{Cc}|\s\s|\.\.(?!\.)/u);
  }
});
