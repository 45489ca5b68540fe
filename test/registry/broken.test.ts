import { describe, expect, test } from 'vitest';
import { positionOf, type Diagnostic } from '#registry/diagnostic.ts';
import { applyFixes } from '#registry/fix.ts';
import { rules } from '#registry/rules/index.ts';
import type { BrokenCase } from '#test/registry/broken/case.ts';
import { catalogue } from '#test/registry/broken/catalogue.ts';
import { descriptions } from '#test/registry/broken/descriptions.ts';
import { fieldNames } from '#test/registry/broken/field-names.ts';
import { fields } from '#test/registry/broken/fields.ts';
import { identifiers } from '#test/registry/broken/identifiers.ts';
import { keywords } from '#test/registry/broken/keywords.ts';
import { licences } from '#test/registry/broken/licences.ts';
import { links } from '#test/registry/broken/links.ts';
import { people } from '#test/registry/broken/people.ts';
import { privateHosts } from '#test/registry/broken/private-hosts.ts';
import { repositories } from '#test/registry/broken/repositories.ts';
import { several } from '#test/registry/broken/several.ts';
import { types } from '#test/registry/broken/types.ts';
import { versionsAndDates } from '#test/registry/broken/versions-and-dates.ts';
import { vocabularies } from '#test/registry/broken/vocabularies.ts';
import { yaml } from '#test/registry/broken/yaml.ts';
import { check, entryWith } from '#test/support/fixtures.ts';
import { unmarked } from '#test/support/marked.ts';

const THEMES: Readonly<Record<string, readonly BrokenCase[]>> = {
  yaml,
  fields,
  'field names': fieldNames,
  types,
  licences,
  people,
  identifiers,
  links,
  'private hosts': privateHosts,
  repositories,
  keywords,
  'versions and dates': versionsAndDates,
  descriptions,
  vocabularies,
  catalogue,
  several,
};
const ALL = Object.values(THEMES).flat();

/** The text of the file of a case, and the places of the expected findings. */
function fileOf({ lines, whole, without, crlf }: BrokenCase) {
  const { text: inner, spans } = unmarked(crlf ? lines.replaceAll('\n', '\r\n') : lines);
  let text = whole ? inner : entryWith(inner);
  if (without !== undefined) text = text.replace(new RegExp(`^${without}:.*\n`, 'm'), '');
  if (crlf) text = text.replaceAll(/\r?\n/g, '\r\n');
  const offset = whole ? 0 : text.lastIndexOf(inner.trimEnd());
  const places = spans.map(({ start, end }) => [
    positionOf(text, offset + start),
    positionOf(text, offset + end),
  ]);
  return { text, places };
}

/** What is found in the file of a case, whatever is found in its neighbours. */
function findingsOf({ file = 'a.yaml', neighbours = {} }: BrokenCase, text: string) {
  const others = Object.entries(neighbours).map(([path, lines]) => [path, entryWith(lines)]);
  return check({ [file]: text, ...Object.fromEntries(others) }).filter(
    (diagnostic) => diagnostic.file === `entries/${file}`,
  );
}

/** What is left to mend after the replacements were made, and those that they made place for. */
function leftAfterFixes(broken: BrokenCase, text: string): readonly Diagnostic[] {
  let mended = text;
  for (let round = 0; round < 5; round += 1) {
    mended = applyFixes(mended, findingsOf(broken, mended)).text;
  }
  return findingsOf(broken, mended);
}

function placeOf({ line, column, endLine, endColumn }: Diagnostic) {
  return [
    { line, column },
    { line: endLine, column: endColumn },
  ];
}

describe.each(Object.entries(THEMES))('%s', (_, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', (_title, broken) => {
    const { text, places } = fileOf(broken);
    const found = findingsOf(broken, text);
    expect(found.map(({ rule, fix }) => [rule, fix?.replacement?.text])).toEqual(
      broken.found.map(([rule, replacement]) => [rule, replacement]),
    );
    if (broken.at === undefined) expect(found.map(placeOf)).toEqual(places);
    else for (const { line, column } of found) expect([line, column]).toEqual(broken.at);
    for (const { message, fix } of found) {
      expect(message).toMatch(/^(?!\p{Lu}).*[^.]$/u);
      expect(fix?.text).toMatch(/^\p{Lu}.*[.`]$/u);
      if (fix?.replacement === undefined) continue;
      const { line, column, endLine, endColumn } = fix.replacement;
      expect(places).toContainEqual([
        { line, column },
        { line: endLine, column: endColumn },
      ]);
    }
    const left = leftAfterFixes(broken, text);
    expect(left.filter(({ fix }) => fix?.replacement !== undefined)).toEqual([]);
    if (broken.found.every(([, replacement]) => replacement !== undefined)) {
      expect(left.filter(({ rule }) => found.some((each) => each.rule === rule))).toEqual([]);
    }
  });
});

test('the table is long, and no case stands in it twice', () => {
  expect(ALL.filter(({ found }) => found.length === 1).length).toBeGreaterThanOrEqual(150);
  expect(several.length).toBeGreaterThanOrEqual(20);
  expect(new Set(ALL.map(({ title }) => title)).size).toBe(ALL.length);
});

test('every rule about entries is broken somewhere in the table', () => {
  const broken = new Set(ALL.flatMap(({ found }) => found.map(([rule]) => rule)));
  const inEntries = new Set<string>(['file', 'schema', 'entry', 'catalogue']);
  const missing = rules.filter(({ scope, id }) => inEntries.has(scope) && !broken.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
