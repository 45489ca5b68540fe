import { compareText } from '#registry/diagnostic.ts';
import type { FacetValue } from '#registry/facets.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { facetOf } from '#site/insights/facet-bars.ts';
import type { Subject } from '#site/insights/plot.ts';

/** So many infrastructures are told, those with the most software. */
const HUBS = 40;

/** What ties software to infrastructures and to other software. */
export interface Ties {
  /** The infrastructures that an entry names, with the software that names them, the most first. */
  readonly hubs: readonly {
    readonly value: FacetValue;
    readonly records: readonly SoftwareRecord[];
  }[];
  /** The software with a tie, the best connected first. */
  readonly software: readonly SoftwareRecord[];
  /** What each software needs of the catalogue, and what needs it, by id. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly neededBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The ties of all records: `infrastructure`, and `softwareRequirements` that are in the catalogue. */
export function tiesOf(subject: Subject): Ties {
  const { records, relations } = subject;
  const idsOf = (relation: 'softwareRequirements' | 'requiredBy'): Map<string, Set<string>> =>
    new Map(
      records.map(({ id }) => [
        id,
        new Set((relations.get(id)?.[relation] ?? []).flatMap((related) => related.id ?? [])),
      ]),
    );
  const needs = idsOf('softwareRequirements');
  const neededBy = idsOf('requiredBy');
  const hubs = (facetOf(subject, 'infrastructure')?.values ?? [])
    .map((value) => ({ value, records: value.records.filter((record) => names(record, value)) }))
    .filter(({ records: serving }) => serving.length > 0)
    .toSorted((a, b) => b.records.length - a.records.length)
    .slice(0, HUBS);
  const degree = ({ id, infrastructure = [] }: SoftwareRecord): number =>
    infrastructure.length + (needs.get(id)?.size ?? 0) + (neededBy.get(id)?.size ?? 0);
  const degrees = new Map(records.map((record) => [record, degree(record)]));
  const degreeOf = (record: SoftwareRecord): number => degrees.get(record) ?? 0;
  const software = records
    .filter((record) => degreeOf(record) > 0)
    .toSorted((a, b) => degreeOf(b) - degreeOf(a) || compareText(a.id, b.id));
  return { hubs, software, needs, neededBy };
}

/** Whether the entry names the term itself and not only one that it includes. */
function names({ infrastructure = [] }: SoftwareRecord, { id, term }: FacetValue): boolean {
  return infrastructure.includes(term?.id ?? id);
}
