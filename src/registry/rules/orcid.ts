import { writing } from '#registry/diagnostic.ts';
import { orcidIn } from '#registry/orcid.ts';
import type { EntryRule } from '#registry/rule.ts';

/** An ORCID is an https address, and its last character proves the others (ISO 7064, mod 11-2). */
export const orcid: EntryRule = {
  scope: 'entry',
  id: 'orcid',
  title: 'An ORCID is its address, without a slip',
  level: 'error',
  overSchema: true,
  why: 'Programs tell people apart by the address of their ORCID. Its last character is computed from the others, so that a slip of the finger shows.',
  bad: `author:
  - { givenName: Josiah, familyName: Carberry, id: '0000-0002-1825-0097' }`,
  good: `author:
  - { givenName: Josiah, familyName: Carberry, id: 'https://orcid.org/0000-0002-1825-0097' }`,
  *check({ texts }) {
    for (const { pointer, value } of texts.get('orcid') ?? []) {
      const found = orcidIn(value);
      if (found === undefined) {
        yield {
          pointer,
          message: `\`${value}\` is no ORCID`,
          fix: { text: 'Write the address of the person’s page at orcid.org, or leave `id` out.' },
        };
      } else if (!found.sound) {
        yield {
          pointer,
          message: `\`${value}\` is no ORCID: its last character does not fit the others`,
          fix: { text: 'Copy it again from the person’s page at orcid.org.' },
        };
      } else if (value !== found.address) {
        const message = 'an ORCID is written as its address';
        yield { pointer, message, fix: writing(found.address) };
      }
    }
  },
};
