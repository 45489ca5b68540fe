import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Values of another type than the field asks for. */
export const types: readonly BrokenCase[] = [
  {
    title: 'one language without a list',
    lines: 'programmingLanguage: ⟦Python⟧',
    found: [['wrong-type', '[Python]']],
  },
  {
    title: 'one language without a list before a comment',
    lines: 'programmingLanguage: ⟦Python⟧ # 3.8',
    found: [['wrong-type', '[Python]']],
  },
  {
    title: 'languages in one text',
    lines: 'programmingLanguage: ⟦Python, C++⟧',
    found: [['wrong-type', '[Python, C++]']],
  },
  {
    title: 'systems in one quoted text',
    lines: "operatingSystem: ⟦'Linux; macOS'⟧",
    found: [['wrong-type', '[Linux, macOS]']],
  },
  {
    title: 'one name without a list',
    lines: "alternateName: ⟦'The: Orrery'⟧",
    found: [['wrong-type', "['The: Orrery']"]],
  },
  {
    title: 'one domain without a list',
    lines: 'domain: ⟦astronomy⟧',
    found: [['wrong-type', '[astronomy]']],
  },
  {
    title: 'domains in one text',
    lines: 'domain: ⟦astronomy, cosmology⟧',
    found: [['wrong-type', '[astronomy, cosmology]']],
  },
  {
    title: 'one former id without a list',
    lines: 'formerIds: ⟦old-name⟧',
    found: [['wrong-type', '[old-name]']],
  },
  {
    title: 'one identifier without a list',
    lines: 'identifier: ⟦https://doi.org/10.5281/zenodo.4701488⟧',
    found: [['wrong-type', '[https://doi.org/10.5281/zenodo.4701488]']],
  },
  {
    title: 'braces for brackets',
    lines: 'programmingLanguage: ⟦{ Python, C++ }⟧',
    found: [['wrong-type', '[Python, C++]']],
  },
  { title: 'a kind in a list', lines: 'kind: ⟦[library]⟧', found: [['wrong-type', 'library']] },
  {
    title: 'a kind in a list of one line',
    lines: 'kind:\n  ⟦- library⟧',
    found: [['wrong-type', 'library']],
  },
  { title: 'two kinds', lines: 'kind: ⟦[library, application]⟧', found: [['wrong-type']] },
  {
    title: 'an address in a list',
    lines: 'url: ⟦[https://gammapy.org/]⟧',
    found: [['wrong-type', 'https://gammapy.org/']],
  },
  {
    title: 'an address with a text',
    lines: 'softwareHelp: ⟦{ name: Docs, url: https://gammapy.org/ }⟧',
    found: [['wrong-type']],
  },
  {
    title: 'a licence with a name and an address',
    lines: 'license:\n  ⟦name: MIT\n  url: https://spdx.org/licenses/MIT⟧',
    found: [['wrong-type']],
  },
  {
    title: 'one author without a list',
    lines: 'author:\n  ⟦givenName: Josiah\n  familyName: Carberry⟧',
    found: [['wrong-type']],
  },
  {
    title: 'one paper without a list',
    lines: 'referencePublication: ⟦{ id: https://doi.org/10.1051/0004-6361/202346488 }⟧',
    found: [['wrong-type']],
  },
  {
    title: 'a paper as a text',
    lines: 'referencePublication: [⟦https://doi.org/10.1051/0004-6361/202346488⟧]',
    found: [['wrong-type']],
  },
  {
    title: 'a paper as a text without a list',
    lines: 'referencePublication: ⟦https://doi.org/10.1051/0004-6361/202346488⟧',
    found: [['wrong-type']],
  },
  {
    title: 'a requirement as a text',
    lines: 'softwareRequirements: [⟦numpy⟧]',
    found: [['wrong-type']],
  },
  {
    title: 'requirements as one text',
    lines: 'softwareRequirements: ⟦Python >= 3.8⟧',
    found: [['wrong-type']],
  },
  { title: 'a successor as a text', lines: 'supersededBy: ⟦gammapy⟧', found: [['wrong-type']] },
  { title: 'a grant as a text', lines: "funding: ⟦'824064'⟧", found: [['wrong-type']] },
  {
    title: 'a grant number without quotes',
    lines: 'funding: [{ identifier: ⟦824064⟧ }]',
    found: [['wrong-type', "'824064'"]],
  },
  { title: 'a funder as a text', lines: 'funder: ⟦CERN⟧', found: [['wrong-type']] },
  {
    title: 'an affiliation as a text',
    lines: 'author: [{ givenName: Josiah, familyName: Carberry, affiliation: ⟦CERN⟧ }]',
    found: [['wrong-type']],
  },
  {
    title: 'affiliations as texts',
    lines: 'author: [{ givenName: Josiah, familyName: Carberry, affiliation: [⟦CERN⟧] }]',
    found: [['wrong-type']],
  },
  {
    title: 'a link as a text',
    lines: 'training: [⟦https://gammapy.org/⟧]',
    found: [['wrong-type']],
  },
  {
    title: 'a launch as a text',
    lines: 'launch: ⟦https://mybinder.org/⟧',
    found: [['wrong-type']],
  },
  { title: 'true for a withdrawal', lines: 'withdrawn: ⟦true⟧', found: [['wrong-type']] },
  { title: 'a name that is a number', lines: 'name: ⟦42⟧', found: [['wrong-type', "'42'"]] },
  { title: 'a name that is a truth', lines: 'name: ⟦true⟧', found: [['wrong-type', "'true'"]] },
  {
    title: 'a keyword that is a number',
    lines: 'keywords: [radio, ⟦21⟧]',
    found: [['wrong-type', "'21'"]],
  },
  {
    title: 'a number in a list of several lines with brackets in comments',
    lines: 'keywords: [\n    radio, # [sic]\n    ⟦21⟧ # ] cm\n  ]',
    found: [['wrong-type', "'21'"]],
  },
  {
    title: 'a description that is a list',
    lines: 'description: ⟦[Reads files, Makes maps]⟧',
    found: [['wrong-type']],
  },
  {
    title: 'a list in a list',
    lines: 'author: [⟦[{ name: The testers }]⟧]',
    found: [['wrong-type']],
  },
  { title: 'nothing in a list', lines: 'author: [⟦null⟧]', found: [['wrong-type']] },
  {
    title: 'an empty item in a list',
    lines: 'domain:\n  - astronomy\n  -⟦⟧',
    found: [['wrong-type']],
  },
  { title: 'a year for a term', lines: 'developmentStatus: ⟦2024⟧', found: [['wrong-type']] },
];
