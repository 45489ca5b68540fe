import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { pointerToken } from '#registry/pointer.ts';
import { parseYaml } from '#registry/yaml.ts';

/** The piece of a text that a pointer leads to. */
function at(text: string, pointer: string, part?: 'key' | 'value'): string {
  const { start, end } = parseYaml(text).locate(pointer, part);
  return text.slice(start, end);
}

describe('places of values', () => {
  test.each([
    ['a plain value', 'name: Orrery\n', '/name', 'Orrery'],
    ['a quoted value', `name: 'Orrery'\n`, '/name', `'Orrery'`],
    ['a value in double quotes', 'name: "Orr\\"ery"\n', '/name', '"Orr\\"ery"'],
    ['a value behind letters of several bytes', 'a: 星 Ångström\nb: 2\n', '/b', '2'],
    ['a value in CRLF text', 'a: 1\r\nb: two\r\n', '/b', 'two'],
    ['an item of a list', 'a:\n  - x\n  - y\n', '/a/1', 'y'],
    ['an item of a flow list', 'a: [x, y]\n', '/a/1', 'y'],
    ['a flow list', 'a: [x, [y], z]\nb: 1\n', '/a', '[x, [y], z]'],
    ['a flow mapping', 'a: { b: { c: 1 } }\n', '/a', '{ b: { c: 1 } }'],
    ['a value in a flow mapping in a list', 'a:\n  - { b: 1, c: 22 }\n', '/a/0/c', '22'],
    ['a key with a slash', "'a/b': 1\n", '/a~1b', '1'],
    ['a key with a tilde', 'a~b: 1\n', '/a~0b', '1'],
  ])('%s', (_, text, pointer, expected) => {
    expect(at(text, pointer)).toBe(expected);
  });

  test('a block scalar is found with all its lines', () => {
    const text = 'a: >-\n  one\n  two\nb: 1\n';
    expect(at(text, '/a')).toContain('one\n  two');
    expect(at(text, '/b')).toBe('1');
  });

  test('a key is found apart from its value', () => {
    expect(at('a: 1\nb: 2\n', '/b', 'key')).toBe('b');
    expect(at('a:\n  - { b: 1 }\n', '/a/0/b', 'key')).toBe('b');
  });

  test('a part that is missing is looked for where it is missing', () => {
    expect(at('a:\n  - { b: 1 }\n', '/a/0/c')).toBe('{ b: 1 }');
  });

  test('every value of any document is found where it stands', () => {
    const value = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.integer({ min: 0, max: 999 }).map(String),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('tree'), { minKeys: 1, maxKeys: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(value, fc.constantFrom(-1, 0, 1, 2), (root, flowLevel) => {
        const text = dump({ root }, { flowLevel });
        const document = parseYaml(text);
        const walk = (item: unknown, pointer: string): void => {
          const { start, end } = document.locate(pointer);
          if (item !== null && typeof item === 'object') {
            for (const [key, child] of Object.entries(item)) {
              walk(child, pointer + pointerToken(key));
            }
          } else {
            expect(text.slice(start, end).replaceAll(/^['"]|['"]$/g, '')).toBe(item);
          }
        };
        walk(document.value, '');
      }),
    );
  });
});

describe('values', () => {
  test('dates stay text and numbers are numbers', () => {
    expect(parseYaml('d: 2026-01-02\nv: 1.10\nw: "1.10"\n').value).toEqual({
      d: '2026-01-02',
      v: 1.1,
      w: '1.10',
    });
  });

  test('a key named __proto__ is a key like any other', () => {
    const { value } = parseYaml('__proto__: { polluted: true }\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('texts that are no good', () => {
  test.each([
    ['empty text', '', 'empty'],
    ['only a comment', '# nothing\n', 'empty'],
    ['only a document mark', '---\n', 'empty'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'several-documents'],
    ['an open bracket', 'a: [1, 2\n', 'syntax'],
    ['a tab for indentation', 'a:\n\tb: 1\n', 'syntax'],
    ['a mapping in a value', 'a: b: c\n', 'syntax'],
    ['a conflict mark', '<<<<<<< HEAD\na: 1\n=======\n', 'syntax'],
    ['an alias', 'a: &x 1\nb: *x\n', 'syntax'],
    ['fifty levels', `${'['.repeat(50)}${']'.repeat(50)}\n`, 'syntax'],
    ['a zero byte', 'a: 1\0\n', 'syntax'],
  ])('%s', (_, text, kind) => {
    const { problems } = parseYaml(text);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(problems[0]?.message).not.toBe('');
  });

  test('each key that stands twice is named at its second place, and the rest is read', () => {
    const text = 'a: 1\nb: 2\na: 3\nb: 4\n';
    const { problems, value } = parseYaml(text);
    expect(problems.map(({ kind, span }) => [kind, span.start])).toEqual([
      ['duplicate-key', text.indexOf('a: 3')],
      ['duplicate-key', text.indexOf('b: 4')],
    ]);
    expect(value).toMatchObject({ a: 3, b: 4 });
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseYaml(text).locate('/a/b')));
  });
});
