import type { SoftwareRecord } from '#registry/generated/types.ts';
import { packageManagers } from '#registry/install/package-managers.ts';
import { fullName } from '#registry/install/package.ts';

/** One way to get a software: a command for a shell, and the page that shows what it gets. */
export interface InstallLine {
  /** The program that runs: `pip`, `conda`, `docker`, `git`. */
  readonly manager: string;
  readonly command: string;
  readonly url: string;
}

/** What tells how to get a software. */
export type Gettable = Pick<
  SoftwareRecord,
  'codeRepository' | 'downloadUrl' | 'health' | 'installUrl' | 'launch' | 'repository' | 'withdrawn'
>;

/** Hosts of Git, where the address of a repository is also the one that Git clones. */
const GIT_HOSTS = /^(?:github\.com|codeberg\.org|bitbucket\.org|gitlab\..+|git\..+)$/;

/** Addresses of which no sign has a meaning for a shell. */
const CLONED = /^https:\/\/[a-z0-9.-]+(?:\/[\w.~+-]+)+$/i;

/** A channel of conda, or the host of an image. */
const PLACE = /^[a-z0-9][\w.-]*$/i;

/**
 * How to get a software, as far as facts show it: from the pages of its packages at
 * registries, from a download or an image at one, and last from its Git repository. A name in
 * a metadata file proves no package. Empty for what was withdrawn. `gitHosts` are further
 * hosts of Git, as the configuration names them for harvesting.
 */
export function installLines(record: Gettable, gitHosts: readonly string[] = []): InstallLine[] {
  if (record.withdrawn !== undefined) return [];
  const images = (record.launch ?? []).filter(({ kind }) => kind === 'container');
  const pages = [
    ...(record.installUrl ?? []),
    ...[record.downloadUrl ?? []].flat(),
    ...images.map(({ url }) => url),
  ];
  const order = packageManagers.map(({ manager }) => manager);
  const lines = pages
    .flatMap((url) => packageLine(url) ?? [])
    .toSorted((a, b) => order.indexOf(a.manager) - order.indexOf(b.manager));
  const first = new Map(lines.toReversed().map((line) => [line.command.toLowerCase(), line]));
  return [
    ...lines.filter((line) => first.get(line.command.toLowerCase()) === line),
    ...gitLine(record, gitHosts),
  ];
}

/** The command for the package of which an address is the page; undefined if it is none. */
export function packageLine(url: string): InstallLine | undefined {
  for (const { manager, pages, names, command } of packageManagers) {
    for (const { address, place } of pages) {
      const groups = address.exec(url)?.groups;
      if (groups?.['name'] === undefined) continue;
      const named = { name: groups['name'], ...groups, ...(place && { place }) };
      const isSafe = names.test(fullName(named)) && PLACE.test(groups['place'] ?? 'none');
      return isSafe ? { manager, command: command(named), url } : undefined;
    }
  }
  return undefined;
}

function gitLine(
  { codeRepository: url, repository, health }: Gettable,
  gitHosts: readonly string[],
): InstallLine[] {
  const { hostname } = new URL(url);
  const isGit = repository !== undefined || GIT_HOSTS.test(hostname) || gitHosts.includes(hostname);
  if (!isGit || health?.state === 'gone' || !CLONED.test(url)) return [];
  return [{ manager: 'git', command: `git clone ${url}`, url }];
}
