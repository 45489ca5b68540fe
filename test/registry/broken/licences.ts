import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Licences in other words than those of SPDX. */
export const licences: readonly BrokenCase[] = [
  {
    title: 'a licence with a space',
    lines: 'license: ⟦Apache 2.0⟧',
    found: [['license-spdx', 'Apache-2.0']],
  },
  {
    title: 'a licence in small letters',
    lines: 'license: ⟦apache-2.0⟧',
    found: [['license-spdx', 'Apache-2.0']],
  },
  {
    title: 'a licence in full',
    lines: 'license: ⟦Apache License, Version 2.0⟧',
    found: [['license-spdx', 'Apache-2.0']],
  },
  {
    title: 'a licence with half a version',
    lines: 'license: ⟦Apache-2⟧',
    found: [['license-spdx', 'Apache-2.0']],
  },
  {
    title: 'a licence with the word',
    lines: 'license: ⟦MIT License⟧',
    found: [['license-spdx', 'MIT']],
  },
  {
    title: 'a licence in double quotes',
    lines: 'license: ⟦"MIT license"⟧',
    found: [['license-spdx', '"MIT"']],
  },
  {
    title: 'a licence before a comment',
    lines: 'license: ⟦BSD 3-Clause⟧ # revised',
    found: [['license-spdx', 'BSD-3-Clause']],
  },
  {
    title: 'a licence in a CRLF file',
    lines: 'license: ⟦New BSD⟧\nurl: https://gammapy.org/',
    crlf: true,
    found: [['license-spdx', 'BSD-3-Clause']],
  },
  { title: 'BSD without clauses', lines: 'license: ⟦BSD⟧', found: [['license-spdx']] },
  {
    title: 'BSD with a number',
    lines: 'license: ⟦BSD-3⟧',
    found: [['license-spdx', 'BSD-3-Clause']],
  },
  { title: 'GPL without a version', lines: 'license: ⟦GPL⟧', found: [['license-spdx']] },
  { title: 'GPLv3', lines: 'license: ⟦GPLv3⟧', found: [['license-spdx']] },
  { title: 'GPLv3+', lines: 'license: ⟦GPLv3+⟧', found: [['license-spdx', 'GPL-3.0-or-later']] },
  {
    title: 'GPL in words',
    lines: 'license: ⟦GNU General Public License v3.0 or later⟧',
    found: [['license-spdx', 'GPL-3.0-or-later']],
  },
  {
    title: 'GPL in words, later versions left open',
    lines: 'license: ⟦GNU GPL version 3⟧',
    found: [['license-spdx']],
  },
  { title: 'an id that is deprecated', lines: 'license: ⟦GPL-3.0⟧', found: [['license-spdx']] },
  {
    title: 'an id that is deprecated, with a plus',
    lines: 'license: ⟦GPL-3.0+⟧',
    found: [['license-spdx', 'GPL-3.0-or-later']],
  },
  {
    title: 'an id that is deprecated, in an expression',
    lines: 'license: ⟦MIT OR LGPL-2.1+⟧',
    found: [['license-spdx', 'MIT OR LGPL-2.1-or-later']],
  },
  {
    title: 'Creative Commons without a version',
    lines: 'license: ⟦CC-BY⟧',
    found: [['license-spdx']],
  },
  {
    title: 'Creative Commons with spaces',
    lines: 'license: ⟦CC BY 4.0⟧',
    found: [['license-spdx', 'CC-BY-4.0']],
  },
  { title: 'Creative Commons zero', lines: 'license: ⟦CC0⟧', found: [['license-spdx', 'CC0-1.0']] },
  {
    title: 'CeCILL in its own letters',
    lines: 'license: ⟦CeCILL-B⟧',
    found: [['license-spdx', 'CECILL-B']],
  },
  {
    title: 'the European licence with a space',
    lines: 'license: ⟦EUPL 1.2⟧',
    found: [['license-spdx', 'EUPL-1.2']],
  },
  { title: 'the public domain', lines: 'license: ⟦Public Domain⟧', found: [['license-spdx']] },
  {
    title: 'two licences with a slash',
    lines: 'license: ⟦MIT/Apache-2.0⟧',
    found: [['license-spdx']],
  },
  {
    title: 'two licences with a comma',
    lines: 'license: ⟦MIT, BSD-3-Clause⟧',
    found: [['license-spdx']],
  },
  {
    title: 'two licences in a list',
    lines: 'license: ⟦[MIT, Apache-2.0]⟧',
    found: [['license-spdx']],
  },
  { title: 'one licence in a list', lines: 'license: ⟦[MIT]⟧', found: [['license-spdx', 'MIT']] },
  {
    title: 'two licences in free words',
    lines: 'license: ⟦the MIT license or Apache 2.0⟧',
    found: [['license-spdx', 'MIT OR Apache-2.0']],
  },
  {
    title: 'operators in small letters',
    lines: 'license: ⟦MIT or Apache-2.0⟧',
    found: [['license-spdx', 'MIT OR Apache-2.0']],
  },
  {
    title: 'a licence with spaces around it',
    lines: "license: ⟦' MIT'⟧",
    found: [['license-spdx', "'MIT'"]],
  },
  {
    title: 'an exception in other letters',
    lines: 'license: ⟦GPL-2.0-or-later WITH classpath-exception-2.0⟧',
    found: [['license-spdx']],
  },
  { title: 'half an expression', lines: 'license: ⟦MIT AND⟧', found: [['license-spdx']] },
  {
    title: 'the address at spdx.org',
    lines: 'license: ⟦https://spdx.org/licenses/BSD-3-Clause.html⟧',
    found: [['license-spdx', 'BSD-3-Clause']],
  },
  {
    title: 'the address at opensource.org',
    lines: 'license: ⟦https://opensource.org/licenses/MIT⟧',
    found: [['license-spdx', 'MIT']],
  },
  {
    title: 'the address of the licence file',
    lines: 'license: ⟦https://github.com/this/entry/blob/main/LICENSE⟧',
    found: [['license-spdx']],
  },
  {
    title: 'a pointer to the licence file',
    lines: 'license: ⟦See LICENSE file⟧',
    found: [['license-spdx']],
  },
  {
    title: 'an unknown licence',
    lines: 'license: ⟦ESA Software License⟧',
    found: [['license-spdx']],
  },
  { title: 'a slip in an id', lines: 'license: ⟦Apahce-2.0⟧', found: [['license-spdx']] },
  { title: 'no licence at all', lines: 'license: ⟦None⟧', found: [['license-spdx']] },
  {
    title: 'a licence that no tool could tell',
    lines: 'license: ⟦NOASSERTION⟧',
    found: [['license-spdx']],
  },
  {
    title: 'a licence of another sort',
    lines: 'license: ⟦proprietary⟧',
    found: [['license-spdx']],
  },
];
