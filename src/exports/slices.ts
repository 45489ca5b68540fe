import { envelope } from '#exports/catalogue-json.ts';
import type { CollectionExport } from '#exports/export.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord, VocabularyTerm } from '#registry/generated/types.ts';
import { ancestors } from '#registry/vocabulary.ts';

/** The records of one infrastructure, in the envelope of the whole catalogue. */
export const infrastructureSlices: CollectionExport = slices('infrastructure', {
  id: 'infrastructure-slices',
  title: 'The software of one infrastructure',
  purpose: 'The records of one research infrastructure, for its own pages.',
  folder: 'infrastructures',
});

/** The records of one domain, in the envelope of the whole catalogue. */
export const domainSlices: CollectionExport = slices('domain', {
  id: 'domain-slices',
  title: 'The software of one domain',
  purpose: 'The records of one field of science, for its own pages.',
  folder: 'domains',
});

type Field = 'infrastructure' | 'domain';

interface Words {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly folder: string;
}

/** A document for each term of a vocabulary, so that no address comes and goes with the records. */
function slices(field: Field, { folder, ...words }: Words): CollectionExport {
  return {
    ...words,
    scope: 'collection',
    standard: 'JSON, schema catalogue 1.0',
    mediaType: 'application/json',
    file: `${folder}/{id}/catalogue.json`,
    *files(catalogue) {
      const { config, vocabularies } = catalogue;
      const terms = vocabularies.get(config.vocabularies[field] ?? '')?.terms ?? [];
      const byTerm = recordsByTerm(catalogue, field, terms);
      for (const { id, label } of terms) {
        const records = byTerm.get(id) ?? [];
        const name = `${config.name}: ${label}`;
        yield {
          path: `${folder}/${id}/catalogue.json`,
          render: () => envelope(catalogue, name, records),
        };
      }
    },
  };
}

/** The records of each term: a record counts with the terms that include its own. */
function recordsByTerm(
  { records }: Catalogue,
  field: Field,
  terms: readonly VocabularyTerm[],
): Map<string, SoftwareRecord[]> {
  const found = new Map<string, SoftwareRecord[]>();
  for (const record of records) {
    const ids = (record[field] ?? []).flatMap((id) => [id, ...ancestors(terms, id)]);
    for (const id of new Set(ids)) {
      const having = found.get(id);
      if (having === undefined) found.set(id, [record]);
      else having.push(record);
    }
  }
  return found;
}
