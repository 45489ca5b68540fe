import { expect, test } from 'vitest';
import { summary } from '#registry/report/text.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

test('all problems of all files are listed, by file and line, in one form', () => {
  const diagnostics = check({
    'sound.yaml': entryWith(),
    'broken.yaml': 'name: [\n',
    'empty.yaml': '',
    'list.yaml': '- a\n- b\n',
    'text.yaml': 'hello\n',
    'twice.yaml': entryWith(
      'name: Twice\ncodeRepository: https://github.com/a/twice\nversion: 1.0\nversion: 2.0',
    ),
    'wrong.yml': entryWith('name: W\ncodeRepository: https://github.com/a/wrong'),
  });
  const lines = diagnostics.map(
    ({ file, line, column, level, message, rule }) =>
      `${file}:${line}:${column} ${level} ${message}  ${rule}`,
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "entries/broken.yaml:1:7 error \`[\` is opened here and not closed  yaml-syntax",
      "entries/empty.yaml:1:1 error the file is empty  yaml-empty",
      "entries/list.yaml:1:1 error the file holds no mapping of fields to values  yaml-mapping",
      "entries/text.yaml:1:1 error the file holds no mapping of fields to values  yaml-mapping",
      "entries/twice.yaml:9:1 error \`version\` is given twice  yaml-duplicate-key",
      "entries/twice.yaml:9:10 error the version 2.0 is a number, and would be read as 2  version-quoted",
      "entries/wrong.yml:1:1 error \`wrong.yml\` is not read, since its name does not end in .yaml  file-name",
    ]
  `);
  expect(summary({ files: 7, diagnostics })).toMatchInlineSnapshot(
    `"7 files checked: 7 errors. 1 of them can be mended by \`npm run check -- --fix\`."`,
  );
});

test('a file with no problem says so', () => {
  const diagnostics = check({ 'a.yaml': entryWith() });
  expect(summary({ files: 1, diagnostics })).toBe('1 file checked: no problem.');
});

test("one file's problem says nothing against its neighbours", () => {
  const diagnostics = check({
    'a.yaml': entryWith('colour: blue'),
    'b.yaml': entryWith('name: B\ncodeRepository: https://github.com/b/b'),
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
