import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const authorIdentified: Indicator = {
  id: 'author-identified',
  title: 'Has an author with an ORCID or a ROR id',
  label: 'ORCID',
  why: 'An identifier tells authors of one name apart, and brings them the credit.',
  check({ record: { author } }) {
    const agents = author.flatMap((agent) => [
      agent,
      ...('affiliation' in agent ? (agent.affiliation ?? []) : []),
    ]);
    const known = agents.find(({ id }) => id !== undefined)?.id;
    if (known !== undefined) return yes(new URL(known).href.replace('https://', ''), known);
    return no('Give the ORCID of an author, or the ROR id of an institute that signs.');
  },
  examples: [
    {
      answer: 'yes',
      record: {
        author: [
          { name: 'The testers' },
          {
            givenName: 'Josiah',
            familyName: 'Carberry',
            id: 'https://orcid.org/0000-0002-1825-0097',
          },
        ],
      },
    },
    {
      answer: 'yes',
      record: {
        author: [
          {
            givenName: 'Josiah',
            familyName: 'Carberry',
            affiliation: [{ name: 'CERN', id: 'https://ror.org/01ggx4157' }],
          },
        ],
      },
    },
    { answer: 'no', record: { author: [{ name: 'The testers' }] } },
  ],
};
