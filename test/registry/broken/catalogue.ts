import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Mistakes that only show beside other entries. */
export const catalogue: readonly BrokenCase[] = [
  {
    title: 'the name of another entry',
    lines: 'name: ⟦other⟧ # mine',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['name-unique']],
  },
  {
    title: 'the name of another entry in other letters',
    lines: 'name: ⟦"O-THER"⟧',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['name-unique']],
  },
  {
    title: 'the repository of another entry',
    lines: 'codeRepository: ⟦https://github.com/other/other⟧',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['repository-unique']],
  },
  {
    title: 'the repository of another entry in other letters',
    lines: 'codeRepository: ⟦https://github.com/Other/OTHER⟧',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['repository-unique']],
  },
  {
    title: 'the DOI of another entry',
    lines: 'identifier: [ascl:1711.014, ⟦https://doi.org/10.5281/zenodo.4701488⟧]',
    neighbours: {
      'b.yaml':
        'name: Other\ncodeRepository: https://github.com/other/other\nidentifier: [https://doi.org/10.5281/zenodo.4701488]\nformerIds: [older]',
    },
    found: [['identifier-unique']],
  },
  {
    title: 'the DOI of another entry in capitals',
    lines: 'identifier:\n  - ⟦https://doi.org/10.5281/ZENODO.4701488⟧',
    neighbours: {
      'b.yaml':
        'name: Other\ncodeRepository: https://github.com/other/other\nidentifier: [https://doi.org/10.5281/zenodo.4701488]\nformerIds: [older]',
    },
    found: [['identifier-unique']],
  },
  {
    title: 'the id of another entry in another folder',
    lines: '⟦⟧',
    at: [1, 1],
    neighbours: { 'x/a.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['id-unique']],
  },
  {
    title: 'the id of another entry for a former one',
    lines: 'formerIds: [old, ⟦b⟧]',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['id-unique']],
  },
  {
    title: 'a former id of another entry',
    lines: 'formerIds: [⟦older⟧]',
    neighbours: {
      'b.yaml':
        'name: Other\ncodeRepository: https://github.com/other/other\nidentifier: [https://doi.org/10.5281/zenodo.4701488]\nformerIds: [older]',
    },
    found: [['id-unique']],
  },
  { title: 'its own id for a former one', lines: 'formerIds: [⟦a⟧]', found: [['id-unique']] },
  {
    title: 'a successor that does not exist',
    lines: 'supersededBy: { id: ⟦no-such-entry⟧ }',
    found: [['reference-exists']],
  },
  {
    title: 'a successor by its former id',
    lines: 'supersededBy: { id: ⟦older⟧ }',
    neighbours: {
      'b.yaml':
        'name: Other\ncodeRepository: https://github.com/other/other\nidentifier: [https://doi.org/10.5281/zenodo.4701488]\nformerIds: [older]',
    },
    found: [['reference-exists', 'b']],
  },
  {
    title: 'a requirement with a hyphen too many',
    lines: 'softwareRequirements:\n  - id: ⟦or-rery⟧ # brass',
    neighbours: { 'orrery.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['reference-exists', 'orrery']],
  },
  {
    title: 'a requirement with a letter too many',
    lines: 'softwareRequirements: [{ id: ⟦orrerry⟧ }]',
    neighbours: { 'orrery.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['reference-exists']],
  },
  {
    title: 'a part that is the entry itself',
    lines: 'hasPart: [{ id: ⟦a⟧ }]',
    found: [['reference-exists']],
  },
];
