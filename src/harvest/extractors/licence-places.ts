import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { textAt, type Place } from '#harvest/extractors/place.ts';

/**
 * The licences that several values name, each once; none if one of them is not
 * certain, since the others then say too little. A value stands at one place or more
 * (the id, the address, the name of a licence), of which the first that is certain counts.
 */
export function licensesAt(values: readonly (readonly Place[])[]): string[] {
  const licenses = values.map(licenseAt);
  const certain = licenses.filter((license) => license !== undefined);
  return certain.length < licenses.length ? [] : [...new Set(certain)];
}

/**
 * The one licence that several values name, where the format does not say how several are
 * joined: CodeMeta's and Zenodo's do not.
 */
export function onlyLicenseAt(values: readonly (readonly Place[])[]): string | undefined {
  const licenses = licensesAt(values);
  if (licenses.length <= 1) return licenses[0];
  const list = licenses.map((license) => `\`${license}\``).join(' and ');
  values[0]?.[0]?.report(`${list} stand here without a word whether one may choose`);
  return undefined;
}

function licenseAt(places: readonly Place[]): string | undefined {
  const found = places.flatMap((place) => {
    const text = textAt(place);
    return text === undefined ? [] : [{ place, ...licenseFact(text) }];
  });
  const license = found.find((each) => each.license !== undefined)?.license;
  const [first] = found;
  if (license === undefined && first?.problem !== undefined) first.place.report(first.problem);
  return license;
}
