import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT, isFile } from '#registry/files.ts';

/**
 * Writes generated files, by their paths from the project. With `--check` on the
 * command line nothing is written, and the exit code is 1 if a file is stale.
 */
export function writeOrCheck(files: Readonly<Record<string, string>>): void {
  const stale = Object.entries(files).filter(([path, text]) => {
    const file = join(PROJECT_ROOT, path);
    return !isFile(file) || readFileSync(file, 'utf8') !== text;
  });
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(PROJECT_ROOT, path)), { recursive: true });
      writeFileSync(join(PROJECT_ROOT, path), text);
    }
  } else if (stale.length > 0) {
    const paths = stale.map(([path]) => path).join(', ');
    console.error(`Stale: ${paths}. Run \`npm run types\`.`);
    process.exitCode = 1;
  }
}
