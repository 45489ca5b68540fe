import { writing } from '#registry/diagnostic.ts';
import type { EntryRule } from '#registry/rule.ts';

const FOUND = /(?<!\d)(\d{4})[- ]?(\d{4})[- ]?(\d{4})[- ]?(\d{3}[\dX])\/?$/i;

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
      const parts = FOUND.exec(value.trim())
        ?.slice(1)
        .map((part) => part.toUpperCase());
      if (parts === undefined) {
        yield {
          pointer,
          message: `\`${value}\` is no ORCID`,
          fix: { text: 'Write the address of the person’s page at orcid.org, or leave `id` out.' },
        };
        continue;
      }
      const address = `https://orcid.org/${parts.join('-')}`;
      const digits = parts.join('');
      if (!digits.endsWith(checkCharacter(digits.slice(0, 15)))) {
        yield {
          pointer,
          message: `\`${value}\` is no ORCID: its last character does not fit the others`,
          fix: { text: 'Copy it again from the person’s page at orcid.org.' },
        };
      } else if (value !== address) {
        yield { pointer, message: `an ORCID is written as its address`, fix: writing(address) };
      }
    }
  },
};

/** ISO 7064 mod 11-2 of a string of digits. */
function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
