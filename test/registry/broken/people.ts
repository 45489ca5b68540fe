import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Persons, teams and organisations. */
export const people: readonly BrokenCase[] = [
  { title: 'a person as a text', lines: 'author:\n  - ⟦Josiah Carberry⟧', found: [['agent-form']] },
  {
    title: 'one person as the only text',
    lines: 'author: ⟦Josiah Carberry⟧',
    found: [['agent-form']],
  },
  {
    title: 'a person with an address in one text',
    lines: 'maintainer: ⟦Josiah Carberry <josiah@example.org>⟧',
    found: [['agent-form']],
  },
  {
    title: 'a person by name and ORCID',
    lines: 'author: [⟦{ name: Josiah Carberry, id: https://orcid.org/0000-0002-1825-0097 }⟧]',
    found: [['agent-form']],
  },
  {
    title: 'a person by name and a bare ORCID',
    lines: "author: [⟦{ name: Josiah Carberry, id: '0000-0002-1825-0097' }⟧]",
    found: [['agent-form']],
  },
  {
    title: 'a person by name and `orcid`',
    lines: 'author:\n  - ⟦name: Josiah Carberry\n    orcid: https://orcid.org/0000-0002-1825-0097⟧',
    found: [['agent-form']],
  },
  {
    title: 'a person of .zenodo.json',
    lines:
      "author: [⟦{ name: 'Carberry, Josiah', affiliation: Brown, orcid: 0000-0002-1825-0097 }⟧]",
    found: [['agent-form']],
  },
  {
    title: 'a person by name with the family first',
    lines: "author: [⟦{ name: 'Carberry, Josiah' }⟧]",
    found: [['agent-form']],
  },
  {
    title: 'a person by type and one name',
    lines: 'author: [⟦{ type: Person, name: Carberry }⟧]',
    found: [['agent-form']],
  },
  {
    title: 'a team as a person',
    lines: 'author: [⟦{ givenName: The Gammapy, familyName: Team }⟧]',
    found: [['agent-collective']],
  },
  {
    title: 'developers as a person',
    lines: 'author:\n  - ⟦givenName: Gammapy\n    familyName: developers⟧',
    found: [['agent-collective']],
  },
  {
    title: 'a collaboration as a maintainer',
    lines: 'maintainer: [⟦{ givenName: LIGO, familyName: Collaboration }⟧]',
    found: [['agent-collective']],
  },
  {
    title: 'a person twice',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry }, ⟦{ givenName: Josiah, familyName: Carberry }⟧]',
    found: [['person-once']],
  },
  {
    title: 'a person in two spellings',
    lines:
      'author:\n  - { givenName: Josiah S., familyName: Carberry }\n  - ⟦{ givenName: Josiah S, familyName: CARBERRY }⟧',
    found: [['person-once']],
  },
  {
    title: 'a person with and without an accent',
    lines:
      'author: [{ givenName: Ångström, familyName: Carberry }, ⟦{ givenName: Angstrom, familyName: Carberry }⟧]',
    found: [['person-once']],
  },
  {
    title: 'an ORCID under two names',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: https://orcid.org/0000-0002-1825-0097 }]\nmaintainer: [⟦{ givenName: J., familyName: Carberry, id: https://orcid.org/0000-0002-1825-0097 }⟧]',
    found: [['person-once']],
  },
  {
    title: 'an organisation twice',
    lines: 'author: [{ name: The testers }, ⟦{ name: the Testers }⟧]',
    found: [['person-once']],
  },
  {
    title: 'a bare ORCID',
    lines: 'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦0000-0002-1825-0097⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'a bare ORCID in quotes',
    lines: "author: [{ givenName: Josiah, familyName: Carberry, id: ⟦'0000-0002-1825-0097'⟧ }]",
    found: [['orcid', "'https://orcid.org/0000-0002-1825-0097'"]],
  },
  {
    title: 'an ORCID without hyphens',
    lines: "author: [{ givenName: Josiah, familyName: Carberry, id: ⟦'0000000218250097'⟧ }]",
    found: [['orcid', "'https://orcid.org/0000-0002-1825-0097'"]],
  },
  {
    title: 'an ORCID with http',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦http://orcid.org/0000-0002-1825-0097⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'an ORCID with www and a slash',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://www.orcid.org/0000-0002-1825-0097/⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'an ORCID without a protocol',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦orcid.org/0000-0002-1825-0097⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'an ORCID with spaces',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://orcid.org/0000 0002 1825 0097⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'an ORCID with its name',
    lines:
      "author: [{ givenName: Josiah, familyName: Carberry, id: ⟦'ORCID: 0000-0002-1825-0097'⟧ }]",
    found: [['orcid', "'https://orcid.org/0000-0002-1825-0097'"]],
  },
  {
    title: 'an ORCID with a small x',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://orcid.org/0000-0002-1694-233x⟧ }]',
    found: [['orcid', 'https://orcid.org/0000-0002-1694-233X']],
  },
  {
    title: 'an ORCID with a wrong digit',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://orcid.org/0000-0002-1825-0098⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'an ORCID that lacks a digit',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://orcid.org/0000-0002-1825-009⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'an ORCID with a digit too many at its end',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://orcid.org/0000-0002-1825-00977⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'an ORCID with a digit too many at its beginning',
    lines: 'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦10000-0002-1825-0097⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'another page for an ORCID',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://example.org/carberry⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'a ROR id for an ORCID',
    lines: 'author: [{ givenName: Josiah, familyName: Carberry, id: ⟦https://ror.org/01ggx4157⟧ }]',
    found: [['orcid']],
  },
  {
    title: 'an ORCID in a list of several lines',
    lines:
      'author:\n  - givenName: 星\n    familyName: Carberry\n    id: ⟦0000-0002-1825-0097⟧ # mine',
    found: [['orcid', 'https://orcid.org/0000-0002-1825-0097']],
  },
  {
    title: 'a bare ROR id',
    lines: 'author: [{ name: CERN, id: ⟦01ggx4157⟧ }]',
    found: [['ror', 'https://ror.org/01ggx4157']],
  },
  {
    title: 'a ROR id with http',
    lines: 'author: [{ name: CERN, id: ⟦http://ror.org/01ggx4157⟧ }]',
    found: [['ror', 'https://ror.org/01ggx4157']],
  },
  {
    title: 'a ROR id in capitals',
    lines: 'author: [{ name: CERN, id: ⟦https://ror.org/01GGX4157⟧ }]',
    found: [['ror', 'https://ror.org/01ggx4157']],
  },
  {
    title: 'a ROR id with digits that changed places',
    lines: 'author: [{ name: CERN, id: ⟦https://ror.org/01ggx4175⟧ }]',
    found: [['ror']],
  },
  {
    title: 'a Wikidata page for a ROR id',
    lines: 'author: [{ name: CERN, id: ⟦https://www.wikidata.org/wiki/Q42944⟧ }]',
    found: [['ror']],
  },
  {
    title: 'a bare ROR id of an affiliation',
    lines:
      'author: [{ givenName: Josiah, familyName: Carberry, affiliation: [{ name: CERN, id: ⟦01ggx4157⟧ }] }]',
    found: [['ror', 'https://ror.org/01ggx4157']],
  },
  {
    title: 'an ORCID of a funder',
    lines: 'funder: [{ name: EC, id: ⟦https://orcid.org/0000-0002-1825-0097⟧ }]',
    found: [['ror']],
  },
];
