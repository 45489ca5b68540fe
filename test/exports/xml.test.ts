import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, filledElement, xmlCharacters, xmlDocument } from '#exports/xml.ts';
import { rootOf } from '#test/support/xml.ts';

test('a parser reads any text and any attribute as they were, but for what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, value) => {
      const root = rootOf(xmlDocument(element('a', { b: value }, [text, element('c', {}, [])])));
      expect(root.text).toBe(xmlCharacters(text));
      expect(root.attributes['b']).toBe(xmlCharacters(value));
    }),
  );
});

test.each([
  ['a\u0000\u0008\u000B\u001F\uFFFE\uFFFFb', 'ab'],
  ['half \uD83D pair \u{1F52D}', 'half  pair \u{1F52D}'],
  ['A\u030Angstr\u00F6m', '\u00C5ngstr\u00F6m'],
  ['\t\n\r', '\t\n\r'],
])('of %j stays %j', (text, left) => {
  expect(xmlCharacters(text)).toBe(left);
});

test('white space of attributes, carriage returns and the end of CDATA are written so that they stay', () => {
  const { xml } = element('a', { b: '\t\n\r"<&', none: undefined, c: 1 }, [']]>\r']);
  expect(xml).toBe('<a b="&#9;&#10;&#13;&quot;&lt;&amp;" c="1">]]&gt;&#13;</a>');
});

test('elements among elements each have a line; what has no value is left out', () => {
  expect(element('a', {}, [element('b', {}, []), undefined, element('c', {}, ['d'])]).xml).toBe(
    '<a>\n<b/>\n<c>d</c>\n</a>',
  );
});

test.each([[[]], [['']], [[' \n']], [['\u0001']], [[undefined]]])(
  'an element that has to hold something is left out with %j',
  (children) => {
    expect(filledElement('a', { b: 'c' }, children)).toBeUndefined();
  },
);
