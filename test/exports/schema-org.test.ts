import { expect, test } from 'vitest';
import { jsonLdText, schemaOrgNode } from '#exports/schema-org.ts';
import { observatory } from '#test/support/fixtures.ts';

test('a record in the terms of schema.org', async () => {
  const catalogue = await observatory();
  const [, orrery] = catalogue.records;
  if (orrery === undefined) throw new Error('no record');
  expect(JSON.parse(jsonLdText(schemaOrgNode(orrery, catalogue)))).toMatchSnapshot();
});

test('nothing in it can end the script element', async () => {
  expect(jsonLdText({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});
