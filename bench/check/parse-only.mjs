/** Reads every YAML file below a folder with js-yaml, and does nothing with it. */
import { load } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '';
for (const path of readdirSync(folder, { recursive: true })) {
  if (path.endsWith('.yaml')) load(readFileSync(join(folder, path), 'utf8'));
}
