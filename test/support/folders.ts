import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { OBSERVATORY } from './fixtures.ts';

/** An empty folder that goes when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'catalogue-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A copy of the root of the fixtures, to be changed. */
export function copyOfRoot(): string {
  const path = join(folder(), 'root');
  cpSync(OBSERVATORY, path, { recursive: true });
  return path;
}
