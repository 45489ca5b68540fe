import type { Check, Scope } from './check.ts';
import { problemsOf } from './documents.ts';
import { ajvFor, told } from './json-schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A linkset as section 4.2 of RFC 9264 describes it, which has no schema of its own. */
const LINKSET = {
  $schema: DRAFT,
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: {
    linkset: {
      type: 'array',
      items: {
        type: 'object',
        properties: { anchor: { type: 'string', format: 'uri-reference' } },
        additionalProperties: { type: 'array', items: { $ref: '#/$defs/target' } },
      },
    },
  },
  $defs: {
    target: {
      type: 'object',
      required: ['href'],
      properties: {
        href: { type: 'string', format: 'uri-reference' },
        type: { type: 'string', pattern: '^[^/ ]+/[^/ ]+$' },
        hreflang: { type: 'array', items: { type: 'string' } },
        title: { type: 'string' },
        media: { type: 'string' },
      },
      additionalProperties: { type: 'array' },
    },
  },
};

/** Holds linksets in JSON against the words of RFC 9264. */
export const linkset = (scope: Scope = {}): Check => ({
  name: 'RFC 9264, section 4.2',
  needs: [],
  ...scope,
  problems(documents) {
    const validate = ajvFor({ $schema: DRAFT }).compile(LINKSET);
    return problemsOf(documents, (text) =>
      validate(JSON.parse(text)) ? [] : told(validate.errors),
    );
  },
});
