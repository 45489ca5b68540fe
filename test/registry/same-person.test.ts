import { describe, expect, test } from 'vitest';
import type { Agent, Person } from '#registry/generated/types.ts';
import { isSame, united } from '#registry/same-person.ts';

const ID = 'https://orcid.org/0000-0001-5713-0998';
const OTHER = 'https://orcid.org/0000-0002-1825-0097';
const person = (givenName: string, familyName: string, more: Partial<Person> = {}): Agent => ({
  givenName,
  familyName,
  ...more,
});

describe('two sources mean the same', () => {
  test.each<[string, Agent, Agent, boolean]>([
    ['by name', person('Ada', 'Ångström'), person('ada', 'Angstrom'), true],
    ['turned round', person('Marchand', 'Manon'), person('Manon', 'Marchand'), true],
    ['with initials', person('M.', 'Marchand'), person('Manon', 'Marchand'), true],
    ['with two initials', person('J. L.', 'Cano'), person('Juan Luis', 'Cano'), true],
    ['with another initial', person('N.', 'Marchand'), person('Manon', 'Marchand'), false],
    [
      'with hyphens',
      person('François-Xavier', 'Pineau'),
      person('Francois Xavier', 'Pineau'),
      true,
    ],
    ['another person', person('Manon', 'Marchand'), person('Marie', 'Marchand'), false],
    ['by ORCID', person('A', 'B', { id: ID }), person('C', 'D', { id: ID }), true],
    ['not against ORCID', person('A', 'B', { id: ID }), person('A', 'B', { id: OTHER }), false],
    ['one has an ORCID', person('Ada', 'Bee', { id: ID }), person('Ada', 'Bee'), true],
    [
      'by e-mail',
      person('A', 'B', { email: 'A@x.org' }),
      person('C', 'D', { email: 'a@X.org' }),
      true,
    ],
    ['without e-mail', person('A', 'B'), person('C', 'D'), false],
    ['organisations', { name: 'CERN' }, { name: 'cern' }, true],
    ['a person and a team', { name: 'Ada Bee' }, person('Ada', 'Bee'), false],
  ])('%s', (_, a, b, same) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });
});

test('a list has each person once, as the known ones are written, with all that is said', () => {
  const known = [person('Manon', 'Marchand', { id: ID })];
  const list = [
    person('Marchand', 'Manon', { email: 'manon@example.org' }),
    person('M.', 'Marchand', { url: 'https://example.org/manon' }),
    person('Ada', 'Bee'),
    { name: 'The testers' },
    { name: 'the testers' },
  ];
  expect(united(list, known)).toEqual([
    {
      givenName: 'Manon',
      familyName: 'Marchand',
      id: ID,
      email: 'manon@example.org',
      url: 'https://example.org/manon',
    },
    person('Ada', 'Bee'),
    { name: 'The testers' },
  ]);
});
