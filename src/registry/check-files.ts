import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { dayOfToday } from '#registry/day.ts';
import { openCache } from '#registry/check-cache.ts';
import { checkRoot, type CheckedRoot } from '#registry/check.ts';
import { loadConfig } from '#registry/config.ts';
import { compareDiagnostics } from '#registry/diagnostic.ts';
import { UnreadableError, isFile, readRoot, writeWhole } from '#registry/files.ts';
import { applyFixes } from '#registry/fix.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import type { Report } from '#registry/report/report.ts';

export interface CheckRequest {
  readonly root: string;
  /** Files and folders to tell about, from the folder `from`; all if there are none. */
  readonly paths?: readonly string[];
  readonly from?: string;
  /** A Git revision: only what the branch touched since then can be an error. */
  readonly changedSince?: string | undefined;
  /** Whether to make the safe replacements in the files. */
  readonly fix?: boolean;
}

/** What a check of files found, and what it changed. */
export interface CheckResult extends Report {
  readonly config: RegistryConfig;
  /** Whether a file is among those that were asked for. */
  isWanted(file: string): boolean;
  /** How many replacements were made in each file. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** More rounds than any file needs in which one replacement makes place for another. */
const ROUNDS = 5;

/**
 * Checks the entries of a root, as `npm run check` does. Throws UnreadableError
 * for a root, a path, a file or a revision that cannot be read.
 */
export async function checkFiles(request: CheckRequest): Promise<CheckResult> {
  const { root, paths = [], from = process.cwd(), changedSince, fix = false } = request;
  const config = await loadConfig(root);
  const wanted = paths.map((path) => wantedPath(root, from, path));
  const isWanted = (file: string): boolean =>
    wanted.length === 0 ||
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  const fixed = new Map<string, number>();
  let checked = checkOnce(root, config);
  for (let round = 0; round < (fix ? ROUNDS : 0); round += 1) {
    if (!makeFixes(root, checked, isWanted, fixed)) break;
    checked = checkOnce(root, config);
  }
  let { diagnostics } = checked;
  if (changedSince !== undefined) {
    const { blameTouched, changesSince, lostAddresses } = await import('#registry/changes.ts');
    const changes = changesSince(root, changedSince);
    const lost = lostAddresses(changes, checked.outlines, config);
    diagnostics = [...blameTouched(diagnostics, changes), ...lost].toSorted(compareDiagnostics);
  }
  return {
    config,
    isWanted,
    fixed,
    files: checked.paths.filter(isWanted).length,
    diagnostics: diagnostics.filter(({ file }) => isWanted(file)),
    textOf: (path) =>
      isFile(join(root, path)) ? readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '') : '',
  };
}

/** Checks a root with the help of what the last check found; the entries themselves are not kept. */
export function checkOnce(
  root: string,
  config: RegistryConfig,
  files = readRoot(root),
): CheckedRoot {
  const today = dayOfToday();
  const cache = openCache(root, config, files, today);
  const checked = checkRoot(files, config, { today, cache, keepEntries: false });
  cache.save();
  return checked;
}

/** A path that a person gave, from where they are or from the root, as a path from the root. */
function wantedPath(root: string, from: string, path: string): string {
  const found = [resolve(from, path), resolve(root, path)].filter((candidate) =>
    statSync(candidate, { throwIfNoEntry: false }),
  );
  if (found.length === 0) throw new UnreadableError(`There is no file or folder ${path}.`);
  const inside = found
    .map((candidate) => relative(root, candidate).replaceAll('\\', '/'))
    .find((candidate) => !candidate.startsWith('..'));
  if (inside === undefined) throw new UnreadableError(`${path} is not below ${root}.`);
  return inside;
}

/** Makes the safe replacements in entries, file by file; returns whether any was made. */
function makeFixes(
  root: string,
  { diagnostics }: CheckedRoot,
  isWanted: (file: string) => boolean,
  fixed: Map<string, number>,
): boolean {
  let any = false;
  for (const [file, found] of Map.groupBy(diagnostics, (diagnostic) => diagnostic.file)) {
    if (!file.startsWith('entries/') || !isWanted(file)) continue;
    const path = join(root, file);
    const whole = readFileSync(path, 'utf8');
    const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
    const { text, count } = applyFixes(whole.slice(mark.length), found);
    if (count === 0) continue;
    writeWhole(path, mark + text, statSync(path).mode);
    fixed.set(file, (fixed.get(file) ?? 0) + count);
    any = true;
  }
  return any;
}
