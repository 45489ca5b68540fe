import { expect, test } from 'vitest';
import { codemeta } from '#harvest/extractors/codemeta.ts';
import { zenodoJson } from '#harvest/extractors/zenodo-json.ts';
import { readValue } from './reading.ts';

const COMMISSION = { id: 'https://doi.org/10.13039/501100000780', name: 'European Commission' };
const HARBOUR = { identifier: '824064', url: 'https://doi.org/10.3030/824064', funder: COMMISSION };

/** One grant, as six files of CodeMeta write it. */
const WAYS: readonly (readonly [string, unknown, object])[] = [
  ['a number', 824064, { identifier: '824064' }],
  ['a name and a number', 'HARBOUR 824064', { identifier: '824064', name: 'HARBOUR' }],
  ['a sentence', 'Paid under the Grant Agreement n. 824064.', { identifier: '824064' }],
  ['a DOI', 'https://doi.org/10.3030/824064', HARBOUR],
  [
    'a number behind the DOI of the funder',
    '10.13039/501100000780::824064',
    { identifier: '824064', funder: COMMISSION },
  ],
  [
    'an object',
    { '@type': 'Grant', identifier: '824064', name: 'HARBOUR' },
    { identifier: '824064', name: 'HARBOUR' },
  ],
];

test.each(WAYS)('funding written as %s', (_, funding, grant) => {
  expect(readValue(codemeta, { funding })).toEqual({ facts: { funding: [grant] }, problems: [] });
});

test('funding written six ways for one grant, and what is none', () => {
  const none = 'Paid by the harbour until 2023';
  const funding = [...WAYS.map(([, written]) => written), none];
  expect(readValue(codemeta, { funding })).toEqual({
    facts: { funding: [{ ...HARBOUR, name: 'HARBOUR' }] },
    problems: [`\`codemeta.json:13\`: \`${none}\` has no number of a grant for certain`],
  });
});

test('the same number of two funders is two grants', () => {
  const grants = [{ id: '10.13039/501100000780::824064' }, { id: '824064' }, { id: 'sea' }];
  const science = { id: '10.13039/100000001::824064' };
  expect(readValue(zenodoJson, { grants: [...grants, science] })).toEqual({
    facts: {
      funding: [
        { identifier: '824064', funder: COMMISSION },
        {
          identifier: '824064',
          funder: {
            id: 'https://doi.org/10.13039/100000001',
            name: 'National Science Foundation',
          },
        },
      ],
    },
    problems: ['`.zenodo.json:10`: `sea` is no number of a grant'],
  });
});
