import type { DataciteRights } from '#exports/datacite/resource.ts';
import { licenseUrl } from '#registry/addresses.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { deprecatedLicenseIds, licenseIds, licensesOf } from '#registry/license.ts';

const spdx = new Set([...licenseIds, ...deprecatedLicenseIds]);

const COAR = 'http://purl.org/coar/access_right/';

/**
 * The access right, in the words of COAR (https://vocabularies.coar-repositories.org/access_rights/):
 * the repositories of the catalogue are open; of a withdrawn record only its metadata are left.
 */
export function accessRight({ withdrawn }: SoftwareRecord): { rights: string; rightsUri: string } {
  return withdrawn === undefined
    ? { rights: 'open access', rightsUri: `${COAR}c_abf2` }
    : { rights: 'metadata only access', rightsUri: `${COAR}c_14cb` };
}

/** The licences that an expression names, with their addresses where SPDX lists them. */
export function licenses(expression: string): { id: string; url?: string }[] {
  const named = licensesOf(expression);
  const ids = named.length === 0 ? [expression] : named;
  return ids.map((id) => (spdx.has(id) ? { id, url: licenseUrl(id) } : { id }));
}

/**
 * The access right, each licence with its SPDX id, and the whole expression where it says
 * more than one licence: with AND, OR, WITH or a later version.
 */
export function dataciteRights(record: SoftwareRecord): DataciteRights[] {
  const named = licenses(record.license).map(({ id, url }) =>
    url === undefined
      ? { rights: id }
      : {
          rights: id,
          rightsUri: url,
          rightsIdentifier: id,
          rightsIdentifierScheme: 'SPDX',
          schemeUri: 'https://spdx.org/licenses/',
        },
  );
  const whole = named.some(({ rights }) => rights === record.license);
  return [accessRight(record), ...named, ...(whole ? [] : [{ rights: record.license }])];
}
