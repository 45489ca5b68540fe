import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '#registry/fix.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { OBSERVATORY, check } from '#test/support/fixtures.ts';

const SOUND = [PROJECT_ROOT, OBSERVATORY].flatMap((root) =>
  readRoot(root).entries.map(({ text }) => text),
);

/** What breaks YAML, or looks as if it did: indentation, quotes, brackets, marks, odd characters. */
const ODD = [
  ...' \t\n\r\0"\'[]{}:,#&*!|>%@`-?~=<^\\/\u0007\u001B\u0085\u00A0\u2028\uFEFF\uFFFE\uD800\uDC00星Å',
  '🔭',
  '\r\n',
  ': ',
  ' #',
  '- ',
  '? ',
  '---\n',
  '...\n',
  '<<: ',
  '&a ',
  '*a',
  '!!binary ',
  '%YAML 1.2\n',
  '>-\n',
  '|+2\n',
  '{{ x }}',
  'null',
  '.nan',
  '__proto__: ',
  'constructor: ',
  'name: ',
  'http://',
];

/** One change of a text, at a place that is a part of its length. */
interface Change {
  readonly kind:
    'insert' | 'delete' | 'replace' | 'duplicate' | 'line out' | 'line twice' | 'indent';
  readonly at: number;
  readonly length: number;
  readonly odd: string;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind'][]>(
      'insert',
      'delete',
      'replace',
      'duplicate',
      'line out',
      'line twice',
      'indent',
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(1), fc.nat({ max: 40 })),
    odd: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 3 })),
  }),
  { minLength: 1, maxLength: 6 },
);

function changed(text: string, { kind, at, length, odd }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(start + length, text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start) + 1;
  const line = text.slice(lineStart, lineEnd);
  const around = (middle: string): string =>
    text.slice(0, lineStart) + middle + text.slice(lineEnd);
  if (kind === 'insert') return text.slice(0, start) + odd + text.slice(start);
  if (kind === 'delete') return text.slice(0, start) + text.slice(end);
  if (kind === 'replace') return text.slice(0, start) + odd + text.slice(end);
  if (kind === 'duplicate') return text.slice(0, end) + text.slice(start);
  if (kind === 'line out') return around('');
  if (kind === 'line twice') return around(line + line);
  return around(length % 2 === 0 ? ` ${line}` : line.replace(/^ +/, length > 9 ? '\t' : ' '));
}

interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Whether a range lies in a text and does not end before it begins. */
function isWithin(text: string, { line, column, endLine, endColumn }: Range): boolean {
  const lines = text.split('\n');
  const exists = (at: number, within: number): boolean =>
    at >= 1 && within >= 1 && within <= (lines[at - 1]?.length ?? -1) + 1;
  const ordered = line < endLine || (line === endLine && column <= endColumn);
  return exists(line, column) && exists(endLine, endColumn) && ordered;
}

/** Whether the text is no YAML, or no longer an entry. */
function isUnreadable({ rule }: { readonly rule: string }): boolean {
  return /^yaml-(?!duplicate)/.test(rule);
}

test('an entry that is changed at random is checked without an exception, every place lies in it, and no replacement breaks it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SOUND), changes, (sound, list) => {
      const text = list.reduce(changed, sound);
      const found = check({ 'a.yaml': text });
      for (const diagnostic of found) {
        expect(isWithin(text, diagnostic), JSON.stringify(diagnostic)).toBe(true);
        const replacement = diagnostic.fix?.replacement;
        if (replacement !== undefined) expect(isWithin(text, replacement)).toBe(true);
        expect(diagnostic.message).toMatch(/^[^\p{Cc}]+$/u);
      }
      const mended = applyFixes(text, found).text;
      const broken = check({ 'a.yaml': mended }).filter(isUnreadable);
      if (!found.some(isUnreadable)) expect(broken, mended).toEqual([]);
    }),
    { numRuns: Number(process.env['MUTATIONS'] ?? 300) },
  );
});
