import { parseLicense } from '#registry/license.ts';

/** Families of licences, from the one that asks least to the one that asks most. */
const ORDER = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'other',
] as const;

export type LicenceFamily = (typeof ORDER)[number];

/**
 * The SPDX ids of each family. They follow the conditions that
 * https://choosealicense.com/appendix/ gives, where it knows a licence: `same-license` with a
 * limit to files or a library is weak, without one strong, and with `network-use-disclose`
 * network copyleft. The rest is read from the texts of the licences. What stands in no family,
 * stands in `other`: licences of one's own, and those that forbid a use or a change.
 */
const FAMILIES: Readonly<Record<Exclude<LicenceFamily, 'other'>, readonly RegExp[]>> = {
  'public-domain': [/^(?:CC0-1\.0|CC-PDDC|CC-PDM-1\.0|PDDL-1\.0|Unlicense|blessing)$/, /^NIST-PD/],
  permissive: [
    /^MIT(?:-|$)/,
    /^(?:0BSD|BSD-[1-4]-Clause(?!-No-|-OpenWebUI)|BSD-4\.3|BSD-Source-Code)/,
    /^(?:Apache-[12]\.\d|AFL-\d\.\d|ECL-2\.0|UPL-1\.0|BlueOak-1\.0\.0|MulanPSL-[12]\.0)$/,
    /^(?:ISC|NCSA|X11|Zlib|zlib-acknowledgement|BSL-1\.0|PostgreSQL|WTFPL|FTL|curl|ICU)$/,
    /^(?:PSF-2\.0|Python-2\.0(?:\.1)?|CNRI-Python|TCL|PHP-3\.01?|OpenSSL|Ruby|Artistic-2\.0)$/,
    /^(?:HPND|Unicode-(?:3\.0|DFS)|W3C(?:-\d{8})?$|OLDAP-2\.8$|MS-PL$|libtiff$|Libpng$|IJG$)/,
    /^(?:CFITSIO|HDF5|NetCDF|UCAR|Minpack|EUDatagrid|Intel|NTP|Qhull|mpich2)$/,
    /^(?:CECILL-B|ESA-PL-permissive-2\.4|CERN-OHL-P-2\.0|CDLA-Permissive-[12]\.0)$/,
    /^(?:CC-BY-\d\.\d(?:-[A-Z]+)?|ODC-By-1\.0|OGL-UK-[123]\.0|etalab-2\.0)$/,
  ],
  'weak-copyleft': [
    /^(?:LGPL-\d\.\d(?:-only|-or-later)?|LGPLLR)$/,
    /^(?:MPL-\d\.\d(?:-no-copyleft-exception)?|EPL-\d\.\d|CDDL-1\.\d|CPL-1\.0|IPL-1\.0|MS-RL)$/,
    /^(?:CECILL-C|ESA-PL-weak-copyleft-2\.4|CERN-OHL-W-2\.0)$/,
  ],
  'strong-copyleft': [
    /^GPL-\d\.\d(?:-only|-or-later)?$/,
    /^(?:CECILL-(?:1\.\d|2\.0)|ESA-PL-strong-copyleft-2\.4|CERN-OHL-S-2\.0|Sleepycat)$/,
    /^(?:CC-BY-SA-\d\.\d(?:-[A-Z]+)?|ODbL-1\.0|GFDL-1\.\d(?:-no-invariants)?(?:-only|-or-later)?)$/,
  ],
  'network-copyleft': [
    /^(?:AGPL-\d\.\d(?:-only|-or-later)?|EUPL-1\.\d|CECILL-2\.1|OSL-3\.0|CPAL-1\.0)$/,
  ],
};

/** Exceptions that let a work of another licence be linked to code under the GPL. */
const LINKING =
  /^(?:Classpath|GCC|.*linking|FLTK|i2p-gpl-java|WxWindows|u-boot|eCos|LLVM|OCaml).*exception/i;

/** A licence of an expression, with its exception. */
export interface LicencePart {
  readonly license: string;
  readonly exception?: string | undefined;
}

/** The family of one licence: the exception that lets others link to it makes the GPL a weak copyleft. */
export function familyOfPart({ license, exception }: LicencePart): LicenceFamily {
  const families = Object.entries(FAMILIES) as [LicenceFamily, readonly RegExp[]][];
  const [family = 'other'] =
    families.find(([, patterns]) => patterns.some((pattern) => pattern.test(license))) ?? [];
  const mayLink = exception !== undefined && LINKING.test(exception);
  return mayLink && family === 'strong-copyleft' ? 'weak-copyleft' : family;
}

/**
 * The parts of an expression that hold for those who choose what binds them least: of
 * licences joined by OR the mildest, of licences joined by AND all. Empty for a text that is
 * no SPDX expression.
 */
export function bindingParts(expression: string): LicencePart[] {
  const binding = (info: NonNullable<ReturnType<typeof parseLicense>>): LicencePart[] => {
    if ('license' in info) return [info];
    const [left, right] = [binding(info.left), binding(info.right)];
    if (info.conjunction === 'and') return [...left, ...right];
    return rank(strictest(left)) <= rank(strictest(right)) ? left : right;
  };
  const info = parseLicense(expression);
  return info === undefined ? [] : binding(info);
}

/**
 * The family of an SPDX expression: that of its strictest part where all hold, that of the
 * mildest where one may choose. `other` for what the table does not know.
 */
export function licenceFamilyOf(expression: string): LicenceFamily {
  return strictest(bindingParts(expression));
}

function strictest(parts: readonly LicencePart[]): LicenceFamily {
  const ranks = parts.map((part) => rank(familyOfPart(part)));
  return ORDER[Math.max(...ranks)] ?? 'other';
}

const rank = (family: LicenceFamily): number => ORDER.indexOf(family);
