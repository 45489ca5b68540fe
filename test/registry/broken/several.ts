import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Entries with several mistakes, each of which is found at its own place. */
export const several: readonly BrokenCase[] = [
  {
    title: 'two fields of CITATION.cff',
    lines: '⟦title⟧: Orrery\n⟦date-released⟧: 2024-02-03',
    without: 'name',
    found: [
      ['unknown-field', 'name'],
      ['unknown-field', 'datePublished'],
    ],
  },
  {
    title: 'a person of CITATION.cff',
    lines:
      'author:\n  - ⟦given-names⟧: Josiah\n    ⟦family-names⟧: Carberry\n    ⟦orcid⟧: https://orcid.org/0000-0002-1825-0097',
    found: [
      ['unknown-field', 'givenName'],
      ['unknown-field', 'familyName'],
      ['unknown-field', 'id'],
    ],
  },
  {
    title: 'a whole CITATION.cff',
    lines: '⟦cff-version⟧: 1.2.0\n⟦message⟧: Cite it.\n⟦title⟧: Orrery\n⟦authors⟧: []',
    found: [['unknown-field'], ['unknown-field'], ['unknown-field'], ['unknown-field']],
  },
  {
    title: 'a repository and a licence in a CRLF file',
    lines: 'codeRepository: ⟦https://github.com/this/entry.git⟧\nlicense: ⟦Apache 2.0⟧',
    crlf: true,
    found: [
      ['repository-canonical', 'https://github.com/this/entry'],
      ['license-spdx', 'Apache-2.0'],
    ],
  },
  {
    title: 'a licence, a kind and a domain',
    lines: 'license: ⟦GPL⟧\nkind: ⟦Library⟧\ndomain: [⟦Astronomy⟧, ⟦biology⟧]',
    found: [
      ['license-spdx'],
      ['vocabulary-term', 'library'],
      ['vocabulary-term', 'astronomy'],
      ['vocabulary-term'],
    ],
  },
  {
    title: 'two links',
    lines: 'url: ⟦gammapy.org⟧\nsoftwareHelp: ⟦http://gammapy.readthedocs.io/⟧ # old',
    found: [
      ['url-https', 'https://gammapy.org'],
      ['url-https', 'https://gammapy.readthedocs.io/'],
    ],
  },
  {
    title: 'a link with credentials to a private host',
    lines: 'url: ⟦⟦https://me@127.0.0.1/⟧⟧',
    found: [['url-credentials', 'https://127.0.0.1/'], ['url-public']],
  },
  {
    title: 'a link with http and tracking',
    lines: 'url: ⟦⟦http://gammapy.readthedocs.io/?utm_source=a⟧⟧',
    found: [
      ['url-https', 'https://gammapy.readthedocs.io/?utm_source=a'],
      ['url-tracking', 'http://gammapy.readthedocs.io/'],
    ],
  },
  {
    title: 'a launch of a wrong kind at a wrong address',
    lines: 'launch: [{ kind: ⟦Service⟧, name: A, url: ⟦www.gammapy.org⟧ }]',
    found: [
      ['wrong-value', 'service'],
      ['url-https', 'https://www.gammapy.org'],
    ],
  },
  {
    title: 'a person and an organisation with wrong ids',
    lines:
      'author:\n  - { givenName: Josiah, familyName: Carberry, id: ⟦0000-0002-1825-0097⟧ }\n  - { name: CERN, id: ⟦01ggx4157⟧ }',
    found: [
      ['orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['ror', 'https://ror.org/01ggx4157'],
    ],
  },
  {
    title: 'a team as a person, and twice',
    lines:
      'author: [⟦{ givenName: The, familyName: Team }⟧, ⟦⟦{ givenName: The, familyName: Team }⟧⟧]',
    found: [['agent-collective'], ['agent-collective'], ['person-once']],
  },
  {
    title: 'texts for persons in two lists',
    lines: 'author: ⟦Josiah Carberry⟧\nmaintainer: [⟦Josiah Carberry⟧]',
    found: [['agent-form'], ['agent-form']],
  },
  {
    title: 'HTML and Markdown in one description',
    lines:
      'description: Reads ⟦<b>⟧files</b> and makes ⟦**maps**⟧ of the sky for people who look at it.',
    found: [['description-plain'], ['description-plain']],
  },
  {
    title: 'praise twice',
    lines:
      'description: A ⟦powerful⟧ and ⟦easy-to-use⟧ library that reads the event files of telescopes.',
    found: [['description-neutral'], ['description-neutral']],
  },
  {
    title: 'a long sentence with a poor opening',
    lines:
      'description: ⟦⟦This software⟧, which has been in development for many years by a large number of people from a great many institutes, reads the event files of several instruments, corrects them, combines them and makes maps of the whole sky.⟧',
    found: [['description-card'], ['description-opening']],
  },
  {
    title: 'a version and two dates',
    lines: 'version: ⟦1.10⟧\ndateCreated: ⟦2024-02-30⟧\ndatePublished: ⟦2024/1/5⟧',
    found: [['version-quoted', "'1.10'"], ['date-real'], ['date-real', "'2024-01-05'"]],
  },
  {
    title: 'identifiers of several kinds',
    lines: 'identifier:\n  - ⟦10.5281/zenodo.4701488⟧\n  - ⟦ASCL:1711.014⟧\n  - ⟦2049-3630⟧',
    found: [
      ['identifier-form', 'https://doi.org/10.5281/zenodo.4701488'],
      ['identifier-form', 'ascl:1711.014'],
      ['identifier-form'],
    ],
  },
  {
    title: 'keywords in an item, and a number',
    lines: "keywords: [⟦'radio, sky'⟧, ⟦21⟧, ⟦' cm'⟧]",
    found: [['keywords-form'], ['wrong-type', "'21'"], ['keywords-form', "'cm'"]],
  },
  {
    title: 'several values without lists',
    lines: 'programmingLanguage: ⟦Python⟧\nkeywords: ⟦radio⟧\nformerIds: ⟦old⟧',
    found: [
      ['wrong-type', '[Python]'],
      ['keywords-form', '[radio]'],
      ['wrong-type', '[old]'],
    ],
  },
  {
    title: 'several fields without values',
    lines: 'url:⟦⟧\nversion:⟦⟧\nkeywords:⟦⟧',
    found: [['wrong-type'], ['wrong-type'], ['wrong-type']],
  },
  {
    title: 'two links of two fields each',
    lines:
      'training:\n  - ⟦title⟧: A\n    ⟦href⟧: https://gammapy.org/\n  - ⟦text⟧: B\n    url: ⟦gammapy.org⟧',
    found: [
      ['unknown-field', 'name'],
      ['unknown-field', 'url'],
      ['unknown-field', 'name'],
      ['url-https', 'https://gammapy.org'],
    ],
  },
  {
    title: 'a field twice with a wrong value',
    lines: 'version: 1.0x\n⟦version⟧: ⟦2.0⟧',
    found: [['yaml-duplicate-key'], ['version-quoted', "'2.0'"]],
  },
  {
    title: 'two fields twice',
    lines:
      'url: https://gammapy.org/\nreadme: https://gammapy.org/a\n⟦url⟧: https://gammapy.org/b\n⟦readme⟧: https://gammapy.org/c',
    found: [['yaml-duplicate-key'], ['yaml-duplicate-key']],
  },
  {
    title: 'an entry of a name only',
    lines: 'name: Orrery\n',
    whole: true,
    at: [1, 1],
    found: [
      ['missing-field'],
      ['missing-field'],
      ['missing-field'],
      ['missing-field'],
      ['missing-field'],
      ['missing-field'],
    ],
  },
  {
    title: 'a name and a repository of another entry',
    lines: 'name: ⟦Other⟧\ncodeRepository: ⟦https://github.com/other/other⟧',
    neighbours: { 'b.yaml': 'name: Other\ncodeRepository: https://github.com/other/other' },
    found: [['name-unique'], ['repository-unique']],
  },
  {
    title: 'two references that lead nowhere',
    lines: 'isPartOf: [{ id: ⟦no-such⟧ }]\nhasPart: [{ id: ⟦a⟧ }, { id: ⟦Not Real⟧ }]',
    found: [['reference-exists'], ['reference-exists'], ['wrong-form', 'not-real']],
  },
  {
    title: 'mistakes behind text of several bytes in one line',
    lines:
      "author: [{ name: '星 🔭', url: ⟦gammapy.org⟧, ⟦mail⟧: a@example.org }, { name: Å, id: ⟦01ggx4157⟧ }]",
    found: [
      ['url-https', 'https://gammapy.org'],
      ['unknown-field', 'email'],
      ['ror', 'https://ror.org/01ggx4157'],
    ],
  },
];
