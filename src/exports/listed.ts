import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** The records that were not withdrawn, for documents that have no word for it. */
export function listed({ records }: Catalogue): SoftwareRecord[] {
  return records.filter(({ withdrawn }) => withdrawn === undefined);
}
