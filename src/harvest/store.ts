import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortedJson } from '#registry/sorted-json.ts';
import { isFile, writeWhole } from '#registry/files.ts';
import type { HarvestedFacts } from '#registry/generated/types.ts';
import { digestOf } from '#registry/program-hash.ts';
import { validate } from '#registry/schema.ts';

/** The files harvested/<id>.json of a root. */
export interface Store {
  /** What is kept of an entry; undefined if there is nothing, or nothing sound. */
  read(id: string): HarvestedFacts | undefined;
  /** What is kept of an entry, byte by byte, in short; empty if there is nothing. */
  digest(id: string): string;
  /**
   * Writes what is to be kept, whole or not at all; returns whether the file changed,
   * or would have.
   */
  write(facts: HarvestedFacts): boolean;
}

/** Opens the files of a root; a `dry` store leaves them as they are. */
export function openStore(root: string, { dry = false } = {}): Store {
  const folder = join(root, 'harvested');
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  return {
    read(id) {
      const file = fileOf(id);
      if (!isFile(file)) return undefined;
      try {
        const facts: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return validate('harvested', facts).length === 0 ? (facts as HarvestedFacts) : undefined;
      } catch {
        return undefined;
      }
    },
    digest(id) {
      const file = fileOf(id);
      return isFile(file) ? digestOf(readFileSync(file, 'utf8')) : '';
    },
    write(facts) {
      const [finding] = validate('harvested', facts);
      if (finding !== undefined) {
        throw new Error(
          `What was harvested of ${facts.id} is not sound: ${finding.pointer} ${finding.message}`,
        );
      }
      const file = fileOf(facts.id);
      const text = sortedJson(facts);
      if (isFile(file) && readFileSync(file, 'utf8') === text) return false;
      if (!dry) writeWhole(file, text);
      return true;
    },
  };
}
