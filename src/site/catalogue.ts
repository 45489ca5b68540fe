import type { Catalogue } from '#registry/catalogue.ts';
import { facetsOf, type Facet } from '#registry/facets.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { localized } from '#registry/localize.ts';
import { relationsOf, type Relations } from '#registry/relations.ts';
import { similarTo, type Similar } from '#registry/similar.ts';
import { dayOfFacts } from '#registry/quality/index.ts';
import { sourceCatalogue } from '#site/source.ts';
import { DEFAULT_LANGUAGE } from '#site/strings/index.ts';

/** The catalogue as pages need it, with its facets. */
export interface SiteCatalogue extends Catalogue {
  readonly facets: readonly Facet[];
  /** The records by their ids. */
  readonly byId: ReadonlyMap<string, SoftwareRecord>;
  /** The day as of which the facts are known; empty if there are none. */
  readonly asOf: string;
  /** How each record goes with others, by its id. */
  readonly relations: ReadonlyMap<string, Relations>;
  /** The records that are most like each record, by its id. */
  readonly similar: ReadonlyMap<string, readonly Similar[]>;
  /** What a value of a field is called. */
  labelOf(field: string, value: string): string;
  /** The labels of a record in each facet, by the ids of record and facet. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** What was made of a catalogue for each language. */
const made = new WeakMap<Catalogue, Map<string, SiteCatalogue>>();

/** The catalogue as it is now, in a language. */
export async function getCatalogue(language: string = DEFAULT_LANGUAGE): Promise<SiteCatalogue> {
  const catalogue = await sourceCatalogue();
  const languages = made.get(catalogue) ?? new Map<string, SiteCatalogue>();
  made.set(catalogue, languages);
  const known = languages.get(language) ?? forPages(localized(catalogue, language), catalogue);
  languages.set(language, known);
  return known;
}

/** What pages want to know between records, which is the same in each language. */
const between = new WeakMap<Catalogue, Pick<SiteCatalogue, 'relations' | 'similar'>>();

function betweenRecords(catalogue: Catalogue): Pick<SiteCatalogue, 'relations' | 'similar'> {
  const { config, records, vocabularies } = catalogue;
  const domains = vocabularies.get(config.vocabularies['domain'] ?? '');
  const known = between.get(catalogue) ?? {
    relations: relationsOf(records),
    similar: similarTo(records, domains),
  };
  between.set(catalogue, known);
  return known;
}

function forPages(catalogue: Catalogue, original: Catalogue): SiteCatalogue {
  const facets = facetsOf(catalogue);
  const { config, vocabularies } = catalogue;
  return {
    ...catalogue,
    get history() {
      return catalogue.history;
    },
    facets,
    byId: new Map(catalogue.records.map((record) => [record.id, record])),
    ...betweenRecords(original),
    labelOf: (field, value) =>
      vocabularies.get(config.vocabularies[field] ?? '')?.terms.find(({ id }) => id === value)
        ?.label ?? value,
    labels: labelsOf(facets),
    asOf: dayOfFacts(catalogue.records),
  };
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
