import { expect, test } from 'vitest';
import { jsonParts, jsonText, wholeText } from '#exports/export.ts';

test.each([[[]], [[1]], [[{ a: [1, 2], b: 'x\ny' }, { c: null }]]])(
  'a JSON document in parts is the document: %j',
  (items) => {
    const members = { name: 'x', nested: { list: [] } };
    expect(wholeText(jsonParts(members, 'items', items))).toBe(jsonText({ ...members, items }));
  },
);
