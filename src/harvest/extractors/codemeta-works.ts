import { sortIdentifiers, type Identifiers } from '#harvest/extractors/identifiers.ts';
import { idOf, labelOf, valueOf } from '#harvest/extractors/json-ld.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { publicationAt } from '#harvest/extractors/publications.ts';
import type { Publication } from '#registry/generated/types.ts';

/** The identifiers at places of a CodeMeta document: texts, or objects of the type PropertyValue. */
export function identifiersOf(places: readonly Place[]): Identifiers {
  return sortIdentifiers(
    places.flatMap((place) => {
      const found = labelOf(place, 'value', '@id', 'url');
      const text = textAt(found);
      if (found === undefined || text === undefined) return [];
      const scheme = textAt(valueOf(place, 'propertyID')) ?? '';
      const ascl = /^ascl/i.test(scheme) && /^\d{4}\.\d{3}$/.test(text);
      return [{ place: found, text: ascl ? `ascl:${text}` : text }];
    }),
  );
}

/** The papers at places of a CodeMeta document: texts, or objects of the type ScholarlyArticle. */
export function publicationsOf(places: readonly Place[]): Publication[] {
  return places.flatMap((place) => {
    if (!isMapping(place.value))
      return textAt(place) === undefined ? [] : (publicationAt(place, [place]) ?? []);
    const addresses = [
      idOf(place),
      ...identifiers(place),
      valueOf(place, 'url'),
      valueOf(place, 'sameAs'),
    ];
    const lasting = addresses.filter((address) => !/^(?:_:|#)/.test(address?.written ?? '_:'));
    return publicationAt(place, lasting, valueOf(place, 'name', 'headline', 'title')) ?? [];
  });
}

function identifiers(place: Place): (Place | undefined)[] {
  const identifier = valueOf(place, 'identifier');
  return identifier === undefined ? [] : [labelOf(identifier, 'value', '@id', 'url')];
}
