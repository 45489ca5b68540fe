import { addressFact } from '#harvest/extractors/web-address.ts';
import { idOf, valueOf } from '#harvest/extractors/json-ld.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { SoftwareReference } from '#registry/generated/types.ts';

const RANGE = /(?:[<>=!~^]{1,3}\s*)?v?\d[\w.*+-]*/.source;
/** A name of at most three words, and the versions that fit. */
const REQUIREMENT = new RegExp(
  `^([A-Za-z][\\w.+#/-]*(?: [A-Za-z][\\w.+#-]*){0,2})(?:\\[[^\\]]*\\])?\\s*\\(?(${RANGE}(?:\\s*,\\s*${RANGE})*)?\\)?$`,
);
const LONGEST_NAME = 120;
const LONGEST_VERSION = 60;

/** The software that a value names: a text such as `numpy>=2.0`, several with commas, or an object. */
export function softwareReferencesAt(place: Place): SoftwareReference[] {
  if (isMapping(place.value)) return described(place);
  const text = textAt(place);
  if (text === undefined) return [];
  return text.split(/\s*[,;]\s*(?![<>=!~^\d\s])/).flatMap((part) => {
    const [, name, version] = REQUIREMENT.exec(part) ?? [];
    if (name !== undefined && name.length <= LONGEST_NAME) return [reference(name, version)];
    if (part !== '') place.report(`${quoted(part)} is no name of a software`);
    return [];
  });
}

function described(place: Place): SoftwareReference[] {
  const name = textAt(valueOf(place, 'name'), LONGEST_NAME);
  if (name === undefined) {
    place.report('the software has no name');
    return [];
  }
  const version = textAt(valueOf(place, 'version', 'softwareVersion'), LONGEST_VERSION);
  const pages = [valueOf(place, 'url', 'codeRepository', 'sameAs'), idOf(place)];
  const [url] = pages.flatMap((page) => addressFact(page?.written ?? '').url ?? []);
  return [{ ...reference(name, version), ...(url && { url }) }];
}

function reference(name: string, version?: string): SoftwareReference {
  const fits = version !== undefined && version.length <= LONGEST_VERSION;
  return fits ? { name, version } : { name };
}
