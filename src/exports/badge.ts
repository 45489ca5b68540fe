import type { RecordExport } from '#exports/export.ts';
import { assess, countOf, dayOfFacts } from '#registry/quality/index.ts';

/** A picture for a readme: that the software is listed, and how many checks it passes. */
export const badge: RecordExport = {
  scope: 'record',
  role: 'picture',
  id: 'badge',
  title: 'Badge',
  purpose: 'A small picture for the readme, with the number of quality checks that are passed.',
  standard: 'SVG 2',
  mediaType: 'image/svg+xml',
  file: 'badge.svg',
  render(record, { config, records }) {
    const { yes, known } = countOf(assess(record, dayOfFacts(records)));
    return badgeSvg(config.shortName, `${yes} of ${known} checks`, config.accent.light);
  },
};

/** About the width of a letter of 11 pixels in the fonts that browsers take for sans-serif. */
const LETTER = 6.4;
const MARGIN = 8;

/** Two texts on a dark and a coloured ground; a screen reader reads both. */
function badgeSvg(left: string, right: string, colour: string): string {
  const [a, b] = [left, right].map((text) => Math.round(text.length * LETTER) + 2 * MARGIN) as [
    number,
    number,
  ];
  const text = (words: string, from: number, width: number): string =>
    `<text x="${from + width / 2}" y="14" textLength="${width - 2 * MARGIN}">${escaped(words)}</text>`;
  const label = escaped(`${left}: ${right}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${a + b}" height="20" role="img" aria-label="${label}">
<title>${label}</title>
<clipPath id="r"><rect width="${a + b}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b3f46" d="M0 0h${a}v20H0z"/><path fill="${colour}" d="M${a} 0h${b}v20H${a}z"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${text(left, 0, a)}${text(right, a, b)}</g>
</svg>
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
