import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Fields under the names of other formats, or with a slip. */
export const fieldNames: readonly BrokenCase[] = [
  {
    title: '`title` of CITATION.cff',
    lines: '⟦title⟧: Orrery',
    without: 'name',
    found: [['unknown-field', 'name']],
  },
  { title: '`title` besides `name`', lines: '⟦title⟧: Orrery', found: [['unknown-field']] },
  {
    title: '`repository-code` of CITATION.cff',
    lines: '⟦repository-code⟧: https://github.com/this/entry',
    without: 'codeRepository',
    found: [['unknown-field', 'codeRepository']],
  },
  {
    title: '`date-released` of CITATION.cff',
    lines: '⟦date-released⟧: 2024-02-03',
    found: [['unknown-field', 'datePublished']],
  },
  {
    title: '`cff-version` of CITATION.cff',
    lines: '⟦cff-version⟧: 1.2.0',
    found: [['unknown-field']],
  },
  {
    title: '`message` of CITATION.cff',
    lines: '⟦message⟧: Please cite it.',
    found: [['unknown-field']],
  },
  {
    title: '`abstract` of CITATION.cff',
    lines: '⟦abstract⟧: An entry of the tests in which no rule finds anything. Nothing else.',
    without: 'description',
    found: [['unknown-field', 'description']],
  },
  {
    title: '`authors` of CITATION.cff',
    lines: '⟦authors⟧: [{ name: The testers }]',
    without: 'author',
    found: [['unknown-field', 'author']],
  },
  {
    title: '`preferred-citation` of CITATION.cff',
    lines: '⟦preferred-citation⟧: { title: A paper }',
    found: [['unknown-field', 'referencePublication']],
  },
  {
    title: '`creators` of .zenodo.json',
    lines: '⟦creators⟧: [{ name: The testers }]',
    without: 'author',
    found: [['unknown-field', 'author']],
  },
  {
    title: '`upload_type` of .zenodo.json',
    lines: '⟦upload_type⟧: software',
    found: [['unknown-field']],
  },
  {
    title: '`related_identifiers` of .zenodo.json',
    lines: '⟦related_identifiers⟧: [{ name: A, url: https://gammapy.org/ }]',
    found: [['unknown-field', 'relatedLink']],
  },
  {
    title: '`softwareVersion` of CodeMeta 2',
    lines: "⟦softwareVersion⟧: '1.10'",
    found: [['unknown-field', 'version']],
  },
  {
    title: '`contIntegration` of CodeMeta 2',
    lines: '⟦contIntegration⟧: https://gammapy.org/ci',
    found: [['unknown-field', 'continuousIntegration']],
  },
  {
    title: '`@context` of JSON-LD',
    lines: "⟦'@context'⟧: https://w3id.org/codemeta/3.0",
    found: [['unknown-field']],
  },
  {
    title: '`@type` of JSON-LD',
    lines: "⟦'@type'⟧: SoftwareSourceCode",
    found: [['unknown-field']],
  },
  {
    title: '`licence` in British English',
    lines: '⟦licence⟧: MIT',
    without: 'license',
    found: [['unknown-field', 'license']],
  },
  {
    title: '`doi` for an identifier',
    lines: '⟦doi⟧: 10.5281/zenodo.4701488',
    found: [['unknown-field', 'identifier']],
  },
  { title: '`id` in the file', lines: '⟦id⟧: orrery', found: [['unknown-field']] },
  {
    title: '`homepage` for the site',
    lines: '⟦homepage⟧: https://gammapy.org/',
    found: [['unknown-field', 'url']],
  },
  {
    title: 'a name in capitals',
    lines: '⟦Keywords⟧: [radio]',
    found: [['unknown-field', 'keywords']],
  },
  {
    title: 'a required name in capitals',
    lines: '⟦LICENSE⟧: MIT',
    without: 'license',
    found: [['unknown-field', 'license']],
  },
  {
    title: 'a name without its capital',
    lines: '⟦developmentstatus⟧: active',
    found: [['unknown-field', 'developmentStatus']],
  },
  {
    title: 'a name with underscores',
    lines: '⟦programming_language⟧: [Python]',
    found: [['unknown-field', 'programmingLanguage']],
  },
  {
    title: 'a plural',
    lines: '⟦programmingLanguages⟧: [Python]',
    found: [['unknown-field', 'programmingLanguage']],
  },
  {
    title: 'two letters that changed places',
    lines: '⟦keywrods⟧: [radio]',
    found: [['unknown-field', 'keywords']],
  },
  {
    title: 'a required name with two slips',
    lines: '⟦liscence⟧: MIT',
    without: 'license',
    found: [['unknown-field']],
  },
  {
    title: 'a letter that is missing',
    lines: '⟦softwarHelp⟧: https://gammapy.org/',
    found: [['unknown-field', 'softwareHelp']],
  },
  { title: 'a name that nothing is near to', lines: '⟦colour⟧: blue', found: [['unknown-field']] },
  {
    title: 'a name that is near to another and not a slip',
    lines: '⟦releaseNames⟧: blue',
    found: [['unknown-field']],
  },
  {
    title: '`given-names` of CITATION.cff',
    lines: 'author:\n  - ⟦given-names⟧: Josiah\n    familyName: Carberry',
    found: [['unknown-field', 'givenName']],
  },
  {
    title: '`family-names` of CITATION.cff',
    lines: 'author: [{ givenName: Josiah, ⟦family-names⟧: Carberry }]',
    found: [['unknown-field', 'familyName']],
  },
  {
    title: '`orcid` of CITATION.cff',
    lines:
      'author:\n  - givenName: Josiah\n    familyName: Carberry\n    ⟦orcid⟧: https://orcid.org/0000-0002-1825-0097',
    found: [['unknown-field', 'id']],
  },
  {
    title: '`ror` of an organisation',
    lines: 'author: [{ name: CERN, ⟦ror⟧: https://ror.org/01ggx4157 }]',
    found: [['unknown-field', 'id']],
  },
  {
    title: '`name` of a person who has two',
    lines: 'author: [{ ⟦name⟧: Josiah Carberry, givenName: Josiah, familyName: Carberry }]',
    found: [['unknown-field']],
  },
  {
    title: 'a slip in a field of an organisation',
    lines: 'author: [{ name: The testers, ⟦emial⟧: tests@example.org }]',
    found: [['unknown-field', 'email']],
  },
  {
    title: '`doi` of a paper',
    lines: 'referencePublication: [{ ⟦doi⟧: https://doi.org/10.1051/0004-6361/202346488 }]',
    found: [['unknown-field', 'id']],
  },
  {
    title: '`title` of a paper',
    lines:
      'referencePublication:\n  - id: https://doi.org/10.1051/0004-6361/202346488\n    ⟦title⟧: A paper',
    found: [['unknown-field', 'name']],
  },
  {
    title: '`href` of a link',
    lines: 'relatedLink: [{ name: Forum, ⟦href⟧: https://gammapy.org/ }]',
    found: [['unknown-field', 'url']],
  },
  {
    title: '`type` of a launch',
    lines: 'launch: [{ ⟦type⟧: service, name: A, url: https://gammapy.org/ }]',
    found: [['unknown-field', 'kind']],
  },
  {
    title: '`number` of a grant',
    lines: "funding: [{ ⟦number⟧: '824064' }]",
    found: [['unknown-field', 'identifier']],
  },
  {
    title: 'a wrong name behind text of several bytes',
    lines: 'name: Ångström 星 🔭\nalternateName: [星图]\n⟦keyword⟧: [radio]',
    found: [['unknown-field', 'keywords']],
  },
  {
    title: 'a wrong name behind an emoji in braces',
    lines: "author: [{ name: '🔭🔭', ⟦mail⟧: a@example.org }]",
    found: [['unknown-field', 'email']],
  },
];
