import { stringsAt } from '#registry/pointer.ts';
import type { Rule } from '#registry/rule.ts';

const ORCID = /^https:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/;
const PLACES = ['author', 'maintainer', 'contributor', 'copyrightHolder'];

/** The last character of an ORCID proves the others (ISO 7064, mod 11-2). */
export const orcidChecksum: Rule = {
  id: 'orcid-checksum',
  title: 'An ORCID has the right last character',
  level: 'error',
  why: 'The last character of an ORCID is computed from the others: a slip of the finger shows.',
  bad: `author:
  - { givenName: Josiah, familyName: Carberry, id: 'https://orcid.org/0000-0002-1825-0079' }`,
  good: `author:
  - { givenName: Josiah, familyName: Carberry, id: 'https://orcid.org/0000-0002-1825-0097' }`,
  *check({ value }) {
    for (const place of PLACES) {
      for (const { pointer, value: id } of stringsAt(value, `/${place}/*/id`)) {
        const digits = ORCID.exec(id)?.[1]?.replaceAll('-', '');
        if (digits === undefined || digits.endsWith(checkCharacter(digits.slice(0, 15)))) continue;
        yield {
          pointer,
          message: `\`${id}\` is no ORCID: its last character does not fit the others`,
          cure: 'Copy it again from the person’s page at orcid.org.',
        };
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
