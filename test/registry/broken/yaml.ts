import type { BrokenCase } from '#test/registry/broken/case.ts';

const SYNTAX = [['yaml-syntax']] as const;

/** Texts that are no YAML, or not one mapping. */
export const yaml: readonly BrokenCase[] = [
  { title: 'a colon in a plain text', lines: 'name: Orrery⟦:⟧ the planets', found: SYNTAX },
  {
    title: 'a colon in the second line of a plain text',
    lines: 'description: Reads the files\n  and⟦:⟧ makes maps.',
    found: SYNTAX,
  },
  {
    title: 'a single quote that is not closed',
    lines: "name: ⟦'⟧Orrery\nurl: https://gammapy.org/",
    found: SYNTAX,
  },
  {
    title: 'a double quote that is not closed',
    lines: 'name: ⟦"⟧Orrery\nurl: https://gammapy.org/',
    found: SYNTAX,
  },
  { title: 'a quote that is not closed in the last line', lines: 'name: ⟦"⟧Orrery', found: SYNTAX },
  { title: 'an apostrophe in single quotes', lines: "name: 'Sally'⟦s⟧ orrery'", found: SYNTAX },
  { title: 'quotes in double quotes', lines: 'name: "The "⟦b⟧est" orrery"', found: SYNTAX },
  { title: 'a backslash in double quotes', lines: 'name: "C:\\⟦o⟧rrery"', found: SYNTAX },
  {
    title: 'a bracket that is not closed',
    lines: 'keywords: ⟦[⟧radio, sky\nurl: https://gammapy.org/',
    found: SYNTAX,
  },
  {
    title: 'a bracket that is not closed in the last line',
    lines: 'keywords: ⟦[⟧radio, sky',
    found: SYNTAX,
  },
  {
    title: 'a brace that is not closed',
    lines: 'author:\n  - ⟦{⟧ name: The testers\nurl: https://gammapy.org/',
    found: SYNTAX,
  },
  { title: 'a bracket too many', lines: 'keywords: [radio, sky]⟦]⟧', found: SYNTAX },
  { title: 'brackets that cross', lines: 'author: [{ name: The testers ⟦]⟧ }', found: SYNTAX },
  {
    title: 'a closing bracket without indentation',
    lines: 'keywords: [\n  radio\n⟦]⟧',
    found: SYNTAX,
  },
  { title: 'two commas', lines: 'keywords: [radio,⟦,⟧ sky]', found: SYNTAX },
  { title: 'a quoted text and more in a list', lines: "keywords: ['radio' ⟦s⟧ky]", found: SYNTAX },
  { title: 'a tab for indentation', lines: 'author:\n⟦\t⟧- { name: The testers }', found: SYNTAX },
  {
    title: 'an item less indented than its neighbours',
    lines: 'author:\n  - { name: The testers }\n ⟦-⟧ { name: The others }',
    found: SYNTAX,
  },
  {
    title: 'a field more indented than its neighbours',
    lines: 'author:\n  - name: The testers\n     url⟦:⟧ https://gammapy.org/',
    found: [['yaml-syntax']],
  },
  {
    title: 'a field between two indentations',
    lines: 'author:\n  - name: The testers\n   ⟦u⟧rl: https://gammapy.org/',
    found: SYNTAX,
  },
  {
    title: 'a block text less indented than it began',
    lines: 'description: >-\n  Reads files.\n ⟦M⟧akes maps.',
    found: SYNTAX,
  },
  {
    title: 'no space behind a colon',
    lines: 'url⟦:⟧https://gammapy.org/\nkeywords: [radio]',
    found: SYNTAX,
  },
  {
    title: 'no space behind a colon in the last line',
    lines: 'url⟦:⟧https://gammapy.org/',
    found: SYNTAX,
  },
  {
    title: 'no space behind a colon in a list',
    lines: 'author:\n  - givenName⟦:⟧Josiah\n    familyName: Carberry',
    found: SYNTAX,
  },
  {
    title: 'an equals sign for a colon',
    lines: '⟦name = Orrery⟧\nurl: https://gammapy.org/',
    found: SYNTAX,
  },
  {
    title: 'a text of several lines without indentation',
    lines:
      'description: Reads the files of telescopes\n⟦and makes maps of the sky.⟧\nurl: https://gammapy.org/',
    found: SYNTAX,
  },
  { title: 'an at sign at the beginning', lines: 'name: ⟦@⟧orrery', found: SYNTAX },
  { title: 'a backtick at the beginning', lines: 'name: ⟦`⟧orrery`', found: SYNTAX },
  { title: 'a per cent sign at the beginning', lines: 'keywords:\n  - ⟦%⟧orrery', found: SYNTAX },
  { title: 'an asterisk at the beginning', lines: 'name: ⟦*⟧orrery*', found: SYNTAX },
  { title: 'an exclamation mark at the beginning', lines: 'name: ⟦!⟧orrery', found: SYNTAX },
  { title: 'an ampersand at the beginning', lines: 'name: &⟦ ⟧orrery', found: SYNTAX },
  { title: 'a greater-than sign at the beginning', lines: 'version: >⟦=⟧3.8', found: SYNTAX },
  { title: 'a place-holder of a template', lines: 'name: ⟦{⟧{ project.name }}', found: SYNTAX },
  {
    title: 'an alias',
    lines: 'url: &site https://gammapy.org/\nsoftwareHelp: ⟦*⟧site',
    found: SYNTAX,
  },
  {
    title: 'an alias behind a field given twice',
    lines: 'url: &site https://gammapy.org/\nurl: https://docs.gammapy.org/\nsoftwareHelp: ⟦*⟧site',
    found: SYNTAX,
  },
  {
    title: 'a merge conflict',
    lines:
      '⟦<<<<<<< HEAD⟧\nurl: https://gammapy.org/\n=======\nurl: https://docs.gammapy.org/\n>>>>>>> branch',
    found: SYNTAX,
  },
  {
    title: 'a list item among fields',
    lines: 'url: https://gammapy.org/\n⟦-⟧ keywords: [radio]',
    found: SYNTAX,
  },
  {
    title: 'a field given twice',
    lines: 'url: https://gammapy.org/\n⟦url⟧: https://docs.gammapy.org/',
    found: [['yaml-duplicate-key']],
  },
  {
    title: 'a field given twice, once in quotes',
    lines: "url: https://gammapy.org/\n⟦'url'⟧: https://docs.gammapy.org/",
    found: [['yaml-duplicate-key']],
  },
  {
    title: 'a field given twice in braces',
    lines: 'author: [{ name: The testers, ⟦name⟧: Others }]',
    found: [['yaml-duplicate-key']],
  },
  {
    title: 'a field given twice in a CRLF file',
    lines: 'url: https://gammapy.org/\n⟦url⟧: https://docs.gammapy.org/',
    crlf: true,
    found: [['yaml-duplicate-key']],
  },
  { title: 'an empty file', lines: '⟦⟧', whole: true, found: [['yaml-empty']] },
  {
    title: 'a file of comments',
    lines: '⟦⟧# name: Orrery\n',
    whole: true,
    found: [['yaml-empty']],
  },
  {
    title: 'two documents',
    lines: 'name: One\n⟦---⟧\nname: Two\n',
    whole: true,
    found: [['yaml-several-documents']],
  },
  {
    title: 'two documents, each with its mark',
    lines: '# One\n---\nname: One\n⟦---⟧\nname: Two\n',
    whole: true,
    found: [['yaml-several-documents']],
  },
  {
    title: 'two documents parted by dots',
    lines: 'name: One\n⟦...⟧\nname: Two\n',
    whole: true,
    found: [['yaml-several-documents']],
  },
  {
    title: 'a list for an entry',
    lines: '⟦- name: Orrery\n- name: Sundial⟧\n',
    whole: true,
    found: [['yaml-mapping']],
  },
  {
    title: 'a sentence for an entry',
    lines: '⟦A fine tool.⟧\n',
    whole: true,
    found: [['yaml-mapping']],
  },
];
