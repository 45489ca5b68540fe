import { join } from 'node:path';
import { UnreadableError, isFile, writeWhole } from '#registry/files.ts';
import { addresses } from './sources.ts';
import { ownFiles } from './wrappers.ts';

/** The longest wait for an answer, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Brings the official schemas from where they are published into a folder; what lies there
 * already is not asked for again. Says what it will fetch. Throws UnreadableError.
 */
export async function fetchSchemas(folder: string, say: (line: string) => void): Promise<void> {
  const missing = [...addresses].filter(([path]) => !isFile(join(folder, path)));
  if (missing.length > 0) {
    say(`Without --schemas DIR, ${missing.length} files are fetched into ${folder}:`);
    for (const [, address] of missing) say(`  ${address}`);
  }
  for (const [path, address] of missing) writeWhole(join(folder, path), await textAt(address));
  for (const [path, text] of Object.entries(ownFiles())) writeWhole(join(folder, path), text);
}

async function textAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    return await answer.text();
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new UnreadableError(
      `The schemas cannot be fetched: ${address} gave no file (${why}). Name a folder that holds them with --schemas DIR.`,
    );
  }
}
