import { expect, test } from 'vitest';
import { jsonListParts, jsonParts, jsonText, wholeText } from '#exports/export.ts';

test.each([[[]], [[1]], [[{ a: [1, 2], b: 'x\ny\u2028z\u2029' }, { c: null }]]])(
  'a JSON document in parts is the document: %j',
  (items) => {
    expect(wholeText(jsonListParts(items))).toBe(jsonText(items));
    const members = { name: 'x', nested: { list: [] } };
    expect(wholeText(jsonParts(members, 'items', items))).toBe(jsonText({ ...members, items }));
  },
);
