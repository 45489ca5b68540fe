/**
 * `npm run check`: lists all problems of all entries; exits 1 if there are errors.
 *
 * Plain JavaScript, since Node loads its TypeScript compiler (20 ms) for a first
 * file in TypeScript, and not for the others once they are in its compile cache.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../.cache/compiled'));
const { checkCommand } = await import('./check-command.ts');
await checkCommand();
