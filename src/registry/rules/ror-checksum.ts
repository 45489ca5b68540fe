import { isRor } from '#registry/ror.ts';
import { stringsAt } from '#registry/pointer.ts';
import type { Rule } from '#registry/rule.ts';

const PREFIX = 'https://ror.org/';
const PLACES = [
  '/author/*/id',
  '/author/*/affiliation/*/id',
  '/maintainer/*/id',
  '/maintainer/*/affiliation/*/id',
  '/contributor/*/id',
  '/contributor/*/affiliation/*/id',
  '/copyrightHolder/*/id',
  '/funder/*/id',
  '/funding/*/funder/id',
];

/** The last two digits of a ROR id prove the others. */
export const rorChecksum: Rule = {
  id: 'ror-checksum',
  title: 'A ROR id has the right last digits',
  level: 'error',
  why: 'The last two digits of a ROR id are computed from the others: a slip of the finger shows.',
  bad: `author:
  - { name: CERN, id: 'https://ror.org/01ggx4175' }`,
  good: `author:
  - { name: CERN, id: 'https://ror.org/01ggx4157' }`,
  *check({ value }) {
    for (const { pointer, value: id } of PLACES.flatMap((place) => [...stringsAt(value, place)])) {
      if (!id.startsWith(PREFIX) || isRor(id)) continue;
      yield {
        pointer,
        message: `\`${id}\` is no ROR id: its last two digits do not fit the others`,
        cure: 'Copy it again from the organisation’s page at ror.org.',
      };
    }
  },
};
