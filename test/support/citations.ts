import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** A name as Citation.js gives it. */
interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

/** What another program reads in the one reference of a file: CSL-JSON, its names as texts. */
export function readReference(
  text: string,
  type: '@biblatex/text' | '@ris/file' | '@csl/object',
): Readonly<Record<string, unknown>> {
  const { data } = new Cite(text, { forceType: type });
  const [item] = data;
  if (item === undefined || data.length !== 1) throw new Error(`${data.length} references`);
  return { ...item, author: ((item['author'] ?? []) as Name[]).map(nameText) };
}

function nameText(name: Name): string {
  const family = [name['non-dropping-particle'], name['dropping-particle'], name.family];
  const text = name.literal ?? family.filter(Boolean).join(' ');
  return name.given === undefined ? text : `${text}, ${name.given}`;
}

/** A record of which only the given fields are of interest. */
export function recordOf(fields: Partial<SoftwareRecord>): SoftwareRecord {
  return {
    id: 'armillary',
    name: 'Armillary',
    description: 'Shows the circles of the sky as rings of brass around one another.',
    codeRepository: 'https://github.com/example/armillary',
    license: 'MIT',
    author: [{ name: 'The makers' }],
    kind: 'library',
    domain: ['astronomy'],
    provenance: {},
    ...fields,
  };
}

/** Records in which everything is there that could break a format. */
export const hostile: readonly SoftwareRecord[] = [
  recordOf({
    id: 'hostile-1',
    name: String.raw`\input{x} 100% $a_b^c$ ~#1 {open & <b>]]>| "q" 😀 é`,
    description:
      'One.\r\nER  - \r\nTY  - BOOK\r\n\u0007 @misc{x,} \uD800 = "quoted"\u2028\u0085end',
    codeRepository: 'https://example.org/ä|{b}?x=[1]%zz#a#b',
    license: 'MIT AND LicenseRef-Own',
    author: [
      { name: 'Science, Technology and {Braces, Inc.' },
      { givenName: 'Jean-Paul, Jr.', familyName: 'Dupont and Sons' },
      { givenName: 'J\u202e_$ K.', familyName: 'O’Neil}' },
      { name: 'The rest' },
      { name: 'The rest' },
    ],
    maintainer: [{ name: 'Desk', email: 'desk@host' }],
    version: '1_0%',
    identifier: [
      'https://doi.org/10.1234/a<b>(c)_{d}%#é',
      'https://hdl.handle.net/20.500/x[1]|y',
      'swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904;origin=https://example.org',
    ],
    referencePublication: [{ id: 'https://example.org/p@per?a=b,c' }],
    withdrawn: { date: '2026-11-24', reason: 'They asked: {no}\nreason.' },
    keywords: ['- x', '=1+1', '#', 'a: b', 'yes', '1_000'],
  }),
  recordOf({
    id: 'hostile-2',
    name: '\u0007\u0007',
    author: [{ name: '\u0007' }],
    maintainer: [{ givenName: ' ', familyName: '\n' }],
    version: 'yes',
  }),
  recordOf({
    id: 'hostile-3',
    name: 'null',
    license: 'GPL-2.0-only WITH Classpath-exception-2.0',
    author: [{ givenName: 'Ana', familyName: '\u0007' }],
    version: '2024-01-01',
    dateModified: '2025-02-03',
    provenance: { version: { source: 'releases' }, dateModified: { source: 'releases' } },
  }),
];
