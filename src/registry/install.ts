import type { SoftwareRecord } from '#registry/generated/types.ts';
import type { PackageManager } from '#registry/install/package-manager.ts';
import { packageManagers } from '#registry/install/package-managers.ts';
import {
  fullName,
  packageUrl,
  type Package,
  readPackageUrl,
} from '#registry/install/package-url.ts';

/** One way to get a software: a command for a shell, and the page that shows that it is there. */
export interface InstallLine {
  /** The program that runs: `pip`, `conda`, `docker`, `git`. */
  readonly manager: string;
  readonly command: string;
  readonly url: string;
}

/** A package that something in a record shows to exist. */
interface Found {
  readonly manager: PackageManager;
  readonly named: Package;
  readonly url: string;
}

/** Hosts of Git, where the address of a repository is also the one that Git clones. */
const GIT_HOSTS = /^(?:github\.com|codeberg\.org|bitbucket\.org|gitlab\..+|git\..+)$/;

/** Addresses of which no sign has a meaning for a shell. */
const CLONED = /^https:\/\/[a-z0-9.-]+(?:\/[\w.~+-]+)+$/i;

const PLACE = /^[a-z0-9][\w./:-]*$/i;

/**
 * How to get a software, as far as facts show it: packages that its identifiers name as
 * package URLs, a download or an image at a registry, and last its Git repository. The name
 * in a metadata file proves no package. Empty for what was withdrawn. `gitHosts` are further
 * hosts of Git, as the configuration names them for harvesting.
 */
export function installLines(
  record: Pick<
    SoftwareRecord,
    | 'codeRepository'
    | 'downloadUrl'
    | 'health'
    | 'identifier'
    | 'launch'
    | 'repository'
    | 'withdrawn'
  >,
  gitHosts: readonly string[] = [],
): InstallLine[] {
  if (record.withdrawn !== undefined) return [];
  const images = (record.launch ?? []).filter(({ kind }) => kind === 'container');
  const found = [
    ...(record.identifier ?? []).flatMap(ofPackageUrl),
    ...[record.downloadUrl ?? [], images.map(({ url }) => url)].flat().flatMap(ofPage),
  ];
  const byPackage = new Map(found.toReversed().map((each) => [packageUrl(each.named), each]));
  const lines = [...byPackage.values()].map(({ manager, named, url }) => ({
    manager: manager.manager,
    command: manager.command(named),
    url,
  }));
  const order = packageManagers.map(({ manager }) => manager);
  return [
    ...lines.toReversed().toSorted((a, b) => order.indexOf(a.manager) - order.indexOf(b.manager)),
    ...gitLine(record, gitHosts),
  ];
}

function ofPackageUrl(text: string): Found[] {
  const named = readPackageUrl(text);
  const manager = packageManagers.find(({ type }) => type === named?.type);
  if (named === undefined || manager === undefined || !isSafe(manager, named)) return [];
  return [{ manager, named, url: manager.page(named) }];
}

/** The package of which an address is the page. */
function ofPage(url: string): Found[] {
  for (const manager of packageManagers) {
    for (const { address, place } of manager.pages) {
      const groups = address.exec(url)?.groups;
      if (groups?.['name'] === undefined) continue;
      const named = {
        type: manager.type,
        name: groups['name'],
        ...groups,
        ...(place && { place }),
      };
      return isSafe(manager, named) ? [{ manager, named, url }] : [];
    }
  }
  return [];
}

function isSafe({ names }: PackageManager, named: Package): boolean {
  return names.test(fullName(named)) && (named.place === undefined || PLACE.test(named.place));
}

function gitLine(
  { codeRepository: url, repository, health }: Parameters<typeof installLines>[0],
  gitHosts: readonly string[],
): InstallLine[] {
  const { hostname } = new URL(url);
  const isGit = repository !== undefined || GIT_HOSTS.test(hostname) || gitHosts.includes(hostname);
  if (!isGit || health?.state === 'gone' || !CLONED.test(url)) return [];
  return [{ manager: 'git', command: `git clone ${url}`, url }];
}
