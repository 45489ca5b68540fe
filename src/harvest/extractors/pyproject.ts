import { parse } from 'smol-toml';
import type { FileExtractor } from '#harvest/extractor.ts';
import { takeClassifiers } from '#harvest/extractors/classifiers.ts';
import { gather, type AddressField, type Gatherer } from '#harvest/extractors/gather.ts';
import { takeLicenseText } from '#harvest/extractors/license-text.ts';
import {
  listOf,
  parsed,
  platform,
  tableOf,
  takeHomepage,
  takeKeywords,
  takeLabelled,
  takeLicense,
  takeName,
  textOf,
  type Table,
} from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';

/**
 * Labels of addresses: those that PyPI knows ("Well-known Project URLs in
 * Metadata", packaging.python.org), and others that are common.
 */
export const PYTHON_URLS: Readonly<Record<string, AddressField>> = {
  homepage: 'url',
  home: 'url',
  website: 'url',
  source: 'codeRepository',
  sourcecode: 'codeRepository',
  repository: 'codeRepository',
  code: 'codeRepository',
  github: 'codeRepository',
  gitlab: 'codeRepository',
  download: 'downloadUrl',
  releasenotes: 'releaseNotes',
  changelog: 'releaseNotes',
  changes: 'releaseNotes',
  whatsnew: 'releaseNotes',
  history: 'releaseNotes',
  releases: 'releaseNotes',
  documentation: 'softwareHelp',
  docs: 'softwareHelp',
  issues: 'issueTracker',
  issue: 'issueTracker',
  bugs: 'issueTracker',
  tracker: 'issueTracker',
  issuetracker: 'issueTracker',
  bugtracker: 'issueTracker',
  bugreports: 'issueTracker',
};

/**
 * The metadata of a Python package: the table `project` ("Declaring project
 * metadata", PEP 621 and 639, packaging.python.org), else that of Poetry or Flit.
 * A version that is dynamic is not in the file.
 */
export const pyproject: FileExtractor = {
  source: 'pyproject.toml',
  files: /^pyproject\.toml$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const root = parsed(gatherer, parse) ?? {};
    const tool = tableOf(root['tool']);
    if (root['project'] !== undefined) takeProject(gatherer, tableOf(root['project']));
    takePoetry(gatherer, tableOf(tool['poetry']));
    takeFlit(gatherer, tableOf(tableOf(tool['flit'])['metadata']));
    return gatherer.done();
  },
};

function takeProject(gatherer: Gatherer, project: Table): void {
  takeCommon(gatherer, project);
  gatherer.take('runtimePlatform', platform('Python', project['requires-python']));
  gatherer.take('author', people(gatherer, project['authors']));
  gatherer.take('maintainer', people(gatherer, project['maintainers']));
  takeUrls(gatherer, project['urls']);
}

/** python-poetry.org/docs/pyproject: people are `Name <email>`, some addresses are fields. */
function takePoetry(gatherer: Gatherer, poetry: Table): void {
  takeCommon(gatherer, poetry);
  const { python } = tableOf(poetry['dependencies']);
  gatherer.take('runtimePlatform', platform('Python', python));
  gatherer.take('author', agentsOf(listOf(poetry['authors']), gatherer));
  gatherer.take('maintainer', agentsOf(listOf(poetry['maintainers']), gatherer));
  takeHomepage(gatherer, poetry['homepage']);
  gatherer.address('codeRepository', poetry['repository']);
  gatherer.address('softwareHelp', poetry['documentation']);
  takeUrls(gatherer, poetry['urls']);
}

/** flit.pypa.io, "Old style metadata"; the version stands in the module. */
function takeFlit(gatherer: Gatherer, flit: Table): void {
  gatherer.take('author', agentsOf(listOf(flit['author']), gatherer));
  gatherer.take('maintainer', agentsOf(listOf(flit['maintainer']), gatherer));
  gatherer.take('runtimePlatform', platform('Python', flit['requires-python']));
  takeHomepage(gatherer, flit['home-page']);
  takeUrls(gatherer, flit['urls']);
  takeKeywords(gatherer, flit['keywords']);
  takeLicense(gatherer, flit['license']);
  takeClassifiers(gatherer, listOf(flit['classifiers']), textOf(flit['license']));
}

function takeCommon(gatherer: Gatherer, table: Table): void {
  takeName(gatherer, table['name']);
  gatherer.version(table['version']);
  takeKeywords(gatherer, table['keywords']);
  const license = textOf(table['license']) ?? textOf(tableOf(table['license'])['text']);
  if (license?.includes('\n') === true) takeLicenseText(gatherer, license);
  else takeLicense(gatherer, license);
  takeClassifiers(gatherer, listOf(table['classifiers']), license);
}

const people = (gatherer: Gatherer, list: unknown) =>
  agentsOf(
    listOf(list).map((person) => tableOf(person)['name']),
    gatherer,
  );

function takeUrls(gatherer: Gatherer, urls: unknown): void {
  for (const [label, address] of Object.entries(tableOf(urls)))
    takeLabelled(gatherer, PYTHON_URLS, label, address);
}
