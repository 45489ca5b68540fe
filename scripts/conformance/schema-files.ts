import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON document of the folder of schemas. */
export function readSchema<T = object>(schemas: string, path: string): T {
  return JSON.parse(readFileSync(join(schemas, path), 'utf8')) as T;
}
