import type { CollectionExport } from '#exports/export.ts';
import { entitiesOf } from '#exports/skg-if/entities.ts';
import type { Entity } from '#exports/skg-if/entity.ts';

/** So many records stand in a part, and so many parts in a folder. */
const RECORDS = 10_000;
const PARTS = 1000;

/**
 * The context of each line. Model and OpenAPI write `licence`, the context 1.1.0
 * `license`: without the last line here it would be lost in RDF.
 */
const CONTEXT = [
  'https://w3id.org/skg-if/context/1.1.0/skg-if.json',
  { licence: { '@id': 'http://purl.org/dc/terms/license', '@type': '@vocab' } },
] as const;

/**
 * All listed software as a snapshot of a scholarly knowledge graph: for each kind of
 * entity a folder of parts, an entity a line (https://skg-if.github.io/snapshot/).
 * Every line is JSON-LD by itself, and every identifier an absolute address.
 */
export const skgIf: CollectionExport = {
  scope: 'collection',
  id: 'skg-if',
  title: 'Snapshot for knowledge graphs',
  purpose: 'Software, papers, people, grants and topics as linked entities.',
  standard: 'SKG-IF 1.1.0',
  definition: 'https://skg-if.github.io/interoperability-framework/',
  mediaType: 'application/x-ndjson',
  file: 'skg-if/{kind}/{folder}/{part}.jsonl',
  *files(catalogue) {
    for (const [kind, entities] of Object.entries(entitiesOf(catalogue))) {
      for (let part = 0; part * RECORDS < entities.length; part += 1) {
        yield {
          path: `skg-if/${kind}/${folderOf(part)}/part_${digits(part)}.jsonl`,
          render: () => lines(entities.slice(part * RECORDS, (part + 1) * RECORDS)),
        };
      }
    }
  },
};

function* lines(entities: readonly Entity[]): Generator<string> {
  for (const entity of entities) yield `${JSON.stringify({ '@context': CONTEXT, ...entity })}\n`;
}

/** The folder of a part is named after the first and the last part that it may hold. */
function folderOf(part: number): string {
  const first = Math.floor(part / PARTS) * PARTS;
  return `${digits(first)}-${digits(first + PARTS - 1)}`;
}

const digits = (number: number): string => String(number).padStart(5, '0');
