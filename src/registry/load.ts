import { spawnSync } from 'node:child_process';
import { composeCatalogue, type Catalogue } from '#registry/catalogue.ts';
import { loadConfig } from '#registry/config.ts';
import { readRoot } from '#registry/files.ts';
import { historyOf } from '#registry/git-history.ts';

/**
 * Reads, checks and composes the catalogue of a root. Throws UnreadableError
 * where the root or its configuration cannot be read.
 */
export async function loadCatalogue({ root }: { readonly root: string }): Promise<Catalogue> {
  const config = await loadConfig(root);
  return composeCatalogue(readRoot(root), config, commitOf(root), () => historyOf(root));
}

/** The Git commit of a folder, with `-dirty` if tracked files have changed; null outside Git. */
function commitOf(folder: string): string | null {
  const options = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
