// Generated from schemas/ by `npm run types`. Do not edit.

/**
 * What the catalogue publishes about one software: the entry, completed by harvested facts, and for every field where it comes from.
 */
export type SoftwareRecord = Software & {
  id: string;
  /**
   * The name of the software as its own people write it, without a version and without a slogan.
   */
  name: string;
  /**
   * The description in English; where there is none in English, the first that the entry gives.
   */
  description: string;
  /**
   * The https address of the repository where the source code is developed, as a browser opens it.
   */
  codeRepository: string;
  /**
   * The licence of the code as an SPDX expression: an identifier of spdx.org/licenses, or several joined by AND, OR and WITH.
   */
  license: string;
  author: Agents;
  /**
   * What sort of software it is: one term of vocabularies/kinds.yaml.
   */
  kind: string;
  domain: Terms;
  /**
   * For every field of the record, the source that it comes from.
   */
  provenance: {
    [k: string]: Origin;
  };
  /**
   * The address of this schema, where the record is a document of its own.
   */
  $schema?: string;
  /**
   * The language of `description`. It is English where nothing is said.
   */
  descriptionLanguage?: string;
  translatedDescription?: Descriptions;
  /**
   * Fields of which the entry and the sources say different things.
   */
  conflicts?: Conflict[];
  health?: Health;
  repository?: Repository;
};
/**
 * A person has `givenName` and `familyName`; an organisation has `name`.
 */
export type Agent = Person | Organization;
export type Agents = Agent[];
export type Terms = string[];
export type Words = string[];
export type SoftwareReferences = SoftwareReference[];
export type Links = Link[];
export type Line = number;
export type Column = number;
/**
 * One software of the catalogue, as a person wrote it in entries/<id>.yaml. An entry is a CodeMeta 3 document in YAML: the property names are those of CodeMeta and schema.org, `type` and `id` stand for `@type` and `@id`, and a few terms are the registry's own.
 */
export type Entry = Software & {
  /**
   * The name of the software as its own people write it, without a version and without a slogan.
   */
  name: string;
  /**
   * What the software does, for whom and with which data: plain text in short paragraphs, in English, or a text for each language under its tag. The first sentence stands on the card, so let it say what the software is, in at most 200 characters.
   */
  description: Descriptions | string;
  /**
   * The https address of the repository where the source code is developed, as a browser opens it.
   */
  codeRepository: string;
  /**
   * The licence of the code as an SPDX expression: an identifier of spdx.org/licenses, or several joined by AND, OR and WITH.
   */
  license: string;
  author: Agents;
  /**
   * What sort of software it is: one term of vocabularies/kinds.yaml.
   */
  kind: string;
  domain: Terms;
};
export type Iris = string[];

/**
 * All records of the catalogue in one document: catalogue.json.
 */
export interface Catalogue {
  /**
   * The version of this envelope. The first number changes when a reader has to change.
   */
  schemaVersion: '1.0';
  name: string;
  url: string;
  license: 'https://creativecommons.org/publicdomain/zero/1.0/';
  /**
   * The Git commit the catalogue was generated from, `-dirty` where files had changed since; null outside a Git repository.
   */
  commit: string | null;
  count: number;
  /**
   * In the order of their ids.
   */
  records: SoftwareRecord[];
}
/**
 * Everything that can be said of a software, whoever says it.
 */
export interface Software {
  /**
   * The name of the software as its own people write it, without a version and without a slogan.
   */
  name?: string;
  /**
   * Other names people search for: an acronym, the name written out, a former name.
   */
  alternateName?: string[];
  /**
   * What the software does, for whom and with which data: plain text in short paragraphs, in English, or a text for each language under its tag. The first sentence stands on the card, so let it say what the software is, in at most 200 characters.
   */
  description?: Descriptions | string;
  /**
   * The https address of the repository where the source code is developed, as a browser opens it.
   */
  codeRepository?: string;
  /**
   * The licence of the code as an SPDX expression: an identifier of spdx.org/licenses, or several joined by AND, OR and WITH.
   */
  license?: string;
  author?: Agents;
  /**
   * What sort of software it is: one term of vocabularies/kinds.yaml.
   */
  kind?: string;
  domain?: Terms;
  infrastructure?: Terms;
  system?: Terms;
  implements?: Terms;
  /**
   * Words people would search for, one to an item.
   */
  keywords?: string[];
  /**
   * The software's own web site, if it has one besides the repository.
   */
  url?: string;
  /**
   * Where the documentation is read.
   */
  softwareHelp?: string;
  /**
   * Where it is explained how to build or install the software.
   */
  buildInstructions?: string;
  /**
   * The address of the readme file.
   */
  readme?: string;
  /**
   * Where bugs are reported.
   */
  issueTracker?: string;
  /**
   * Where the automatic tests of the project are seen.
   */
  continuousIntegration?: string;
  /**
   * Where released versions are downloaded.
   */
  downloadUrl?: string;
  /**
   * The pages of its packages at registries from which a command installs it: conda-forge, PyPI, npm, crates.io, CRAN, Spack, Homebrew, Debian, Docker Hub. One that stands in `downloadUrl` need not be repeated.
   */
  installUrl?: string[];
  /**
   * Where the changes of each version are listed.
   */
  releaseNotes?: string;
  programmingLanguage?: Words;
  runtimePlatform?: Words;
  operatingSystem?: Words;
  softwareRequirements?: SoftwareReferences;
  softwareSuggestions?: SoftwareReferences;
  readsDataOf?: SoftwareReferences;
  isPartOf?: SoftwareReferences;
  hasPart?: SoftwareReferences;
  supersededBy?: SoftwareReference;
  /**
   * The state of the project: one term of vocabularies/status.yaml, which are those of repostatus.org.
   */
  developmentStatus?: string;
  /**
   * Persistent identifiers of the software itself: a DOI (the one for all versions), an ASCL id, an SWHID, an RRID. The paper goes to `referencePublication`.
   */
  identifier?: string[];
  /**
   * The papers that describe the software and that its authors want cited.
   */
  referencePublication?: Publication[];
  maintainer?: Agents;
  contributor?: Agents;
  copyrightHolder?: Agents;
  /**
   * Organisations that pay for the work.
   */
  funder?: Organization[];
  /**
   * The grants that paid for it, by number.
   */
  funding?: Grant[];
  /**
   * The version described, in quotes. Leave it out where releases are tagged in the repository: the harvester finds it and keeps it current.
   */
  version?: string;
  /**
   * The day the work on it began.
   */
  dateCreated?: string;
  /**
   * The day of its first release.
   */
  datePublished?: string;
  /**
   * The day of its last change. The harvester finds it where it can.
   */
  dateModified?: string;
  supportingData?: Links;
  relatedLink?: Links;
  training?: Links;
  /**
   * Where it runs without installing: a hosted service, a Binder, a container image.
   */
  launch?: Launch[];
  withdrawn?: Withdrawal;
  /**
   * Ids this entry had before. Their addresses lead here for ever.
   */
  formerIds?: string[];
}
/**
 * A description for each language, under the tag of the language.
 */
export interface Descriptions {
  [k: string]: string;
}
export interface Person {
  type?: 'Person';
  /**
   * The person's ORCID as an address.
   */
  id?: string;
  /**
   * The given names, as the person writes them.
   */
  givenName: string;
  /**
   * The family name, as the person writes it.
   */
  familyName: string;
  /**
   * Only an address that the person has published as a contact.
   */
  email?: string;
  /**
   * A page about the person.
   */
  url?: string;
  /**
   * The organisations the person works for.
   */
  affiliation?: Organization[];
}
/**
 * An institute, a company, a collaboration or a group of developers.
 */
export interface Organization {
  type?: 'Organization';
  /**
   * The organisation's ROR id as an address; for a funder, a Crossref Funder id.
   */
  id?: string;
  /**
   * The name by which the organisation signs.
   */
  name: string;
  /**
   * A published contact address.
   */
  email?: string;
  /**
   * The home page of the organisation.
   */
  url?: string;
}
/**
 * An entry of this catalogue by `id`, or other software by `name` (with `url` where there is one).
 */
export interface SoftwareReference {
  /**
   * The id of an entry of this catalogue.
   */
  id?: string;
  /**
   * The name of software that is not in this catalogue.
   */
  name?: string;
  /**
   * The versions that fit, in quotes.
   */
  version?: string;
  /**
   * Where software that is not in this catalogue is found.
   */
  url?: string;
}
export interface Publication {
  type?: 'ScholarlyArticle';
  /**
   * The DOI as https://doi.org/10…, or another lasting address (arXiv, ADS, INSPIRE).
   */
  id: string;
  /**
   * The title of the publication, as it was printed.
   */
  name?: string;
}
export interface Grant {
  type?: 'Grant';
  /**
   * The grant number, in quotes.
   */
  identifier: string;
  /**
   * The name or acronym of the project.
   */
  name?: string;
  /**
   * A page about the grant, best of all its DOI.
   */
  url?: string;
  funder?: Organization;
}
export interface Link {
  /**
   * What is found there.
   */
  name: string;
  /**
   * Where the link leads.
   */
  url: string;
}
export interface Launch {
  /**
   * A `service` is a hosted application, a `notebook` opens at Binder or a similar notebook service, a `container` is an image to pull.
   */
  kind: 'service' | 'notebook' | 'container';
  /**
   * What runs there.
   */
  name: string;
  /**
   * Where it runs, or where the image is.
   */
  url: string;
}
export interface Withdrawal {
  /**
   * The day on which it left the catalogue.
   */
  date: string;
  /**
   * Why, in one sentence.
   */
  reason: string;
}
export interface Origin {
  /**
   * `entry`: a person wrote it in the entry. Otherwise the source a robot read.
   */
  source: string;
  url?: string;
  since?: string;
}
export interface Conflict {
  field: string;
  /**
   * @minItems 2
   */
  values: {
    value: string;
    source: string;
    url?: string;
  }[];
}
/**
 * How the repository answered when it was last asked, and since when it answers so.
 */
export interface Health {
  /**
   * `ok`; `moved`: it answers at another address; `archived`: its owners have closed it; `unreachable`: it did not answer; `gone`: its forge says that it does not exist. The facts of the last good answer are kept.
   */
  state: 'ok' | 'moved' | 'archived' | 'unreachable' | 'gone';
  /**
   * The day on which this state was first seen.
   */
  since: string;
  /**
   * Where it has moved to.
   */
  to?: string;
  /**
   * What the forge or the network said, in a sentence.
   */
  reason?: string;
}
/**
 * What can be seen from outside of the repository: measures in steps so coarse that they seldom change.
 */
export interface Repository {
  /**
   * How it was read: `github` and `gitlab` by their interfaces for programs, `git` by Git itself.
   */
  forge: 'github' | 'gitlab' | 'git';
  /**
   * The month of the newest commit on the default branch.
   */
  active: string;
  /**
   * The repository that it was forked from.
   */
  parent?: string;
  /**
   * How many tags there are, to two significant digits.
   */
  tags?: number;
  /**
   * How many people follow it on its forge, to two significant digits.
   */
  stars?: number;
  /**
   * How many copies there are on its forge, to two significant digits.
   */
  forks?: number;
  /**
   * The files at the root, in .github/ and in docs/ that say how the project works: licence, readme, citation, metadata, contributing, containers.
   */
  files?: string[];
}
/**
 * What happened to records, as Git knows it, and the hash of each: changes.json.
 */
export interface Changes {
  /**
   * The version of this envelope. The first number changes when a reader has to change.
   */
  schemaVersion: '1.0';
  name: string;
  /**
   * The Git commit the document was generated from, `-dirty` where files had changed since; null outside a Git repository.
   */
  commit: string | null;
  /**
   * Those that are listed now, in the order of their ids.
   */
  records: {
    id: string;
    url: string;
    created: string;
    modified: string;
    /**
     * The SHA-256 of all that the record says, in hexadecimal.
     */
    hash: string;
  }[];
  /**
   * The newest first.
   */
  changes: {
    date: string;
    id: string;
    name: string;
    /**
     * `released`: another version was found; `renamed`: the record lives on under the id `to`.
     */
    kind: 'new' | 'changed' | 'released' | 'withdrawn' | 'renamed';
    version?: string;
    to?: string;
    url: string;
  }[];
}
/**
 * What makes one community's catalogue its own: the default export of registry.config.ts.
 */
export interface RegistryConfig {
  name: string;
  shortName: string;
  tagline: string;
  description: string;
  community: {
    name: string;
    url: string;
  };
  /**
   * The community's own sections of the page /about/: plain text, blank lines between paragraphs.
   */
  about?: AboutSection[];
  /**
   * The full address, with the path it lives under and a slash at the end. CATALOGUE_URL overrides it.
   */
  url: string;
  /**
   * The https address of the GitHub repository that holds the entries. In GitHub Actions it is known without being written here.
   */
  repository?: string;
  branch: string;
  /**
   * The colour of links and marks, on a light and on a dark ground. Both have to keep a contrast of 4.5 to 1.
   */
  accent: {
    light: string;
    dark: string;
  };
  /**
   * For each field with a vocabulary, the name of its file in vocabularies/ without .yaml.
   */
  vocabularies: {
    [k: string]: string;
  };
  /**
   * What only its owner can say of the catalogue as a data source of EOSC, in the words of EOSC's profile.
   */
  eosc?: {
    /**
     * The node of EOSC that the catalogue belongs to.
     */
    nodePID?: string;
    /**
     * The identifier of the organisation that runs the catalogue, as EOSC knows it.
     */
    resourceOwner?: string;
    trl?: string;
    mainContact?: {
      firstName: string;
      lastName: string;
      email: string;
    };
    publicContacts?: string[];
  };
  /**
   * What the harvester has to know of this community.
   */
  harvest?: {
    /**
     * Hosts that run GitLab, besides those whose name begins with `gitlab.`.
     */
    gitlab?: string[];
  };
  /**
   * What harvesters of OAI-PMH are told of the repository.
   */
  oai?: {
    /**
     * The domain name in the identifiers of all records, `oai:<domain>:<id>`. It has to stay when the site moves. Without it, the host of the site.
     */
    repositoryIdentifier?: string;
    /**
     * Where harvesters write when something is wrong. OAI-PMH demands one.
     */
    adminEmail?: string;
  };
  /**
   * The fields one can browse and filter by, in the order shown.
   */
  facets: FacetConfig[];
}
export interface AboutSection {
  heading: string;
  text: string;
  links?: Links;
}
export interface FacetConfig {
  field: string;
  id: string;
  label: string;
}
/**
 * What a check of the entries found: the output of `npm run check -- --format json`.
 */
export interface CheckReport {
  /**
   * The version of this format. It changes when a reader has to change.
   */
  version: 1;
  /**
   * In the order of files and places.
   */
  diagnostics: Diagnostic[];
  summary: {
    files: number;
    errors: number;
    warnings: number;
  };
}
/**
 * One problem, where it is and how to mend it.
 */
export interface Diagnostic {
  rule: string;
  /**
   * An error blocks a pull request, a warning and a note do not.
   */
  level: 'error' | 'warning' | 'note';
  file: string;
  line: Line;
  column: Column;
  endLine: Line;
  endColumn: Column;
  pointer: string;
  message: string;
  fix?: Fix;
  /**
   * Where the rule is explained with examples.
   */
  url: string;
}
export interface Fix {
  text: string;
  replacement?: Replacement;
}
/**
 * A change that is safe to make: the text to put in the place of a range.
 */
export interface Replacement {
  line: Line;
  column: Column;
  endLine: Line;
  endColumn: Column;
  text: string;
}
/**
 * What a robot found about one software, source by source: one file harvested/<id>.json. People never edit it.
 */
export interface HarvestedFacts {
  id: string;
  health?: Health;
  repository?: Repository;
  sources: Source[];
}
export interface Source {
  source: string;
  /**
   * The address of the source, with the commit.
   */
  url: string;
  /**
   * The day on which these facts were first seen.
   */
  since: string;
  facts: Software;
  /**
   * What the source says and is not sound, in words.
   */
  problems?: string[];
}
/**
 * Every document that the catalogue publishes, with its size and hash: manifest.json.
 */
export interface Manifest {
  /**
   * In the order of their paths.
   */
  files: {
    /**
     * Below the address of the catalogue.
     */
    path: string;
    mediaType: string;
    bytes: number;
    sha256: string;
  }[];
}
/**
 * The quality grid: quality.json.
 */
export interface Quality {
  /**
   * The version of this envelope. The first number changes when a reader has to change.
   */
  schemaVersion: '1.0';
  name: string;
  license: 'https://creativecommons.org/publicdomain/zero/1.0/';
  /**
   * The Git commit the document was generated from, `-dirty` where files had changed since; null outside a Git repository.
   */
  commit: string | null;
  /**
   * The newest day of which the catalogue has facts; empty if it has none.
   */
  asOf: string;
  indicators: {
    id: string;
    title: string;
    why: string;
    sameAs?: string;
  }[];
  records: {
    id: string;
    url: string;
    /**
     * By the id of the indicator.
     */
    answers: {
      [k: string]: {
        answer: 'yes' | 'no' | 'unknown';
        /**
         * What shows the yes.
         */
        evidence?: string;
        url?: string;
        /**
         * What turns the no into a yes.
         */
        cure?: string;
        /**
         * Why nothing is known.
         */
        reason?: string;
      };
    };
  }[];
}
/**
 * The texts of a community in another language: one file of translations/, named by the language (BCP 47). What is missing stays in the catalogue's own language.
 */
export interface Translation {
  config?: TranslatedConfig;
  /**
   * The texts of vocabularies, by the names of their files without .yaml.
   */
  vocabularies?: {
    [k: string]: TranslatedVocabulary;
  };
}
export interface TranslatedConfig {
  name?: string;
  shortName?: string;
  tagline?: string;
  description?: string;
  community?: {
    name: string;
  };
  /**
   * All sections of the page /about/ that the community wrote. They take the place of those of the configuration.
   */
  about?: AboutSection[];
  /**
   * The heading of each facet, by its name in addresses.
   */
  facets?: {
    [k: string]: string;
  };
}
export interface TranslatedVocabulary {
  /**
   * What the terms are, in the plural.
   */
  title?: string;
  /**
   * What belongs into this vocabulary and where its terms come from.
   */
  description?: string;
  /**
   * The texts of terms, by their ids.
   */
  terms?: {
    [k: string]: TranslatedTerm;
  };
}
export interface TranslatedTerm {
  /**
   * What people read in lists and facets.
   */
  label?: string;
  /**
   * The full name, where the label is an acronym: the official one of this language, or none.
   */
  name?: string;
  /**
   * One or two plain sentences that say what the term means.
   */
  description?: string;
  /**
   * What the page of the term tells besides the description: paragraphs of plain text with an empty line between them, and the same ids of entries in backquotes.
   */
  text?: string;
  /**
   * Other words people type for it in this language.
   */
  altLabel?: string[];
}
/**
 * The terms that a field of an entry may hold: one file of vocabularies/. Property names follow SKOS where it has one.
 */
export interface Vocabulary {
  /**
   * What the terms are, in the plural.
   */
  title: string;
  /**
   * What belongs into this vocabulary and where its terms come from.
   */
  description: string;
  terms: VocabularyTerm[];
}
export interface VocabularyTerm {
  /**
   * What entries write: lower-case letters and digits, words joined by hyphens. It never changes.
   */
  id: string;
  /**
   * What people read in lists and facets.
   */
  label: string;
  /**
   * The full name, where the label is an acronym.
   */
  name?: string;
  /**
   * One or two plain sentences that say what the term means.
   */
  description: string;
  /**
   * What the page of the term tells a visitor besides the description: paragraphs of plain text with an empty line between them. The id of an entry in backquotes becomes a link to its page.
   */
  text?: string;
  /**
   * Other words people use for it; a checked entry that uses one is told the term's id.
   */
  altLabel?: string[];
  /**
   * The id of the term of the same vocabulary that includes this one.
   */
  broader?: string;
  url?: string;
  /**
   * The ROR id of the organisation, read in a source.
   */
  ror?: string;
  /**
   * The id of the scientific subdomain in the EOSC vocabulary.
   */
  eosc?: string;
  exactMatch?: Iris;
  closeMatch?: Iris;
  /**
   * The id of the organisation in vocabularies/organisations.yaml that runs it.
   */
  operator?: string;
}
/**
 * What has left the catalogue or has another id now: withdrawn.json.
 */
export interface WithdrawnRecords {
  /**
   * The version of this envelope. The first number changes when a reader has to change.
   */
  schemaVersion: '1.0';
  name: string;
  withdrawn: {
    id: string;
    name: string;
    /**
     * A day or a moment.
     */
    date: string;
    reason?: string;
    to?: string;
    url?: string;
  }[];
}
