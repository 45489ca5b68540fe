import { writing } from '#registry/diagnostic.ts';
import { isOrcidLike } from '#registry/identifier.ts';
import { isRor } from '#registry/ror.ts';
import type { EntryRule } from '#registry/rule.ts';

const FOUND = /(?:^|ror\.org\/|ror:)(0[a-z\d]{6}\d{2})\/?$/i;

/** Where an ORCID says that a person is meant, which is the business of `agent-form`. */
const AGENT_ID = /^\/(?:author|maintainer|contributor|copyrightHolder)\/\d+\/id$/;

/** An organisation is named by its ROR address, whose last two digits prove the others. */
export const ror: EntryRule = {
  scope: 'entry',
  id: 'ror',
  title: 'A ROR id is its address, without a slip',
  level: 'error',
  overSchema: true,
  why: 'Catalogues find an organisation by the address of its ROR record. The last two digits are computed from the others, so that a slip of the finger shows.',
  bad: `author:
  - { name: CERN, id: 'https://ror.org/01ggx4175' }`,
  good: `author:
  - { name: CERN, id: 'https://ror.org/01ggx4157' }`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('organizationId') ?? []) {
      if (value.startsWith('https://doi.org/10.13039/') || isRor(value)) continue;
      if (AGENT_ID.test(pointer) && isOrcidLike(value)) continue;
      const body = FOUND.exec(value.trim())?.[1]?.toLowerCase();
      const address = `https://ror.org/${body}`;
      if (body === undefined) {
        yield {
          pointer,
          message: `\`${value}\` is no ROR id`,
          fix: {
            text: 'Write the address of the organisation’s record at ror.org, or leave `id` out.',
          },
        };
      } else if (!isRor(address)) {
        yield {
          pointer,
          message: `\`${value}\` is no ROR id: its last two digits do not fit the others`,
          fix: { text: 'Copy it again from the organisation’s page at ror.org.' },
        };
      } else if (value !== address) {
        yield { pointer, message: 'a ROR id is written as its address', fix: writing(address) };
      }
    }
  },
};
