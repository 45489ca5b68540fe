import type { SoftwareRecord } from '#registry/generated/types.ts';

/** A text of the smallest length that a description may have, about nothing. */
export const PLAIN = 'A program of the tests that says as little as it may, and no more.';

/** A record with the required fields alone, and the given ones in their place or beside them. */
export function recordWith(id: string, fields: Partial<SoftwareRecord> = {}): SoftwareRecord {
  const record = {
    id,
    name: id,
    description: PLAIN,
    codeRepository: `https://code.example.org/group/${id}`,
    license: 'MIT',
    author: [{ name: 'The testers' }],
    kind: 'library',
    domain: ['astronomy'],
    ...fields,
  };
  const origins = Object.keys(record).map((field) => [field, { source: 'entry' }]);
  return { ...record, provenance: { ...Object.fromEntries(origins), ...fields.provenance } };
}
