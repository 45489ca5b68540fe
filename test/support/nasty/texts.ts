import type { SoftwareRecord } from '#registry/generated/types.ts';
import { PLAIN, recordWith } from './record.ts';

const MARKUP = `]]> <![CDATA[ &amp; &#0; &nosuch; <b>"bold"</b> 'x' <!-- -- --> <?xml?> </script>`;
const LATEX = String.raw`{ } $ % _ ^ ~ # & \ \LaTeX{} \input{x} $\alpha_{1}^2$ {open "quoted" @misc{x,`;
const RIGHT_TO_LEFT = '\u202Eright\u202C \u200Fמגדל\u200E \u2067سماء\u2069';
const COMBINING = 'Z\u0351\u036B\u0343a\u0308\u0323\u030Algo e\u0301 \u1E9B\u0323 ﬁ Å \u212B';
const EMOJI = '🔭 👩🏽‍🚀 🏳️‍🌈 𝔊𝔞𝔩𝔞𝔵𝔶 🇪🇺';
const BLANKS = 'no\u00A0break\u2028line\u2029paragraph\u0085next\uFEFFmark\u200Bzero\u3000wide';
const CONTROL =
  'nul\u0000 one\u0001 back\u0008 tab\u000B form\u000C escape\u001B[31m del\u007F c1\u009F';
const NO_CHARACTER = 'no characters \uFFFE \uFFFF \u{1FFFE} \uFDD0';
const LONE = 'high \uD83D low \uDD2D swapped \uDD2D\uD83D end \uDBFF';

/** A record that holds a text in every place where people write freely. */
function everywhere(id: string, text: string): SoftwareRecord {
  const short = [...text]
    .slice(0, 60)
    .join('')
    .replaceAll(/[\r\n\u2028\u2029]/g, ' ')
    .trim();
  return recordWith(id, {
    name: short,
    alternateName: [text],
    description: `${text}\n\n${PLAIN}\r\n${text}`,
    author: [{ name: text }, { givenName: short, familyName: short }],
    keywords: [short, `${short} again`],
    programmingLanguage: [short],
    runtimePlatform: [short],
    operatingSystem: [short],
    version: short,
    softwareRequirements: [{ name: short, version: short }],
    isPartOf: [{ name: short }],
    referencePublication: [{ id: 'https://doi.org/10.1000/x', name: text }],
    funder: [{ name: text }],
    funding: [{ identifier: short, name: text, funder: { name: text } }],
    relatedLink: [{ name: text, url: 'https://example.org/' }],
    training: [{ name: text, url: 'https://example.org/course' }],
    conflicts: [
      { field: short, values: ['a', text].map((value) => ({ value, source: 'README' })) },
    ],
  });
}

/** A record whose name, version and keywords begin as a formula, or are a value, for some readers. */
function beginning(id: string, text: string): SoftwareRecord {
  return recordWith(id, {
    name: text,
    description: `${text} ${PLAIN}`,
    author: [{ name: text }],
    version: text,
    keywords: [text],
  });
}

/** Records with texts that formats have to escape, to drop or to fold. */
export const texts: readonly SoftwareRecord[] = [
  ...Object.entries({
    blanks: BLANKS,
    combining: COMBINING,
    control: CONTROL,
    emoji: EMOJI,
    latex: LATEX,
    'lone-surrogates': LONE,
    markup: MARKUP,
    'no-characters': NO_CHARACTER,
    'right-to-left': RIGHT_TO_LEFT,
  }).map(([id, text]) => everywhere(id, text)),
  ...Object.entries({
    'begins-at': '@SUM(1+1)*cmd|" /C calc"!A0',
    'begins-equals': '=HYPERLINK("https://example.org","x")',
    'begins-minus': '-2+3',
    'begins-plus': '+1',
    'begins-quote': '"quoted", \'twice\'',
    'yaml-boolean': 'no',
    'yaml-colon': 'key: value # no comment',
    'yaml-date': '2024-02-29',
    'yaml-document': '---',
    'yaml-list': '- item',
    'yaml-null': 'null',
    'yaml-number': '1.10',
    'yaml-octal': '0o17',
    'yaml-sign': '&anchor *alias !tag %TAG `tick` | > ? [a, {b: c}]',
    'yaml-slash': '\\x41\\u0041\\n',
    'yaml-time': '12:30:45',
  }).map(([id, text]) => beginning(id, text)),
  recordWith('empty-when-cleaned', {
    name: '\u0001',
    alternateName: [' ', '\u0002'],
    author: [{ name: '\u0003' }, { givenName: ' ', familyName: '\u0004' }],
    keywords: ['\u0005', '   ', 'word'],
    programmingLanguage: ['\u0006'],
    version: ' ',
    funder: [{ name: '\u0007' }],
    funding: [{ identifier: ' ', name: '\t' }],
    referencePublication: [{ id: 'https://example.org/paper', name: '\u0008' }],
    softwareRequirements: [{ name: ' ' }],
  }),
  recordWith('long-texts', {
    name: 'n'.repeat(120),
    description: '🔭'.repeat(2000),
    alternateName: ['a'.repeat(200)],
    codeRepository: `https://example.org/${'r'.repeat(480)}`,
    author: Array.from({ length: 300 }, (_, index) => ({
      givenName: `Given${index} ${'g'.repeat(80)}`,
      familyName: 'f'.repeat(100),
    })),
    keywords: Array.from({ length: 100 }, (_, index) => `${index}`.padEnd(80, 'k')),
    version: 'v'.repeat(60),
  }),
];
