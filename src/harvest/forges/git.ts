import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RepositoryAddress } from '#harvest/address.ts';
import { fileUrl } from '#registry/file-url.ts';
import type { Answer, Forge, Outcome, Question } from '#harvest/forge.ts';
import { inParallel } from '#harvest/in-parallel.ts';
import { languagesOf } from '#harvest/languages.ts';
import { decode, isNearRoot, type Wanted } from '#harvest/metadata-files.ts';
import type { SnapshotFile, Tag } from '#harvest/snapshot.ts';

interface GitOptions {
  /** Where copies are made; each is removed as soon as it was read. */
  readonly cache: string;
  readonly wanted: Wanted;
  /** How many repositories are copied at once. */
  readonly parallel?: number;
  /** How long one call of Git may take, in milliseconds. */
  readonly timeout?: number;
}

const run = promisify(execFile);

/**
 * Any https remote, by the `git` command alone: a shallow copy of the newest
 * commit without the contents of its files, the tags, and the few files that are
 * wanted. Git's own settings hold (`GIT_CONFIG_*`, `url.<base>.insteadOf`), so that
 * a mirror can stand in.
 */
export function gitForge({ cache, wanted, parallel = 4, timeout = 600_000 }: GitOptions): Forge {
  const snapshot = async (address: RepositoryAddress): Promise<Outcome> => {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'git-'));
    try {
      return await read(address, folder, wanted, timeout);
    } catch (error) {
      return failure(error as GitError);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    id: 'git',
    serves: () => true,
    ask: (questions) =>
      inParallel(questions, parallel, async ({ address }: Question): Promise<Answer> => {
        return { url: address.url, outcome: await snapshot(address) };
      }),
  };
}

async function read(
  address: RepositoryAddress,
  folder: string,
  wanted: Wanted,
  timeout: number,
): Promise<Outcome> {
  const git = async (...args: string[]): Promise<Buffer> => {
    const options = { timeout, maxBuffer: 1e9, encoding: 'buffer', env: environment() } as const;
    const { stdout } = await run('git', ['-C', folder, ...args], options);
    return stdout;
  };
  const text = async (...args: string[]): Promise<string> => (await git(...args)).toString();
  await git(
    'clone',
    '--quiet',
    '--bare',
    '--depth=1',
    '--filter=blob:none',
    '--no-tags',
    '--',
    address.url,
    '.',
  );
  // Without any tag, a fetch of all of them is an error.
  if ((await text('ls-remote', '--tags', '--refs', 'origin')) !== '') {
    const tags = '+refs/tags/*:refs/tags/*';
    await git('fetch', '--quiet', '--depth=1', '--filter=tree:0', '--no-tags', 'origin', tags);
  }
  const [commit = '', committed = '', defaultBranch = ''] = (
    await text('log', '-1', '--format=%H%n%cs%n%D', 'HEAD')
  ).split('\n');
  const all = (await text('ls-tree', '-r', '-t', '-z', 'HEAD'))
    .split('\0')
    .filter(Boolean)
    .map(entryOf);
  const tree = all.filter(({ type }) => type !== 'tree');
  const problems: string[] = [];
  const files: SnapshotFile[] = [];
  for (const { path, object } of tree.filter(({ path: name }) => wanted(name))) {
    const found = decode(path, await git('cat-file', 'blob', object));
    if (typeof found === 'string') files.push({ path, text: found });
    else problems.push(found.problem);
  }
  return {
    kind: 'snapshot',
    snapshot: {
      url: address.url,
      commit,
      committed,
      forge: {
        ...branchOf(defaultBranch),
        languages: languagesOf(await sizes(git, tree)),
      },
      tags: (
        await text('for-each-ref', '--format=%(creatordate:short) %(refname:strip=2)', 'refs/tags')
      )
        .split('\n')
        .filter(Boolean)
        .map(tagOf),
      files,
      paths: all.map(({ path }) => path).filter(isNearRoot),
      problems,
      fileUrl: (path) => fileUrl(address.url, commit, path),
    },
  };
}

interface TreeEntry {
  readonly path: string;
  /** `blob`, `tree`, or `commit` for a submodule. */
  readonly type: string;
  readonly object: string;
}

/** `<mode> <type> <object>\t<path>` */
function entryOf(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [, type = '', object = ''] = line.slice(0, tab).split(' ');
  return { path: line.slice(tab + 1), type, object };
}

function tagOf(line: string): Tag {
  const [date = '', ...name] = line.split(' ');
  return { name: name.join(' '), ...(/^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}) };
}

/** The branch in `HEAD -> main, tag: v1`. */
function branchOf(decoration: string): { defaultBranch?: string } {
  const branch = /HEAD -> ([^,]+)/.exec(decoration)?.[1];
  return branch === undefined ? {} : { defaultBranch: branch };
}

/**
 * The size of each file: in bytes where the copy holds the contents, which a remote
 * that knows no filters has sent all the same; else each file counts alike.
 */
async function sizes(
  git: (...args: string[]) => Promise<Buffer>,
  tree: readonly TreeEntry[],
): Promise<{ path: string; size: number }[]> {
  const list = await git(
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objectsize)',
  );
  const known = new Map(
    list
      .toString()
      .split('\n')
      .map((line) => line.split(' ') as [string, string])
      .map(([object, size]) => [object, Number(size)]),
  );
  const all = tree.every(({ object }) => known.has(object));
  return tree.map(({ path, object }) => ({ path, size: all ? (known.get(object) ?? 0) : 1 }));
}

/** Git asks nobody for a password, and reads no prompt. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', LC_ALL: 'C' };
}

type GitError = Error & { readonly stderr?: Buffer; readonly killed?: boolean };

function failure({ stderr, killed, message }: GitError): Outcome {
  if (killed) return { kind: 'failed', reason: 'Git took too long' };
  const said = (stderr?.toString() ?? message).trim().split('\n');
  const line = said.find((each) => /^(?:fatal|error|remote):/.test(each)) ?? said.at(-1) ?? '';
  if (/not found|does not exist|not appear to be a git repository/i.test(line)) {
    return { kind: 'gone', reason: 'there is no such repository' };
  }
  const reason = line
    .replace(/^(?:fatal|error|remote): */, '')
    .replaceAll(/https:\/\/[^\s'@]*@/g, 'https://')
    .replaceAll(/'(?:file:\/\/)?\/[^']*'/g, 'a file')
    .slice(0, 180);
  return { kind: 'failed', reason: reason || 'Git gave no reason' };
}
