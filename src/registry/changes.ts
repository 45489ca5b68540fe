import { spawnSync } from 'node:child_process';
import { idOf } from '#registry/check-entry.ts';
import { diagnose, type Diagnostic, type Finding } from '#registry/diagnostic.ts';
import { UnreadableError } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import type { Outline } from '#registry/outline.ts';
import { stringsAt } from '#registry/pointer.ts';
import { ruleNamed } from '#registry/rules/index.ts';
import { parseYaml } from '#registry/yaml.ts';

/** What a branch changed since it left another, as paths from the root. */
export interface Changes {
  /** Files that were added or changed, committed or not. */
  readonly touched: ReadonlySet<string>;
  /** The texts that touched and removed entries had before, by their paths then. */
  readonly before: ReadonlyMap<string, string>;
}

/**
 * What changed below a root since its branch left `ref`, with what is not yet
 * committed. Throws UnreadableError outside Git and for a `ref` that Git does not know.
 */
export function changesSince(root: string, ref: string): Changes {
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status === 0) return stdout;
    const reason = stderr.trim().split('\n')[0] ?? '';
    throw new UnreadableError(`Git cannot tell what changed since ${ref}: ${reason}`);
  };
  const commit = git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ).trim();
  const base = git('merge-base', commit, 'HEAD').trim();
  const list = (...args: string[]): string[] =>
    git(...args, '-z', '--', '.')
      .split('\0')
      .filter(Boolean);
  const changed = list(
    'diff',
    '--relative',
    '--no-renames',
    '--name-only',
    '--diff-filter=d',
    base,
  );
  const added = list('ls-files', '--others', '--exclude-standard');
  const old = list('diff', '--relative', '--no-renames', '--name-only', '--diff-filter=a', base);
  const before = old
    .filter((path) => /^entries\/.*\.yaml$/.test(path))
    .map((path) => [path, git('show', `${base}:./${path}`)] as const);
  return { touched: new Set([...changed, ...added]), before: new Map(before) };
}

/**
 * Leaves errors and warnings to the files that were touched; what is wrong
 * elsewhere becomes a note.
 */
export function blameTouched(
  diagnostics: readonly Diagnostic[],
  { touched }: Changes,
): Diagnostic[] {
  return diagnostics.map((diagnostic) =>
    touched.has(diagnostic.file) ? diagnostic : { ...diagnostic, level: 'note' },
  );
}

/** Addresses that led to an entry before and lead nowhere now. */
export function lostAddresses(
  { before }: Changes,
  outlines: readonly Outline[],
  config: RegistryConfig,
): Diagnostic[] {
  const now = new Set(
    outlines.flatMap(({ id, formerIds }) => [id, ...formerIds.map(({ value }) => value)]),
  );
  const rule = ruleNamed('entry-removed');
  return [...before].flatMap(([path, text]) => {
    const id = idOf(path);
    const lost = [
      id,
      ...[...stringsAt(parseYaml(text).value, '/formerIds/*')].map(({ value }) => value),
    ];
    return lost
      .filter((address) => !now.has(address))
      .map((address) => {
        const finding = address === id ? removed(path, id) : unredirected(address);
        const file = { path, text: '' };
        return diagnose(file, { start: 0, end: 0 }, rule, finding, config);
      });
  });
}

function removed(path: string, id: string): Finding {
  return {
    pointer: '',
    message: `the entry \`${id}\` is gone, and its address leads nowhere`,
    fix: {
      text: `If it was renamed, add \`formerIds: [${id}]\` to its new file. If it leaves the catalogue, keep ${path} and add \`withdrawn\` with a date and a reason.`,
    },
  };
}

function unredirected(id: string): Finding {
  return {
    pointer: '/formerIds',
    message: `the former id \`${id}\` leads nowhere any more`,
    fix: { text: `Keep \`${id}\` in \`formerIds\` of the entry that it leads to.` },
  };
}
