import type { MaybeFacts } from '#harvest/extractors/extraction.ts';
import { isPlaceholderId, sortIdentifiers } from '#harvest/extractors/identifiers.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { publicationAt } from '#harvest/extractors/publications.ts';
import { addressAt } from '#harvest/extractors/web-address.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { publicationAddress } from '#registry/identifier.ts';
import { canonicalRepository, repositoryKey } from '#registry/repository-url.ts';

/** One of `related_identifiers`. */
interface Related {
  /** In lower case. */
  readonly relation: string;
  readonly place: Place;
  readonly text: string;
  /** Such as publication-article, where it is given. */
  readonly kind: string;
}

/**
 * What related identifiers (DataCite, relationType) say for certain: what the deposit
 * supplements or derives from is the repository only if it is that of the file; it is
 * described by papers, documented by pages and papers, and the other versions of it
 * and what it is identical to are the same software.
 */
export function relatedWorks(places: readonly Place[], snapshot: Snapshot): MaybeFacts {
  const related = places.flatMap(relatedAt);
  const having = (...relations: string[]): Related[] =>
    related.filter(({ relation }) => relations.includes(relation));
  const own = having('issupplementto', 'isderivedfrom', 'isidenticalto')
    .map(({ text }) => canonicalRepository(text))
    .find((url) => repositoryKey(url) === repositoryKey(snapshot.url));
  const documents = having('isdocumentedby', 'isdescribedby');
  const papers = documents.filter(isPaper);
  const pages = documents.filter((each) => each.relation === 'isdocumentedby' && !isPaper(each));
  const same = having('isversionof', 'isidenticalto').filter(
    ({ text }) => !/^https?:\/\/git/.test(text),
  );
  const { software } = sortIdentifiers(same);
  const readme = pages.find(({ text }) => /readme(?:\.\w+)?$/i.test(text));
  return {
    codeRepository: own,
    softwareHelp: addressAt(pages.find((page) => page !== readme)?.place),
    readme: addressAt(readme?.place),
    identifier: [...software],
    referencePublication: papers.flatMap(({ place }) => publicationAt(place, [place]) ?? []),
  };
}

const isPaper = ({ kind, text }: Related): boolean =>
  !/documentation|software/.test(kind) &&
  (publicationAddress(text) !== undefined || isPlaceholderId(text));

function relatedAt(item: Place): Related[] {
  const place = item.member('identifier');
  const text = textAt(place);
  if (!isMapping(item.value) || place === undefined || text === undefined) return [];
  const relation = (item.member('relation')?.written ?? '').toLowerCase();
  return [{ relation, place, text, kind: item.member('resource_type')?.written ?? '' }];
}
