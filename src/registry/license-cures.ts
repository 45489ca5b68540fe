import { writing, type Cure } from '#registry/diagnostic.ts';
import { licenseLike, licensesMeantBy } from '#registry/license-names.ts';
import { parseLicense } from '#registry/license.ts';

/** The cure for a text that is no SPDX expression. */
export function licenseCure(license: string): Cure {
  return severalMeant(license) ?? chooseFrom(licensesMeantBy(license), license);
}

/** The expression with its operators in capitals and single spaces. */
export function normalExpression(license: string): string {
  const upper = (operator: string): string => operator.toUpperCase();
  return license
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?:and|or|with) /gi, upper);
}

/** The cure for a text that names more than one licence, or an exception. */
function severalMeant(license: string): Cure | undefined {
  const parts = license.split(/\s+(and|or|with)\s+|\s*[,;/&]\s*/i).filter(Boolean);
  const ids = parts.map((part) =>
    /^(?:and|or|with)$/i.test(part) ? [part.toUpperCase()] : licensesMeantBy(part),
  );
  const joined = ids.map(([id]) => id).join(' ');
  const sure = parts.length > 1 && ids.every((choice) => choice.length === 1);
  if (sure && parseLicense(joined)) return writing(joined);
  if (sure) return { text: eitherOf(ids.flat()) };
  if (!parts.some((part) => /^with$/i.test(part))) return undefined;
  return { text: 'Look the exception up at https://spdx.org/licenses/exceptions-index.html.' };
}

/** What to write instead of a list of licences. */
export function eitherOf(ids: readonly string[]): string {
  return `Write \`${ids.join(' AND ')}\` if all of them apply, \`${ids.join(' OR ')}\` if one may choose.`;
}

/** The cure that writes the one licence that is meant, or names those that may be. */
export function chooseFrom(choices: readonly string[], name: string): Cure {
  const [only, ...more] = choices;
  if (only === undefined) {
    const like = licenseLike(name);
    const text = 'Look the id up at https://spdx.org/licenses/.';
    return { text: like === undefined ? text : `${text} It may be \`${like}\`.` };
  }
  if (more.length === 0) return writing(only);
  return { text: `Write \`${choices.join('` or `')}\`, as the licence file says.` };
}
