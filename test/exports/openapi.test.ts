import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { wholeText } from '#exports/export.ts';
import { exports } from '#exports/index.ts';
import { observatory } from '#test/support/fixtures.ts';

test('the OpenAPI description is one, and names every export', async () => {
  const item = exports.find(({ id }) => id === 'openapi');
  if (item?.scope !== 'catalogue') throw new Error('There is no OpenAPI description.');
  const document = JSON.parse(wholeText(item.render(await observatory()))) as {
    openapi: string;
    paths: Record<string, { get: { operationId: string } }>;
  };
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  const told = Object.values(document.paths).map(({ get }) => get.operationId);
  expect([...told, 'openapi'].toSorted()).toEqual(exports.map(({ id }) => id).toSorted());
  expect(await new Validator().validate({ ...document, paths: { x: 1 } })).toMatchObject({
    valid: false,
  });
});
