import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Terms of vocabularies. */
export const vocabularies: readonly BrokenCase[] = [
  {
    title: 'a term in capitals',
    lines: 'kind: ⟦Library⟧',
    found: [['vocabulary-term', 'library']],
  },
  {
    title: 'a term by another of its names',
    lines: 'kind: ⟦python package⟧',
    found: [['vocabulary-term', 'library']],
  },
  {
    title: 'a term with a slip',
    lines: "kind: ⟦'libary'⟧",
    found: [['vocabulary-term', "'library'"]],
  },
  { title: 'a term that is cut off', lines: 'kind: ⟦lib⟧', found: [['vocabulary-term']] },
  { title: 'a word that is no term', lines: 'kind: ⟦spreadsheet⟧', found: [['vocabulary-term']] },
  {
    title: 'the address of a term',
    lines: 'kind: ⟦https://example.org/kinds#library⟧',
    found: [['vocabulary-term', 'library']],
  },
  {
    title: 'a domain by its label',
    lines: 'domain: [⟦Gamma-ray astronomy⟧]',
    found: [['vocabulary-term', 'gamma-ray-astronomy']],
  },
  {
    title: 'a domain with underscores',
    lines: 'domain: [astronomy, ⟦gamma_ray_astronomy⟧]',
    found: [['vocabulary-term', 'gamma-ray-astronomy']],
  },
  {
    title: 'a domain by an acronym',
    lines: 'domain:\n  - ⟦HEP⟧ # all of it',
    found: [['vocabulary-term', 'particle-physics']],
  },
  {
    title: 'a domain of another science',
    lines: 'domain: [⟦biology⟧]',
    found: [['vocabulary-term']],
  },
  {
    title: 'a domain that is near to another and is not it',
    lines: 'domain: [⟦plasma-physics⟧]',
    found: [['vocabulary-term']],
  },
  {
    title: 'a domain twice',
    lines: 'domain: [astronomy, ⟦astronomy⟧]',
    found: [['repeated-item']],
  },
  {
    title: 'a standard in its own letters',
    lines: 'implements: [fits, ⟦VOTable⟧]',
    found: [['vocabulary-term', 'votable']],
  },
  {
    title: 'a status in capitals',
    lines: 'developmentStatus: ⟦Active⟧',
    found: [['vocabulary-term', 'active']],
  },
  {
    title: 'a status as an address',
    lines: "developmentStatus: ⟦'https://www.repostatus.org/#active'⟧",
    found: [['vocabulary-term', "'active'"]],
  },
  {
    title: 'a status in another word',
    lines: 'developmentStatus: ⟦beta⟧',
    found: [['vocabulary-term', 'wip']],
  },
  { title: 'yes for a status', lines: 'developmentStatus: ⟦yes⟧', found: [['vocabulary-term']] },
  {
    title: 'an infrastructure by its label',
    lines: 'infrastructure: [⟦Great Refractor⟧]',
    found: [['vocabulary-term', 'great-refractor']],
  },
  {
    title: 'an infrastructure of another community',
    lines: 'infrastructure: [⟦ctao⟧]',
    found: [['vocabulary-term']],
  },
];
