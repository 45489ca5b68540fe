import { typedIdentifier } from '#exports/datacite/identifiers.ts';
import type { DataciteRelated } from '#exports/datacite/resource.ts';
import { doiOf } from '#exports/publication.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord, SoftwareReference } from '#registry/generated/types.ts';

const byId = new WeakMap<Catalogue, ReadonlyMap<string, SoftwareRecord>>();

/** The record that a reference names by its id. */
export function referencedRecord(
  { id }: SoftwareReference,
  catalogue: Catalogue,
): SoftwareRecord | undefined {
  if (id === undefined) return undefined;
  const known = byId.get(catalogue) ?? new Map(catalogue.records.map((item) => [item.id, item]));
  byId.set(catalogue, known);
  return known.get(id);
}

/**
 * The related resources. The repository is what the deposit is a supplement to, as
 * Zenodo writes it of what comes from GitHub; a publication describes the software; other
 * software is named by its DOI, else by its repository or address, and left out where it
 * has none. Each pair of relation and identifier stands once.
 */
export function relatedIdentifiers(
  record: SoftwareRecord,
  catalogue: Catalogue,
): DataciteRelated[] {
  const related = (
    relationType: string,
    address: string | undefined,
    more: Partial<DataciteRelated> = {},
  ): DataciteRelated[] =>
    address === undefined ? [] : [{ ...typedIdentifier(address), relationType, ...more }];
  const software = (
    relationType: string,
    references: readonly (SoftwareReference | undefined)[] = [],
  ): DataciteRelated[] =>
    references.flatMap((reference) =>
      related(relationType, reference && addressOf(reference, catalogue), SOFTWARE),
    );
  const page = absoluteUrl(catalogue.config, softwarePath(record.id));
  const swhids = (record.identifier ?? []).filter((id) => id.startsWith('swh:'));
  const all = [
    ...related('IsSupplementTo', record.codeRepository, SOFTWARE),
    ...swhids.flatMap((id) => related('IsIdenticalTo', id, SOFTWARE)),
    ...related('IsDocumentedBy', record.softwareHelp),
    ...(record.referencePublication ?? []).flatMap(({ id }) => related('IsDescribedBy', id)),
    ...related('HasMetadata', `${page}codemeta.json`, CODEMETA),
    ...software('Requires', record.softwareRequirements),
    ...software('IsPartOf', record.isPartOf),
    ...software('HasPart', record.hasPart),
    ...software('IsObsoletedBy', [record.supersededBy]),
    ...(record.supportingData ?? []).flatMap(({ url }) =>
      related('IsSupplementedBy', url, { resourceTypeGeneral: 'Dataset' }),
    ),
  ];
  return [...new Map(all.map((item) => [keyOf(item), item])).values()];
}

const SOFTWARE = { resourceTypeGeneral: 'Software' } as const;

const CODEMETA = {
  relatedMetadataScheme: 'codemeta',
  schemeUri: 'https://w3id.org/codemeta/3.0',
  schemeType: 'JSON-LD',
} as const;

function keyOf({ relationType, relatedIdentifier }: DataciteRelated): string {
  return `${relationType} ${relatedIdentifier}`;
}

function addressOf(reference: SoftwareReference, catalogue: Catalogue): string | undefined {
  const entry = referencedRecord(reference, catalogue);
  if (entry === undefined) return reference.url;
  const doi = doiOf(entry);
  return doi === undefined ? entry.codeRepository : `https://doi.org/${doi}`;
}
