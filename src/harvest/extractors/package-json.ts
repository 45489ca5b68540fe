import type { FileExtractor } from '#harvest/extractor.ts';
import { gather, type Gatherer } from '#harvest/extractors/gather.ts';
import { readJson } from '#harvest/extractors/json-file.ts';
import {
  listOf,
  lookUp,
  platform,
  tableOf,
  takeHomepage,
  takeKeywords,
  takeLicense,
  takeName,
  textOf,
  type Table,
} from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';

/** Systems as Node.js calls them. */
const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
  freebsd: 'FreeBSD',
};

/** Fields that a package has which others use or run. */
const USED = ['main', 'module', 'exports', 'bin', 'browser', 'types', 'files', 'jupyterlab'];

/**
 * The metadata of an npm package (docs.npmjs.com, "package.json"). Many
 * repositories have the file only for their tools: where it is private or gives
 * nothing that others can use, its name, version and people are not those of the
 * software.
 */
export const packageJson: FileExtractor = {
  source: 'package.json',
  files: /^package\.json$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const root = tableOf(readJson(file.text, gatherer.problems)?.value);
    takeLicenseField(gatherer, root);
    takeHomepage(gatherer, root['homepage']);
    gatherer.address('issueTracker', addressOf(root['bugs']));
    gatherer.address('codeRepository', repositoryOf(addressOf(root['repository'])));
    if (root['private'] !== true && USED.some((field) => root[field] !== undefined))
      takePackage(gatherer, root);
    return gatherer.done();
  },
};

function takePackage(gatherer: Gatherer, root: Table): void {
  takeName(gatherer, root['name']);
  gatherer.version(root['version']);
  takeKeywords(gatherer, root['keywords']);
  gatherer.take('author', people(gatherer, root['author']));
  gatherer.take('contributor', people(gatherer, root['contributors']));
  gatherer.take('maintainer', people(gatherer, root['maintainers']));
  gatherer.take('runtimePlatform', platform('Node.js', tableOf(root['engines'])['node']));
  const systems = listOf(root['os']).flatMap((name) => lookUp(SYSTEMS, name) ?? []);
  if (systems.length > 0) gatherer.take('operatingSystem', systems);
}

/** `license` as it is now; `{ type }` and `licenses` are of old files, and of several one may choose. */
function takeLicenseField(gatherer: Gatherer, root: Table): void {
  const written = listOf(root['license'] ?? root['licence'] ?? root['licenses']);
  const license = written.flatMap((each) => textOf(each) ?? textOf(tableOf(each)['type']) ?? []);
  if (!license.some((each) => /^see licen[cs]e in /i.test(each)))
    takeLicense(gatherer, license.join(' OR '));
}

const people = (gatherer: Gatherer, written: unknown) =>
  agentsOf(
    listOf(written).map((person) => tableOf(person)['name'] ?? person),
    gatherer,
  );

const addressOf = (written: unknown): unknown => tableOf(written)['url'] ?? written;

/** The short forms of npm: `owner/name`, `github:owner/name`, `gitlab:owner/name`. */
function repositoryOf(written: unknown): unknown {
  const [, forge, path] =
    /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(textOf(written) ?? '') ?? [];
  return path === undefined ? written : `https://${forge ?? 'github'}.com/${path}`;
}
