import { idOf, labelOf, valueOf } from '#harvest/extractors/json-ld.ts';
import { onlyLicenseAt } from '#harvest/extractors/licence-places.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { versionAt } from '#harvest/extractors/version-fact.ts';
import { addressAt } from '#harvest/extractors/web-address.ts';
import type { Link } from '#registry/generated/types.ts';
import { packageLine } from '#registry/install.ts';

/** The address of a value that may be an object with one. */
export function pageOf(place: Place | undefined): Place | undefined {
  return place === undefined ? undefined : labelOf(place, '@id', 'url');
}

/** A word of a value that may be an object with a name: a language, a DefinedTerm, a status. */
export function named(place: Place): readonly Place[] {
  const label = labelOf(place, 'name', '@id');
  if (label === undefined) place.report('a name is expected here');
  return label?.items ?? [];
}

/** Objects without a name, and addresses, do not say which software they mean. */
export const isNamed = (place: Place): boolean =>
  isMapping(place.value) && valueOf(place, 'name') !== undefined;

/** CodeMeta allows a text for release notes, which is prose of the project. */
export function unlessProse(place: Place | undefined): Place | undefined {
  return /^\s*https?:\/\/\S+\s*$/.test(place?.written ?? '') ? place : undefined;
}

/** The licence that values name, each by its id, its address or its name. */
export function licenseOf(places: readonly Place[]): string | undefined {
  return onlyLicenseAt(
    places.map((place) => {
      if (!isMapping(place.value)) return [place];
      const described = ['url', 'name', 'identifier'].map((name) => valueOf(place, name));
      return [idOf(place), ...described].filter((found) => found !== undefined);
    }),
  );
}

/** The version of the software; where two properties give two of them, the one that is of software. */
export function versionOf(newer: Place | undefined, older: Place | undefined): string | undefined {
  const [version, other] = [versionAt(newer), versionAt(older)];
  if (version !== undefined && other !== undefined && version !== other) {
    newer?.report(`the versions ${quoted(version)} and ${quoted(other)} differ`);
  }
  return version ?? other;
}

/** A link needs a text and an address; an address alone has no text to show. */
export function linkAt(place: Place): Link[] {
  if (!isMapping(place.value)) return [];
  const name = textAt(valueOf(place, 'name'), 200);
  const url = addressAt(pageOf(place));
  return name === undefined || url === undefined ? [] : [{ name, url }];
}

/** The addresses of packages; of `installUrl` those of pages that tell how to install are left out. */
export function packagesAt(places: readonly Place[]): string[] {
  const addresses = places.flatMap((place) => addressAt(pageOf(place)) ?? []);
  return addresses.filter((address) => packageLine(address) !== undefined);
}
