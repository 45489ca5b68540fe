import type { Plural } from '#site/strings/text.ts';

/** For texts that depend on a number. */
const plural = (one: string, other: string): Plural => ({ one, other });

/**
 * The texts of the interface in English, and by their keys the list of all texts there
 * are. Another language is one more file beside this one, with the same keys.
 */
export default {
  /** The language's name for itself. */
  name: 'English',

  frame: {
    home: '{name}, home',
    skip: 'Skip to the content',
    site: 'Site',
    languages: 'Languages',
    trail: 'Where you are',
    find: 'Find',
    browse: 'Browse',
    insights: 'Insights',
    quality: 'Quality',
    contribute: 'Contribute',
    data: 'Data',
    about: 'About',
    changes: 'Changes',
    metadata:
      '{name}. Metadata: [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/). The software itself keeps its own licences.',
    machines: 'For machines: [the catalogue as JSON](catalogue.json), [all formats](data/)',
  },

  home: {
    sky: 'In the chart each of the {n} software is a star; lines lead to what it builds on. [See the whole](insights/)',
  },

  search: {
    label: 'Search software',
    placeholder: 'gamma, interferometry, pyhf …',
    clear: 'Clear',
    filters: 'Filters',
    results: 'Software',
    all: plural('{n} software', '{n} software'),
    some: '{n} of {all} software',
    none: 'Nothing found. Try fewer words or fewer filters.',
    more: 'Show more',
    listed: 'All {n} software, from A to Z',
  },

  browse: {
    title: 'Browse',
    description: 'The software of the {name} by {facets}.',
    all: 'All {n} software, from A to Z',
    by: 'Software by {facet}',
    byDescription: 'Software by {facet}: {values}.',
    value: '{facet}: {value}',
    valueDescription: plural('{n} software: {facet} {value}.', '{n} software: {facet} {value}.'),
    count: plural('{n} software', '{n} software'),
    runBy: 'Run by',
    pages: 'Pages',
  },

  list: {
    title: 'All software, from A to Z',
    description: 'All {n} software of the {name}, from A to Z.',
  },

  software: {
    also: 'Also: {names}',
    withdrawn: 'Withdrawn from the catalogue on {date}. {reason}',
    supersededBy: 'Superseded by',
    glance: 'At a glance',
    machines: 'For machines',
    badge: 'For your readme',
    badgeOf: 'Badge of the {name}',
    badgeMarkdown: 'Markdown of the badge',
    silent: 'Not stated',
    alive: 'Is it alive?',
    may: 'May I use it?',
    where: 'Where is it?',
    learn: 'How do I learn it?',
    learnSilent: 'See the repository',
    cite: 'How do I cite it?',
    citeDoi: 'The software, by its DOI',
    citePaper: 'The paper',
    citeReference: 'As a reference',
    version: 'Version {version}',
    versionDate: 'Version {version}, {date}',
    active: 'Last change in {month}',
    moved: 'The repository has moved since {date}',
    archived: 'Its owners have closed the repository; seen {date}',
    unreachable: 'The repository has not answered since {date}',
    gone: 'The repository is gone since {date}',
    origin: 'from [{source}]({url}), seen {date}',
    conflicts: 'Where sources disagree',
    conflictEntry: 'this entry',
    says: '{source} says',
    quality: 'How it is kept',
    checks: '{yes} of {known} [checks](quality/) are in order.',
    checksAsOf: '{yes} of {known} [checks](quality/) are in order, as of {date}.',
    allChecks: 'All {n} checks',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    reference: 'As a reference',
    wrong: 'Something wrong?',
    file: 'The entry is the file `{path}`. [How to change it](contribute/)',
    edit: 'Edit the entry',
    report: 'Report a problem',
    groups: {
      use: 'Use it',
      cite: 'Cite it',
      people: 'Who makes it',
      science: 'What it is for',
      software: 'How it is built',
      project: 'The project',
      more: 'More',
    },
    launch: {
      service: 'hosted service',
      notebook: 'notebook',
      container: 'container image',
    },
  },

  insights: {
    title: 'Insights',
  },

  compare: {
    title: 'Compare',
  },

  quality: {
    title: 'Quality',
  },

  contribute: {
    title: 'Contribute',
  },

  rules: {
    title: 'Rules',
  },

  fields: {
    title: 'Fields',
  },

  data: {
    title: 'Data',
  },

  about: {
    title: 'About',
  },

  dev: {
    findings: 'What the check says of this entry',
    faulty: 'This entry is not sound yet, so there is no page to show.',
  },

  moved: {
    title: '{name} has another address',
    text: 'Its page is now at [{path}]({path}).',
  },

  notFound: {
    title: 'Not found',
    heading: 'There is no page at this address',
    text: 'The address may be misspelt. A software that was ever listed keeps its page, so you may find it by its name.',
    search: 'Search the catalogue',
    list: 'All software, from A to Z',
  },
};
