import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FINGERPRINTS } from '#harvest/extractors/license-fingerprints.ts';
import { licenseText } from '#harvest/extractors/license-text.ts';
import { extractFrom } from '#test/harvest/extractors/snapshot-of.ts';

/** A text that is to a matcher like that of a licence: its first and last words, and as many between. */
function likeLicense(id: string): string {
  const print = FINGERPRINTS.find((candidate) => candidate.id === id)!;
  const marked = [print.from, print.has, print.to].filter((part) => part !== undefined);
  const missing = print.words - marked.join(' ').split(' ').length;
  return [print.from, print.has ?? '', 'term '.repeat(missing), print.to].join('\n');
}

const read = (text: string, ...others: { path: string; text: string }[]) =>
  extractFrom(licenseText, 'LICENSE', text, others);

const ours = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('knows the licences of this project', () => {
  expect(read(ours('LICENSE'))).toEqual({ facts: { license: 'Apache-2.0' }, problems: [] });
  expect(read(ours('LICENSE-DATA'))).toEqual({ facts: { license: 'CC0-1.0' }, problems: [] });
});

const plain = FINGERPRINTS.map(({ id }) => id).filter((id) => !/^[AL]?GPL/.test(id));
test.each(plain)('knows %s by its text', (id) => {
  const text = `Copyright (c) 2020, The Mappers\nAll rights reserved.\n\n${likeLicense(id)}\n`;
  expect(read(text)).toEqual({ facts: { license: id }, problems: [] });
});

test.each(['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING', 'copyright.rst', 'COPYING.LESSER'])(
  'reads %s',
  (name) => {
    expect(licenseText.files.test(name.toLowerCase())).toBe(true);
  },
);
test.each(['license.py', 'docs/license.rst', 'licensing', 'license-data'])('leaves %s', (name) => {
  expect(licenseText.files.test(name)).toBe(false);
});

test('reads a text also with comment marks, bullets, other breaks and spellings', () => {
  const words = likeLicense('MIT').replaceAll('\n', ' ').split(' ');
  const text = `# MIT Licence\r\n${words.map((word) => `// ${word.toUpperCase()}`).join('\r\n')}`;
  expect(read(text).facts.license).toBe('MIT');
});

test.each(['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'])(
  'does not know of later versions by the text of %s',
  (id) => {
    expect(read(likeLicense(id))).toEqual({
      facts: {},
      problems: [
        `\`LICENSE\`: ${id}, and the file does not say whether later versions are allowed`,
      ],
    });
  },
);

test.each([
  ['either version 3 of the License, or (at your option) any later version.', 'or-later'],
  ['version 3 of the License only.', 'only'],
])('takes from a notice before the text: %s', (words, suffix) => {
  const notice = `it under the terms of the GNU General Public License as published by
the Free Software Foundation, ${words}`;
  expect(read(`${notice}\n\n${likeLicense('GPL-3.0')}`).facts.license).toBe(`GPL-3.0-${suffix}`);
});

test('takes from another licence file whether later versions are allowed', () => {
  const text = `Mapper comes under the GNU General Public License, version 3 or any later version.`;
  const { facts } = read(likeLicense('GPL-3.0'), { path: 'COPYRIGHT', text });
  expect(facts.license).toBe('GPL-3.0-or-later');
});

test('reads the copyright format of Debian and the tag of SPDX', () => {
  const stanza = 'Format: x\n\nFiles: *\nCopyright: 2020, We\nLicense: LGPL-3.0-only\n';
  const beside = read(stanza, { path: 'COPYING', text: likeLicense('LGPL-3.0') });
  expect(beside.facts.license).toBe('LGPL-3.0-only');
  const tag = read('SPDX-License-Identifier: CECILL-2.1\n');
  expect(tag.facts.license).toBe('CECILL-2.1');
});

test('says of a notice that it is no text', () => {
  const text =
    'Licensed under the Apache License, Version 2.0 (the "License");\nyou may not use this file except in compliance with it.';
  expect(read(text)).toEqual({
    facts: { license: 'Apache-2.0' },
    problems: ['`LICENSE`: names Apache-2.0 and does not have its text'],
  });
});

test('reads the LGPL 3.0 together with the GPL 3.0, to which it adds', () => {
  const { problems } = read(`${likeLicense('LGPL-3.0')}\n${likeLicense('GPL-3.0')}`);
  expect(problems[0]).toContain('LGPL-3.0, and the file does not say');
});

test('does not choose between several licences', () => {
  const { facts, problems } = read(`${likeLicense('MIT')}\n\n${likeLicense('BSD-3-Clause')}`);
  expect(facts).toEqual({});
  expect(problems[0]).toContain('several licences (MIT, BSD-3-Clause)');
});

test('does not take a text that was changed', () => {
  const longer = likeLicense('MIT').replace('term', 'You must cite us in each paper '.repeat(4));
  expect(read(longer)).toMatchObject({
    facts: {},
    problems: [expect.stringContaining('reads like MIT')],
  });
  expect(read('Redistribution and use in source and binary forms').problems[0]).toContain('BSD');
});

test('does not take a text with terms beside it', () => {
  for (const more of ['You must send us all bugs.', 'with two additional conditions:']) {
    const { facts, problems } = read(`${more}\n\n${likeLicense('ISC')}`);
    expect(facts).toEqual({});
    expect(problems[0]).toContain('other terms beside those of ISC');
  }
});

test('says that it knows no licence in a text, or that the text is too long', () => {
  expect(read('Do as you like.').problems[0]).toContain('no known licence');
  expect(read('x'.repeat(500_000)).problems[0]).toContain('too long');
});
