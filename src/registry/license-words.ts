import {
  bindingParts,
  familyOfPart,
  type LicenceFamily,
  type LicencePart,
} from '#registry/license-families.ts';

/** How far a work that holds the code must carry its licence, from not at all to services. */
const REACH = ['no', 'files', 'library', 'work', 'network'] as const;

/** What a licence allows and asks, as https://choosealicense.com/appendix/ breaks it down. */
export interface LicenceTerms {
  /** For any purpose, commercial ones too. */
  readonly use: true;
  readonly change: true;
  readonly share: true;
  /** Whether copies must keep the notices of copyright and licence. */
  readonly mention: boolean;
  /** Whether those who share a changed copy must say that they changed it. */
  readonly markChanges: boolean;
  /**
   * What must stay under the same licence, with its source: the changed `files`, the
   * `library` and not the work that links to it, the whole `work` when it is shared, or
   * `network`, the work also where it is only offered as a service.
   */
  readonly sameLicence: (typeof REACH)[number];
  /** Whether the licence grants the patents of its authors or says that it does not; absent where it is silent. */
  readonly patents?: 'granted' | 'excluded';
}

const REACH_OF: Readonly<Partial<Record<LicenceFamily, LicenceTerms['sameLicence']>>> = {
  'public-domain': 'no',
  permissive: 'no',
  'weak-copyleft': 'files',
  'strong-copyleft': 'work',
  'network-copyleft': 'network',
};

/** Weak copyleft for a library as a whole, rather than for each file. */
const LIBRARY = /^(?:LGPL|CECILL-C$|CERN-OHL-W|GPL|CECILL)/;

/** Licences outside the public domain that ask for no notice. */
const SILENT = /^(?:0BSD|MIT-0|WTFPL)$/;

const MARK_CHANGES =
  /^(?:AFL-3|Apache-2|Artistic-2|CC-BY-|CERN-OHL-|ECL-2|EUPL-|OSL-3|A?GPL-[23]|LGPL-|GFDL-|Zlib$)/;

const GRANTED =
  /^(?:AFL-|Apache-2|Artistic-2|BlueOak|BSD-2-Clause-Patent|CECILL-2\.1|CERN-OHL-|ECL-2|EPL-|EUPL-|A?GPL-3|LGPL-3|MPL-2|MS-|MulanPSL-2|OSL-3|UPL-)/;

const EXCLUDED = /^(?:BSD-3-Clause-Clear|CC-BY-|CC0-|ODbL-)/;

/**
 * What an SPDX expression allows and asks of those who choose the mildest of its
 * alternatives; where several licences hold at once, all that any of them asks. Undefined
 * where a licence of it is not in the table, so that only its text can tell.
 */
export function licenceTerms(expression: string): LicenceTerms | undefined {
  const parts = bindingParts(expression);
  const reaches = parts.map(reachOf);
  if (parts.length === 0 || reaches.includes(undefined)) return undefined;
  const furthest = Math.max(...reaches.map((reach) => REACH.indexOf(reach ?? 'no')));
  const ids = parts.map(({ license }) => license);
  const patents = ids.some((id) => EXCLUDED.test(id))
    ? 'excluded'
    : ids.every((id) => GRANTED.test(id))
      ? 'granted'
      : undefined;
  return {
    use: true,
    change: true,
    share: true,
    mention: parts.some(
      (part) => familyOfPart(part) !== 'public-domain' && !SILENT.test(part.license),
    ),
    markChanges: ids.some((id) => MARK_CHANGES.test(id)),
    sameLicence: REACH[furthest] ?? 'no',
    ...(patents === undefined ? {} : { patents }),
  };
}

function reachOf(part: LicencePart): LicenceTerms['sameLicence'] | undefined {
  const reach = REACH_OF[familyOfPart(part)];
  return reach === 'files' && LIBRARY.test(part.license) ? 'library' : reach;
}
