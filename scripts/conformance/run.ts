import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Export } from '#exports/export.ts';
import { exportFiles } from '#exports/files.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { UnreadableError, isFile } from '#registry/files.ts';
import type { Check, Problem, Rendered } from './check.ts';
import { checks } from './table.ts';

/** How the documents of one export stand. */
export interface Result {
  readonly id: string;
  readonly files: number;
  readonly valid: number;
  /** The definitions that they were held against. */
  readonly checks: readonly string[];
  readonly problems: readonly Problem[];
  /** Documents that no check is for. */
  readonly unchecked: readonly string[];
}

/** Writes the documents of an export below a folder. */
export function render(catalogue: Catalogue, item: Export, folder: string): Rendered[] {
  return [...exportFiles(catalogue, [item])].map(({ path, parts }) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(file, 'w');
    for (const part of parts()) writeSync(handle, part);
    closeSync(handle);
    return { path, file };
  });
}

/** Holds the documents of an export against the definitions that the table names for it. */
export async function conform(
  id: string,
  documents: readonly Rendered[],
  schemas: string,
): Promise<Result> {
  const own = checks[id] ?? [];
  const problems: Problem[] = [];
  const unchecked = new Set(documents.map(({ path }) => path));
  for (const check of own) {
    const meant = documents.filter(({ path }) => check.only?.test(path) ?? true);
    for (const { path } of meant) unchecked.delete(path);
    problems.push(...(await check.problems(meant, schemas)));
  }
  const invalid = new Set(problems.map(({ path }) => path));
  return {
    id,
    files: documents.length,
    valid: documents.filter(({ path }) => !invalid.has(path) && !unchecked.has(path)).length,
    checks: own.map(({ name }) => name),
    problems,
    unchecked: [...unchecked],
  };
}

/** Throws UnreadableError where a folder lacks files that the checks of some exports read. */
export function assertSchemas(folder: string, table: readonly Export[]): void {
  if (!existsSync(folder)) throw new UnreadableError(`There is no folder ${folder}.`);
  const needs = new Set(
    table.flatMap(({ id }) => (checks[id] ?? []).flatMap((check: Check) => check.needs)),
  );
  const missing = [...needs].filter((path) => !isFile(join(folder, path)));
  if (missing.length === 0) return;
  const [first] = missing;
  throw new UnreadableError(
    `${folder} is no folder of the schemas: ${missing.length} files are missing, ${first} among them.`,
  );
}
