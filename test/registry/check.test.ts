import { expect, test } from 'vitest';
import { textReport, summary } from '#registry/report.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

test('all problems of all files are listed, by file and line, in one form', () => {
  const diagnostics = check({
    'sound.yaml': entryWith(),
    'broken.yaml': 'name: [\n',
    'empty.yaml': '',
    'list.yaml': '- a\n- b\n',
    'text.yaml': 'hello\n',
    'twice.yaml': entryWith(
      'codeRepository: https://github.com/a/twice\nversion: 1.0\nversion: 2.0',
    ),
    'wrong.yml': entryWith('codeRepository: https://github.com/a/wrong'),
  });
  expect(textReport(diagnostics)).toMatchInlineSnapshot(`
    "entries/broken.yaml:2:1 error deficient indentation  yaml-syntax
    entries/empty.yaml:1:1 error the file is empty  yaml-empty
    entries/list.yaml:1:1 error the file holds no mapping of fields to values  yaml-mapping
        Begin with \`name: …\` on a line of its own.
    entries/text.yaml:1:1 error the file holds no mapping of fields to values  yaml-mapping
        Begin with \`name: …\` on a line of its own.
    entries/twice.yaml:9:1 error \`version\` is given twice  yaml-duplicate-key
    entries/twice.yaml:9:10 error \`version\` is a number and should be a text  wrong-type
        Put it in quotes: \`'2.0'\`.
    entries/wrong.yml:1:1 error \`wrong.yml\` is not read, since its name does not end in .yaml  file-name
        Rename the file to \`wrong.yaml\`.
    "
  `);
  expect(summary(7, diagnostics)).toMatchInlineSnapshot(`"7 files checked: 7 errors."`);
});

test('a file with no problem says so', () => {
  expect(summary(1, check({ 'a.yaml': entryWith() }))).toBe('1 file checked: no problem.');
});

test("one file's problem says nothing against its neighbours", () => {
  const diagnostics = check({
    'a.yaml': entryWith('colour: blue'),
    'b.yaml': entryWith('codeRepository: https://github.com/b/b'),
  });
  expect(diagnostics.map(({ file }) => file)).toEqual(['entries/a.yaml']);
});

test.each([
  ['no JSON', '{'],
  ['a field too many', '{"id":"a","sources":[],"more":1}'],
  [
    'a fact of the wrong type',
    '{"id":"a","sources":[{"source":"x","url":"https://a.org","since":"2026-01-01","facts":{"version":1}}]}',
  ],
])('harvested facts that are not sound are an error of their file: %s', (_, text) => {
  const diagnostics = check({ 'a.yaml': entryWith() }, { 'a.json': text });
  expect(diagnostics.map(({ file, level }) => [file, level])).toEqual([
    ['harvested/a.json', 'error'],
  ]);
});
