import { expect, test } from 'vitest';
import { authors } from '#harvest/extractors/authors.ts';
import { extractFrom } from '#test/harvest/extractors/snapshot-of.ts';

const read = (...lines: string[]) => extractFrom(authors, 'AUTHORS', lines.join('\n'));
const both = [
  { givenName: 'Ada', familyName: 'Star' },
  { givenName: 'Bo', familyName: 'Moon' },
];

test.each([
  [['Ada Star', 'Bo Moon']],
  [['Star, Ada', 'Moon, Bo']],
  [['# Authors', '', 'In the order of their names:', '', '- Ada Star', '- Bo Moon']],
  [['Authors', '=======', '* Ada Star <ada@stars.eu>, 2012-2019', '* Bo Moon <bo@stars.eu>']],
  [['- [Ada Star](https://github.com/ada)', '- [Bo Moon](https://moon.eu)']],
  [['- Ada Star, University of the Stars', '- Bo Moon, CERN']],
  [['1. Ada Star (@ada)', '2. Bo Moon - CERN']],
  [['Star, Ada\r', 'Moon, Bo\r']],
])('reads the names in %j', (lines) => {
  expect(read(...lines)).toEqual({ facts: { contributor: both }, problems: [] });
});

test('takes an ORCID beside a name, if it is one', () => {
  const { facts } = read(
    'Carberry, Josiah [https://orcid.org/0000-0002-1825-0097]',
    'Star, Ada [https://orcid.org/0000-0002-1825-0090]',
  );
  expect(facts.contributor).toEqual([
    {
      givenName: 'Josiah',
      familyName: 'Carberry',
      id: 'https://orcid.org/0000-0002-1825-0097',
    },
    both[0],
  ]);
});

test('does not read prose', () => {
  for (const lines of [
    ['Mapper is made by many people.', 'See the log of the repository.'],
    ['- Ada Star', '- All who sent us bugs', '- and the reviewers'],
    ['Ada Star wrote the first version.', 'Bo Moon'],
  ])
    expect(read(...lines)).toEqual({
      facts: {},
      problems: ['`AUTHORS`: is not surely a list of names, and is not read'],
    });
});

test('says how many lines of a list are no names for certain', () => {
  const names = ['Ada Star', 'Bo Moon', 'Cy Sun', 'Di Comet', 'Juan Luis Cano Star'];
  const { facts, problems } = read(...names.map((name) => `- ${name}`));
  expect(facts.contributor).toHaveLength(4);
  expect(problems).toEqual(['`AUTHORS:5`: 1 of 5 lines are not surely names']);
});

test('is content with an empty file', () => {
  expect(read('', '# Authors', '')).toEqual({ facts: {}, problems: [] });
});
