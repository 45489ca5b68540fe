import parse, { type Info } from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' };

/** All licence ids of the SPDX list that are in use, and those that have a successor. */
export const licenseIds: readonly string[] = currentIds;
export const deprecatedLicenseIds: readonly string[] = deprecatedIds;

const parsed = new Map<string, Info | undefined>();

/** The parsed form of an SPDX licence expression, or undefined if it is none. A few serve many entries. */
export function parseLicense(expression: string): Info | undefined {
  if (!parsed.has(expression)) parsed.set(expression, parseOnce(expression));
  return parsed.get(expression);
}

function parseOnce(expression: string): Info | undefined {
  try {
    return parse(expression);
  } catch {
    return undefined;
  }
}

/** An expression in a form in which equal ones are equal: without brackets, its parts in order. */
export function plainExpression(expression: string): string {
  const told = (info: Info): string =>
    'license' in info
      ? `${info.license}${info.plus ? '+' : ''}${info.exception ? ` WITH ${info.exception}` : ''}`
      : [told(info.left), told(info.right)].toSorted().join(` ${info.conjunction} `);
  const info = parseLicense(expression);
  return info === undefined ? expression : told(info);
}

/** The licences that an SPDX expression names, in its order, each once. */
export function licensesOf(expression: string): string[] {
  const collect = (info: Info): string[] =>
    'license' in info ? [info.license] : [...collect(info.left), ...collect(info.right)];
  const info = parseLicense(expression);
  return info === undefined ? [] : [...new Set(collect(info))];
}
