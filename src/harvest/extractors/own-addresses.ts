import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressAt, repositoryAt } from '#harvest/extractors/web-address.ts';
import type { Snapshot } from '#harvest/snapshot.ts';
import { repositoryKey } from '#registry/repository-url.ts';

/** The repository that a file names; one that is not the file's own is taken and reported. */
export function codeRepositoryAt(place: Place | undefined, snapshot: Snapshot): string | undefined {
  const url = repositoryAt(place);
  if (url !== undefined && repositoryKey(url) !== repositoryKey(snapshot.url)) {
    place?.report(`${quoted(url)} is another repository than the one of this file`);
  }
  return url;
}

/** A page that a file names, if that is not the repository itself again. */
export function pageBesideAt(place: Place | undefined, snapshot: Snapshot): string | undefined {
  const text = textAt(place);
  if (text === undefined || bare(text) === bare(snapshot.url)) return undefined;
  return addressAt(place);
}

/** An address without what makes no difference to which page of a forge it opens. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:git\+)?https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\.git)?\/?(?:#.*)?$/, '');
