import { Ajv } from 'ajv';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#registry/diagnostic.ts';
import { github } from '#registry/report/github.ts';
import { json } from '#registry/report/json.ts';
import type { Report } from '#registry/report/report.ts';
import { sarif } from '#registry/report/sarif.ts';
import { text } from '#registry/report/text.ts';
import { validate } from '#registry/schema.ts';
import { check, entryWith } from '#test/support/fixtures.ts';

const ENTRIES = {
  'a.yaml': entryWith('license: Apache 2.0\nurl: http://example.org/?a=1,2&b=100%'),
  'b ü.yaml': entryWith("name: 'Ångström 星 tools'\nkeywords: [星 radio, '星 radio']"),
  'c.yaml': entryWith('codeRepository: https://github.com/c/c\nversion: 1.10 # the last one'),
  'd.yaml': 'name: [\n',
};

const diagnostics = check(ENTRIES);
const report: Report = {
  diagnostics,
  files: 4,
  textOf: (path) => ENTRIES[path.replace('entries/', '') as keyof typeof ENTRIES] ?? '',
};
const plain = { color: false };

test('there is something to report', () => {
  expect(diagnostics.length).toBeGreaterThan(5);
  expect(new Set(diagnostics.map(({ file }) => file)).size).toBe(4);
});

describe('text', () => {
  test('shows the line, marks what is meant, and says the cure below', () => {
    const one = {
      ...report,
      diagnostics: diagnostics.filter(({ rule }) => rule === 'license-spdx'),
    };
    expect(text.render(one, plain)).toMatchInlineSnapshot(`
      "entries/a.yaml:7:10 error \`Apache 2.0\` is no SPDX licence expression  license-spdx
          7 │ license: Apache 2.0
            │          ^^^^^^^^^^
          Write \`Apache-2.0\`.
      "
    `);
  });

  test('marks stand under wide and combined letters', () => {
    const one = {
      ...report,
      diagnostics: diagnostics.filter(({ rule }) => rule === 'keywords-form'),
    };
    expect(text.render(one, plain)).toMatchInlineSnapshot(`
      "entries/b ü.yaml:8:21 error the keyword \`星 radio\` stands here twice  keywords-form
          8 │ keywords: [星 radio, '星 radio']
            │                      ^^^^^^^^^^
          Remove one of the two.
      "
    `);
  });

  test('uses colours only where it is asked to', () => {
    const escape = '\u001B[';
    expect(text.render(report, plain)).not.toContain(escape);
    expect(text.render(report, { color: true })).toContain(`${escape}31;1m`);
  });

  test('lets no control character of a file through to the terminal', () => {
    const source = 'name: "a\u0007b\u001B[2Jc"\nlicense: Apache 2.0\n';
    const at = { line: 1, column: 7, endLine: 1, endColumn: 12 };
    const odd = { ...(diagnostics[0] as Diagnostic), ...at };
    const shown = text.render({ diagnostics: [odd], files: 1, textOf: () => source }, plain);
    for (const sign of ['\u0007', '\u001B']) expect(shown).not.toContain(sign);
  });

  test('shows the part of a long line that matters', () => {
    const source = `description: ${'word '.repeat(100)}here ${'word '.repeat(100)}`;
    const column = source.indexOf('here') + 1;
    const at = { line: 1, column, endLine: 1, endColumn: column + 4 };
    const odd = { ...(diagnostics[0] as Diagnostic), ...at };
    const [, line = '', marks = ''] = text
      .render({ diagnostics: [odd], files: 1, textOf: () => source }, plain)
      .split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('here');
  });
});

describe('json', () => {
  test('fits its published schema', () => {
    const parsed = JSON.parse(json.render(report, plain)) as unknown;
    expect(validate('diagnostics', parsed)).toEqual([]);
    expect(parsed).toMatchObject({
      version: 1,
      summary: { files: 4, errors: diagnostics.filter(({ level }) => level === 'error').length },
    });
  });

  test('is sound where nothing was found', () => {
    const none = { ...report, diagnostics: [] };
    expect(validate('diagnostics', JSON.parse(json.render(none, plain)))).toEqual([]);
  });
});

describe('sarif', () => {
  // The official schema is of draft 4, in which `$id` was still called `id`.
  const { id: official, ...schema } = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  ) as Record<string, unknown>;
  const $schema = 'http://json-schema.org/draft-07/schema#';
  const fits = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
    ...schema,
    $schema,
  });

  test.each([
    ['findings', report],
    ['nothing', { ...report, diagnostics: [] }],
  ])('fits the schema of SARIF 2.1.0: %s', (_, each) => {
    const log = JSON.parse(sarif.render(each, plain)) as unknown;
    fits(log);
    expect(fits.errors).toBeNull();
  });

  test('the schema of the test is the official one, and refuses what is no SARIF', () => {
    expect(official).toMatch(/^https:.*sarif.*2\.1\.0/);
    expect(fits({ version: '2.1.0', runs: [{ results: [{ ruleId: 5 }] }] })).toBe(false);
  });

  test('every result names a rule of the run, and replacements come with their range', () => {
    const [run] = (JSON.parse(sarif.render(report, plain)) as SarifLog).runs;
    expect(run?.results).toHaveLength(diagnostics.length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    expect(run?.results.filter(({ fixes }) => fixes !== undefined)).toHaveLength(
      diagnostics.filter(({ fix }) => fix?.replacement !== undefined).length,
    );
  });
});

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { ruleId: string; ruleIndex: number; fixes?: unknown }[];
  }[];
}

describe('github', () => {
  /** Reads a workflow command as the runner of GitHub Actions does. */
  const read = (line: string) => {
    const [, command = '', list = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
    const decode = (value: string): string =>
      value
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const properties = list.split(',').map((item) => {
      const at = item.indexOf('=');
      return [item.slice(0, at), decode(item.slice(at + 1))] as const;
    });
    return { command, data: decode(data), ...Object.fromEntries(properties) };
  };

  test('is read back as it was meant, one command a line', () => {
    const lines = github.render(report, plain).trimEnd().split('\n');
    expect(lines).toHaveLength(diagnostics.length);
    for (const [index, line] of lines.entries()) {
      const { level, file, line: at, rule, message } = diagnostics[index] as Diagnostic;
      const found = read(line);
      expect(found).toMatchObject({ command: level, file, line: String(at), title: rule });
      expect(found.data.split('\n')[0]).toBe(message);
    }
  });
});
