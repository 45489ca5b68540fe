import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { historyFrom, type Commit } from '#registry/history-of-commits.ts';
import { type History, NO_HISTORY } from '#registry/history.ts';

const known = new Map<string, History>();

/**
 * What Git knows of the records of a root, along the first parents of its commit. A
 * clone that is shallow does not know when its oldest files came, and tells nothing.
 */
export function historyOf(root: string): History {
  const git = (args: readonly string[], input = ''): Buffer | undefined => {
    const options = { cwd: root, maxBuffer: 4e9, input } as const;
    const { status, stdout } = spawnSync('git', args, options);
    return status === 0 ? stdout : undefined;
  };
  const state = git(['rev-parse', '--is-shallow-repository', 'HEAD'])?.toString().trim();
  if (state === undefined || state.startsWith('true')) return NO_HISTORY;
  const key = `${root} ${state}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const log = git([
    'log',
    '--reverse',
    '--first-parent',
    '--diff-merges=first-parent',
    '--format=%x01%ct',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '-z',
    '--',
    'entries',
    'harvested',
  ]);
  const commits = commitsOf(log?.toString() ?? '');
  const objects = [...new Set(commits.flatMap(({ files }) => files.map(({ object }) => object)))];
  const texts = textsOf(git(['cat-file', '--batch'], `${objects.join('\n')}\n`), objects);
  const history = historyFrom(
    commits.map(({ date, files }) => ({
      date,
      files: files.map(({ path, object }) => ({ path, text: texts.get(object) })),
    })),
    (text) => hash('sha256', text),
  );
  known.set(key, history);
  return history;
}

interface RawCommit {
  readonly date: Commit['date'];
  readonly files: readonly { readonly path: string; readonly object: string }[];
}

const NOTHING = /^0+$/;

/** `\x01<seconds>`, then `:<modes> <old> <new> <status>`, path, and so on, each with a zero behind it. */
function commitsOf(log: string): RawCommit[] {
  return log
    .split('\u0001')
    .filter(Boolean)
    .map((commit) => {
      const [seconds = '', ...fields] = commit.split('\0').map((field) => field.trim());
      const parts = fields.filter(Boolean);
      const files = Array.from({ length: Math.floor(parts.length / 2) }, (_, at) => ({
        object: parts[2 * at]?.split(' ')[3] ?? '',
        path: parts[2 * at + 1] ?? '',
      }));
      return { date: moment(Number(seconds)), files: files.filter(({ path }) => isOurs(path)) };
    });
}

function isOurs(path: string): boolean {
  return /^(?:entries\/(?:.+\/)?[^/]+\.yaml|harvested\/[^/.][^/]*\.json)$/.test(path);
}

/** Seconds since 1970 as `YYYY-MM-DDThh:mm:ssZ`. */
const moment = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** The texts of objects, from `<name> <type> <size>`, the bytes and a line feed for each. */
function textsOf(out: Buffer | undefined, objects: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const object of objects) {
    if (out === undefined) break;
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString().split(' ')[2] ?? 'missing');
    if (NOTHING.test(object) || Number.isNaN(size)) {
      at = end + 1;
      continue;
    }
    texts.set(object, out.subarray(end + 1, end + 1 + size).toString());
    at = end + 2 + size;
  }
  return texts;
}
