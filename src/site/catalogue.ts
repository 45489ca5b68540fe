import { withParts, type Catalogue } from '#registry/catalogue.ts';
import { facetsOf, type Facet } from '#registry/facets.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { localized } from '#registry/localize.ts';
import { relationsOf, type Relations } from '#registry/relations.ts';
import { similarTo, type Similar } from '#registry/similar.ts';
import { dayOfFacts } from '#registry/quality/index.ts';
import { termsOfField } from '#registry/vocabulary.ts';
import { perCatalogue } from '#site/per-catalogue.ts';
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
const languagesOf = perCatalogue(() => new Map<string, SiteCatalogue>());

/** The catalogue as it is now, in a language. */
export async function getCatalogue(language: string = DEFAULT_LANGUAGE): Promise<SiteCatalogue> {
  const catalogue = await sourceCatalogue();
  const languages = languagesOf(catalogue);
  const known = languages.get(language) ?? forPages(catalogue, language);
  languages.set(language, known);
  return known;
}

/** What is the same in each language. */
const inEachLanguage = perCatalogue((catalogue) => {
  const { records } = catalogue;
  return {
    byId: new Map(records.map((record) => [record.id, record])),
    asOf: dayOfFacts(records),
    relations: relationsOf(records),
    similar: similarTo(records, { terms: [...termsOfField(catalogue, 'domain')] }),
  };
});

function forPages(original: Catalogue, language: string): SiteCatalogue {
  const catalogue = localized(original, language);
  const facets = facetsOf(catalogue);
  return withParts(catalogue, {
    ...inEachLanguage(original),
    facets,
    labels: labelsOf(facets),
    labelOf: (field: string, value: string) =>
      termsOfField(catalogue, field).find(({ id }) => id === value)?.label ?? value,
  });
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
