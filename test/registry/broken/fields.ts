import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Fields that are missing, or empty, or too short or long, or have no value that may be chosen. */
export const fields: readonly BrokenCase[] = [
  { title: 'no `name`', lines: '', without: 'name', at: [1, 1], found: [['missing-field']] },
  {
    title: 'no `description`',
    lines: '',
    without: 'description',
    at: [1, 1],
    found: [['missing-field']],
  },
  {
    title: 'no `codeRepository`',
    lines: '',
    without: 'codeRepository',
    at: [1, 1],
    found: [['missing-field']],
  },
  { title: 'no `license`', lines: '', without: 'license', at: [1, 1], found: [['missing-field']] },
  { title: 'no `author`', lines: '', without: 'author', at: [1, 1], found: [['missing-field']] },
  { title: 'no `kind`', lines: '', without: 'kind', at: [1, 1], found: [['missing-field']] },
  { title: 'no `domain`', lines: '', without: 'domain', at: [1, 1], found: [['missing-field']] },
  {
    title: 'a link without an address',
    lines: 'training: [⟦{ name: Tutorials }⟧]',
    found: [['missing-field']],
  },
  {
    title: 'a link without a text',
    lines: 'training:\n  - ⟦url: https://gammapy.org/⟧',
    found: [['missing-field']],
  },
  {
    title: 'a paper without an address',
    lines: 'referencePublication: [⟦{ name: A paper }⟧]',
    found: [['missing-field']],
  },
  {
    title: 'a grant without a number',
    lines: 'funding: [⟦{ name: ESCAPE }⟧]',
    found: [['missing-field']],
  },
  {
    title: 'a launch without an address',
    lines: 'launch:\n  - ⟦kind: service\n    name: Orrery⟧\nurl: https://gammapy.org/',
    found: [['missing-field']],
  },
  {
    title: 'a requirement without a name',
    lines: 'softwareRequirements: [⟦{ url: https://numpy.org/ }⟧]',
    found: [['missing-field']],
  },
  {
    title: 'a withdrawal without a reason',
    lines: 'withdrawn: ⟦{ date: 2024-02-03 }⟧',
    found: [['missing-field']],
  },
  {
    title: 'a person without a family name',
    lines: 'author: [⟦{ givenName: Josiah }⟧]',
    found: [['missing-field']],
  },
  {
    title: 'a person without a given name',
    lines: 'author:\n  - ⟦familyName: Carberry⟧',
    found: [['missing-field']],
  },
  {
    title: 'an organisation without a name',
    lines: 'author: [⟦{ url: https://gammapy.org/ }⟧]',
    found: [['missing-field']],
  },
  { title: 'an author of nothing', lines: 'author: [⟦{}⟧]', found: [['missing-field']] },
  { title: 'no author', lines: 'author: ⟦[]⟧', found: [['wrong-length']] },
  { title: 'a field without a value', lines: 'license:⟦⟧', found: [['wrong-type']] },
  {
    title: 'a field without a value before a comment',
    lines: 'license:⟦⟧ # as in the file\nurl: https://gammapy.org/',
    found: [['wrong-type']],
  },
  { title: 'a tilde for a value', lines: 'url: ⟦~⟧', found: [['wrong-type']] },
  { title: 'an empty text', lines: "license: ⟦''⟧", found: [['wrong-length']] },
  { title: 'an empty name', lines: "name: ⟦''⟧", found: [['wrong-length']] },
  { title: 'an empty term', lines: "kind: ⟦''⟧", found: [['wrong-length']] },
  { title: 'an empty keyword', lines: "keywords: [⟦''⟧]", found: [['wrong-length']] },
  {
    title: 'a reason of one word',
    lines: 'withdrawn: { date: 2024-02-03, reason: ⟦gone⟧ }',
    found: [['wrong-length']],
  },
  {
    title: 'a name with spaces around it',
    lines: "name: ⟦' Orrery '⟧",
    found: [['wrong-form', "'Orrery'"]],
  },
  { title: 'a name of two lines', lines: 'name: ⟦"Orrery\\nof brass"⟧', found: [['wrong-form']] },
  {
    title: 'an e-mail address without an at sign',
    lines: 'author: [{ name: The testers, email: ⟦nobody⟧ }]',
    found: [['wrong-form']],
  },
  {
    title: 'an e-mail address as a link',
    lines: 'author: [{ name: The testers, email: ⟦mailto:a@example.org⟧ }]',
    found: [['wrong-form']],
  },
  {
    title: 'a former id in words',
    lines: 'formerIds: [⟦Old Name⟧]',
    found: [['wrong-form', 'old-name']],
  },
  {
    title: 'a former id with an underscore',
    lines: 'formerIds:\n  - ⟦old_name⟧ # until 2020',
    found: [['wrong-form', 'old-name']],
  },
  {
    title: 'a reference with capitals',
    lines: 'isPartOf: [{ id: ⟦Gammapy⟧ }]',
    found: [['wrong-form', 'gammapy']],
  },
  {
    title: 'a Crossref Funder id that is none',
    lines: 'funder: [{ name: EC, id: ⟦https://doi.org/10.13039/x⟧ }]',
    found: [['wrong-form']],
  },
  {
    title: 'a launch of another kind',
    lines: 'launch: [{ kind: ⟦cloud⟧, name: A, url: https://gammapy.org/ }]',
    found: [['wrong-value']],
  },
  {
    title: 'a launch of a kind in capitals',
    lines: 'launch: [{ kind: ⟦Service⟧, name: A, url: https://gammapy.org/ }]',
    found: [['wrong-value', 'service']],
  },
  {
    title: 'a type in British English',
    lines: 'author: [{ type: ⟦Organisation⟧, name: CERN }]',
    found: [['wrong-value', 'Organization']],
  },
  {
    title: 'a type in small letters',
    lines: 'author: [{ type: ⟦"person"⟧, givenName: Josiah, familyName: Carberry }]',
    found: [['wrong-value', '"Person"']],
  },
  {
    title: 'a language twice',
    lines: 'programmingLanguage: [Python, C++, ⟦Python⟧]',
    found: [['repeated-item']],
  },
  {
    title: 'a name twice over several lines',
    lines: 'alternateName:\n  - Orrery\n  - ⟦Orrery⟧ # again',
    found: [['repeated-item']],
  },
  {
    title: 'a file name in capitals',
    lines: '⟦⟧',
    file: 'My_Tool.yaml',
    at: [1, 1],
    found: [['id-form']],
  },
  {
    title: 'a file name with a space',
    lines: '⟦⟧',
    file: 'my tool.yaml',
    at: [1, 1],
    found: [['id-form']],
  },
  { title: 'another ending', lines: '⟦⟧', file: 'orrery.yml', at: [1, 1], found: [['file-name']] },
];
