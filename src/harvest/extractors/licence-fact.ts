import { tidy, quoted, isPlaceholder } from '#harvest/extractors/text.ts';
import { licenseCure, normalExpression } from '#registry/license-cures.ts';
import { licensesMeantBy } from '#registry/license-names.ts';
import { deprecatedLicenseIds, licensesOf, parseLicense } from '#registry/license.ts';

const LONGEST = 200;
const NONE =
  /^(?:noassertion|none|unknown|other|other-?\w*|see .*|proprietary|n\/?a|various|custom|unlicen[cs]ed|all rights reserved)$/i;

/** A file of the repository, or the address of one. */
const FILE =
  /^(?:file:|\.{0,2}\/)|(?:^|\/)(?:licen[cs]e|copying|copyright)s?(?:[._-][\w.-]*)?(?:#.*)?$/i;

/** Pages of those who wrote a licence, and the name that the catalogue of licences knows. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:www\.)?apache\.org\/licenses\/license-(\d\.\d)$/, 'Apache $1'],
  [/^(?:www\.)?gnu\.org\/(?:copyleft|licenses)\/((?:old-licenses\/)?[al]?gpl-\d\.\d)$/, '$1'],
  [/^creativecommons\.org\/licenses\/(by(?:-[a-z]{2})*)\/(\d\.\d)(?:\/.*)?$/, 'cc-$1-$2'],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/.*)?$/, 'CC0-1.0'],
  [/^choosealicense\.com\/licenses\/([\w.-]+)$/, '$1'],
  [/^(?:www\.)?mozilla\.org\/(?:\w\w-\w\w\/)?mpl\/(\d\.\d)$/, 'MPL-$1'],
  [/^(?:www\.)?eclipse\.org\/legal\/epl-v?(\d)\.?(\d)$/, 'EPL-$1.$2'],
  [/^(?:www\.)?boost\.org\/license_1_0$/, 'BSL-1.0'],
];

/**
 * The SPDX expression that is meant by what a file says of its licence (an id, an
 * expression, the address of a licence's page, a name), or why there is none for
 * certain. An empty text gives neither.
 */
export function licenseFact(text: string): { license?: string; problem?: string } {
  const said = tidy(text);
  if (said === '') return {};
  if (said.length > LONGEST) return { problem: `${quoted(said)} is too long for a licence` };
  const name = licenceName(said);
  if (NONE.test(name) || isPlaceholder(name)) {
    return { problem: `${quoted(said)} names no licence` };
  }
  const expression = asExpression(name);
  if (expression !== undefined) return current(expression, said);
  if (FILE.test(name)) return { problem: `${quoted(said)} is a file, and names no licence` };
  const meant = licensesMeantBy(name);
  if (meant.length > 1) return { problem: `${quoted(said)} may be ${eitherOf(meant)}` };
  return { problem: `${quoted(said)} is no SPDX licence expression` };
}

/** The name of the licence whose page an address is; any other text as it stands. */
function licenceName(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text.replace(/^spdx:/i, '');
  const page = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#?]*$/, '')
    .replace(/(?:\.[a-z]{2})?\.(?:html?|php|txt|json)$/, '');
  for (const [pattern, name] of PAGES) {
    if (pattern.test(page)) return page.replace(pattern, name).replace('old-licenses/', '');
  }
  return text
    .replace(/^(https?:\/\/(?:www\.)?spdx\.org\/licenses\/)/i, '')
    .replace(/\.(?:html|json)$|\/$/, '');
}

/** The SPDX expression that a text is, or that it means for certain. */
function asExpression(name: string): string | undefined {
  const normal = normalExpression(name);
  if (parseLicense(normal) !== undefined) return normal;
  const { write } = licenseCure(name);
  return typeof write === 'string' && parseLicense(write) !== undefined ? write : undefined;
}

/** The expression with the successors of deprecated ids, where each has one only. */
function current(expression: string, said: string): { license?: string; problem?: string } {
  let license = expression;
  for (const id of licensesOf(expression)) {
    if (!deprecatedLicenseIds.includes(id)) continue;
    const old = expression.includes(`${id}+`) ? `${id}+` : id;
    const meant = successors(id, old);
    const [only, ...more] = meant;
    if (only === undefined || more.length > 0) {
      const choice = meant.length === 0 ? '' : `: it may be ${eitherOf(meant)}`;
      return { problem: `the SPDX id ${quoted(old)} is deprecated${choice}` };
    }
    license = license.replace(old, only);
  }
  if (license.length > LONGEST) return { problem: `${quoted(said)} is too long for a licence` };
  return { license };
}

/** The ids that stand for a deprecated one now; none for one that held an exception. */
function successors(id: string, written: string): readonly string[] {
  if (id.includes('-with-')) return [];
  return licensesMeantBy(written.replace(/\+$/, ' or later')).filter((other) => other !== id);
}

const eitherOf = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' or ');
