import type { SoftwareRecord, SoftwareReference } from '#registry/generated/types.ts';

/**
 * The relations between software, each with its inverse. Fields have the names of CodeMeta
 * and schema.org; `requiredBy`, `hasPart` and `supersedes` are what DataCite calls
 * IsRequiredBy, HasPart and Obsoletes; `suggestedBy` and `dataReadBy` are our own.
 */
const INVERSES = {
  softwareRequirements: 'requiredBy',
  softwareSuggestions: 'suggestedBy',
  isPartOf: 'hasPart',
  hasPart: 'isPartOf',
  readsDataOf: 'dataReadBy',
  supersededBy: 'supersedes',
} as const;

type Field = keyof typeof INVERSES;
export type Relation = Field | (typeof INVERSES)[Field];

/** The software at the other end of a relation. */
export interface Related {
  /** Of an entry of the catalogue. */
  readonly id?: string;
  readonly name: string;
  /** The address of software that is not in the catalogue. */
  readonly url?: string;
  /** The versions that fit, where it is required. */
  readonly version?: string;
}

export type Relations = Readonly<Partial<Record<Relation, readonly Related[]>>>;

/**
 * The relations of every record, by id: what its entry names, in that order, then what the
 * entries of others say, in the order of the catalogue. What both say stands once. Withdrawn
 * records name nobody, but are still named.
 */
export function relationsOf(records: readonly SoftwareRecord[]): ReadonlyMap<string, Relations> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Map(records.map(({ id }) => [id, new Map<Relation, Map<string, Related>>()]));
  const add = (id: string, relation: Relation, related: Related): void => {
    const relations = found.get(id);
    if (relations === undefined || related.id === id) return;
    const known = relations.get(relation) ?? new Map<string, Related>();
    const key = related.id ?? `${related.name} ${related.url ?? ''}`;
    if (!known.has(key)) known.set(key, related);
    relations.set(relation, known);
  };
  const living = records.filter(({ withdrawn }) => withdrawn === undefined);
  for (const record of living)
    for (const [field, reference] of referencesOf(record))
      add(record.id, field, relatedTo(reference, byId));
  for (const { id, name, ...record } of living)
    for (const [field, { id: other }] of referencesOf(record))
      if (other !== undefined) add(other, INVERSES[field], { id, name });
  return new Map(
    [...found].map(([id, relations]) => [
      id,
      Object.fromEntries(
        [...relations].map(([relation, related]) => [relation, [...related.values()]]),
      ),
    ]),
  );
}

/** What a record names, with the field in which it does. */
export function referencesOf(
  record: Pick<SoftwareRecord, Field>,
): (readonly [Field, SoftwareReference])[] {
  return (Object.keys(INVERSES) as Field[]).flatMap((field) =>
    [record[field] ?? []].flat().map((reference) => [field, reference] as const),
  );
}

function relatedTo(
  { id, name, url, version }: SoftwareReference,
  byId: ReadonlyMap<string, SoftwareRecord>,
): Related {
  const entry = byId.get(id ?? '');
  return {
    ...(entry === undefined ? {} : { id: entry.id }),
    name: entry?.name ?? name ?? id ?? '',
    ...(url === undefined || entry !== undefined ? {} : { url }),
    ...(version === undefined ? {} : { version }),
  };
}
