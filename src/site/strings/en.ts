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
  /** Whose way to write dates and numbers is used (BCP 47). */
  formats: 'en-GB',

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
    allValues: 'All {n}',
    pages: 'Pages',
  },

  list: {
    title: 'All software, from A to Z',
    description: 'All {n} software of the {name}, from A to Z.',
  },

  software: {
    also: 'Also: {names}',
    by: 'by {names}',
    byMore: plural('by {names} and {n} other', 'by {names} and {n} others'),
    withdrawn: 'Withdrawn from the catalogue on {date}. {reason}',
    supersededBy: 'Superseded by',
    alive: 'Is it alive?',
    may: 'May I use it?',
    get: 'How do I get it?',
    cite: 'How do I cite it?',
    verdicts: {
      active: 'Yes, it is being worked on',
      quiet: 'It rests',
      ended: 'No, work on it has ended',
      unknown: 'Nothing shows it',
    },
    status: 'Status:',
    version: 'Version {version}',
    versionDate: 'Version {version}, {date}',
    active: 'Last change in {month}',
    noActivity: 'No facts about releases or changes are known.',
    repository: {
      moved: 'The repository has moved since {date}',
      archived: 'Its owners have closed the repository; seen {date}',
      unreachable: 'The repository has not answered since {date}',
      gone: 'The repository is gone since {date}',
    },
    licence: {
      yes: 'Yes, for any purpose',
      read: 'Read the licence first',
      sameLicence: {
        no: 'Works that use it may have any licence.',
        files: 'Changed files stay under this licence.',
        library:
          'The changed library stays under this licence; works that use it may have another.',
        work: 'Works that contain it are shared under the same licence.',
        network:
          'Works that contain it are shared under the same licence, also when only offered as a service.',
      },
      mention: 'Keep the notices of copyright and licence.',
      mentionChanges: 'Keep the notices, and say what you changed.',
      patents: {
        granted: 'Its authors grant their patents.',
        excluded: 'It grants no patents.',
      },
    },
    code: 'Code:',
    citePaper: 'The paper',
    citeMore: 'Other styles',
    reference: 'As a reference',
    relationsHeading: 'What it goes with',
    relations: {
      softwareRequirements: 'Needs',
      requiredBy: 'Needed by',
      softwareSuggestions: 'Used with',
      suggestedBy: 'Used with, says',
      isPartOf: 'Part of',
      hasPart: 'Has parts',
      readsDataOf: 'Reads data of',
      dataReadBy: 'Its data are read by',
      supersededBy: 'Superseded by',
      supersedes: 'Supersedes',
    },
    similar: 'Similar software',
    origin: 'Source: {source}',
    provenance: 'Where the facts come from (°)',
    provenanceColumns: { field: 'Field', source: 'Read in', since: 'First seen' },
    conflicts: 'Where sources disagree',
    conflictEntry: 'this entry',
    conflictField: '{field}:',
    says: 'says',
    quality: 'How it is kept',
    checks: '{yes} of {known} [checks](quality/) are in order.',
    checksAsOf: '{yes} of {known} [checks](quality/) are in order, as of {date}.',
    cures: plural('{n} thing would help', '{n} things would help'),
    allChecks: 'All {n} checks',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    machines: 'For machines',
    badge: 'For your readme:',
    badgeOf: 'Badge of the {name}',
    badgeMarkdown: 'Copy the badge as Markdown',
    wrong: 'Something wrong?',
    file: 'The entry is the file `{path}`. [How to change it](contribute/)',
    edit: 'Edit the entry',
    report: 'Report a problem',
    suggest: 'Suggest a change',
    groups: {
      use: 'Learn it and run it',
      cite: 'Papers and identifiers',
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

  copy: {
    done: 'Copied',
    failed: 'Copying failed',
    command: 'Copy the command for {manager}',
    citation: 'Copy the citation ({format})',
    download: '{format}, download',
  },

  insights: {
    title: 'Insights',
    description:
      'All software of the {name} at once: fields and infrastructures, languages, licences, activity, growth, quality, and what depends on what.',
    lead: 'All {n} software of the catalogue at once, as of {date}. Under each plot are its numbers, with links to the software that they count.',
    leadUndated:
      'All {n} software of the catalogue at once. Under each plot are its numbers, with links to the software that they count.',
    sections: {
      purpose: 'What it is for',
      making: 'How it is made',
      life: 'Whether it is alive',
      care: 'How it is kept',
      ties: 'How it hangs together',
    },
    numbers: 'The numbers',
    software: 'Software',
    names: 'Which',
    more: plural('{n} more', '{n} more'),
    others: plural('{n} other', '{n} others'),
    silent: 'Not stated',
    by: 'By {facet}',
    alone: '{value} stands for {n} of {all} software ({share}).',
    first: '{value} comes first with {n} of {all} software ({share}), before {next}.',
    broader: 'A broad term counts with the narrower ones that it includes.',
    none: plural('{n} software states none.', '{n} software state none.'),
    pair: '{row} and {column}',
    meet: 'Most software meets at {row} and {column}: {n}. Of {cells} pairs, {empty} are empty.',
    noPair: 'No software states both.',
    activity: 'Last change of the repository',
    since: 'Before',
    monthsUpTo: 'Up to {to} months',
    months: '{from} to {to} months',
    monthsOver: 'More than {from} months',
    notRead: 'Repository not read',
    unread: 'No repository has been read yet.',
    changed: plural(
      '{n} of {all} repositories has changed in the twelve months before {date} ({share}).',
      '{n} of {all} repositories have changed in the twelve months before {date} ({share}).',
    ),
    releases: 'Year of the latest release',
    year: 'Year',
    notReleased: 'No release known',
    noRelease: 'No release is known.',
    released: plural(
      '{n} of {all} software with a known release made its latest one in {year} ({share}).',
      '{n} of {all} software with a known release made their latest one in {year} ({share}).',
    ),
    unreleased: plural(
      'Of {n} software no release is known.',
      'Of {n} software no release is known.',
    ),
    growth: 'Growth of the catalogue',
    noHistory:
      'Git knows on which day each entry came; this build was made without the history of the repository.',
    grew: 'From {n} software ({from}) to {m} ({to}); the most at once were {most} ({when}).',
    when: 'When',
    came: 'Came',
    left: 'Left',
    listed: 'Listed',
    indicators: 'Check by check',
    holds:
      '“{best}” holds most often, for {most} of the software, and “{worst}” least often, for {fewest}.',
    check: 'Check',
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
    checks: 'Software by checks in order',
    spread:
      'Half of the software have {middle} or more of {all} checks in order; the fewest are {fewest}, the most {most}.',
    inOrder: 'Checks in order',
    map: 'The map',
    tied: '{n} software are tied to {hubs} infrastructures or to each other.',
    needed: plural('{n} software needs {name}.', '{name} is needed most, by {n} others.'),
    capped: 'The map shows {n} of them: the best connected, and some of every infrastructure.',
    noTie: 'No software names an infrastructure or another software yet.',
    hub: 'an infrastructure',
    dot: 'a software, the larger the more others need it',
    serving: 'serves the infrastructure',
    needing: 'needs the other software',
    serves: 'Infrastructures and the software that serves them',
    mostNeeded: 'Software that others need most',
    times: 'Needed by',
    neededBy: 'By which',
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
