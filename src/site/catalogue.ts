import { getCollection, getEntry } from 'astro:content';
import type { Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import { NO_HISTORY } from '#registry/history.ts';
import { facetsOf, type Facet } from '#registry/facets.ts';
import { dayOfFacts } from '#registry/quality/index.ts';
import { DEFAULT_LANGUAGE } from '#site/strings/index.ts';

/** The catalogue as pages need it, with its facets. */
export interface SiteCatalogue extends Catalogue {
  readonly facets: readonly Facet[];
  /** The day as of which the facts are known; empty if there are none. */
  readonly asOf: string;
  /** The labels of a record in each facet, by the ids of record and facet. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const built = new Map<string, Promise<SiteCatalogue>>();

/** The catalogue of this build in a language; while developing it is gathered anew for each page. */
export function getCatalogue(language: string = DEFAULT_LANGUAGE): Promise<SiteCatalogue> {
  if (import.meta.env.DEV) return gather();
  const known = built.get(language) ?? gather();
  built.set(language, known);
  return known;
}

async function gather(): Promise<SiteCatalogue> {
  const [software, vocabularies, site] = await Promise.all([
    getCollection('software'),
    getCollection('vocabularies'),
    getEntry('site', 'site'),
  ]);
  if (site === undefined) throw new Error('The content store holds no configuration.');
  const catalogue: Catalogue = {
    ...site.data,
    history: NO_HISTORY,
    paths: new Map(software.map(({ id, filePath = '' }) => [id, filePath])),
    records: software.map(({ data }) => data).toSorted((a, b) => compareText(a.id, b.id)),
    vocabularies: new Map(vocabularies.map(({ id, data }) => [id, data])),
    diagnostics: [],
  };
  const facets = facetsOf(catalogue);
  return { ...catalogue, facets, labels: labelsOf(facets), asOf: dayOfFacts(catalogue.records) };
}

function labelsOf(facets: readonly Facet[]): Map<string, Map<string, string[]>> {
  const labels = new Map<string, Map<string, string[]>>();
  for (const facet of facets) {
    for (const { label, records } of facet.values) {
      for (const { id } of records) {
        const ofRecord = labels.get(id) ?? new Map<string, string[]>();
        ofRecord.set(facet.id, [...(ofRecord.get(facet.id) ?? []), label]);
        labels.set(id, ofRecord);
      }
    }
  }
  return labels;
}
