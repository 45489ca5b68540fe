import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnreadableError } from '#registry/files.ts';
import type { Check, Problem, Rendered, Scope } from './check.ts';

/** How many documents one process of xmllint is given. */
const BATCH = 200;

interface Wrapping extends Scope {
  /** Makes a document that the schema knows out of one that has no schema of its own. */
  readonly wrap?: (text: string) => string;
}

/** Holds XML documents against an XML Schema of the folder, with xmllint of libxml2. */
export function xmlSchema(path: string, { wrap, ...scope }: Wrapping = {}): Check {
  return {
    name: `XML Schema ${path}`,
    needs: ['catalog.xml', path],
    ...scope,
    async problems(documents, schemas) {
      const args = ['--nonet', '--noout', '--schema', join(schemas, path)];
      const env = { XML_CATALOG_FILES: join(schemas, 'catalog.xml') };
      if (wrap === undefined) return inBatches(documents, args, env);
      const scratch = mkdtempSync(join(tmpdir(), 'conformance-'));
      try {
        const wrapped = documents.map((document, index) => {
          const file = join(scratch, `${index}.xml`);
          writeFileSync(file, wrap(readFileSync(document.file, 'utf8')));
          return { path: document.path, file };
        });
        return inBatches(wrapped, args, env);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  };
}

/** Reads XML documents for which there is no schema. */
export const wellFormedXml = (scope: Scope = {}): Check => ({
  name: 'XML 1.0, well-formed',
  needs: [],
  ...scope,
  problems: async (documents) => inBatches(documents, ['--nonet', '--noout'], {}),
});

function inBatches(
  documents: readonly Rendered[],
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Problem[] {
  const problems: Problem[] = [];
  for (let from = 0; from < documents.length; from += BATCH) {
    problems.push(...lint(documents.slice(from, from + BATCH), args, env));
  }
  return problems;
}

/** What xmllint says of some documents: `FILE:LINE: …` for each problem, other lines of none. */
function lint(
  documents: readonly Rendered[],
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
): Problem[] {
  const { status, stderr, error } = spawnSync(
    'xmllint',
    [...args, ...documents.map(({ file }) => file)],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, ...extra } },
  );
  if (error !== undefined) {
    throw new UnreadableError(
      `xmllint cannot be run (${error.message}): install libxml2-utils, which brings it.`,
    );
  }
  const paths = new Map(documents.map(({ path, file }) => [file, path]));
  const problems = stderr.split('\n').flatMap((line): Problem[] => {
    const [, file = '', message = ''] = /^(.+?):(\d+: .*)$/.exec(line) ?? [];
    const path = paths.get(file);
    return path === undefined ? [] : [{ path, message: `line ${message}` }];
  });
  if (status !== 0 && problems.length === 0) {
    throw new UnreadableError(`xmllint ended with ${status}: ${stderr.slice(0, 500).trim()}`);
  }
  return problems;
}
