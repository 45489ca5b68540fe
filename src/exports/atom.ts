import type { CatalogueExport, CollectionExport } from '#exports/export.ts';
import { element, xmlDocument } from '#exports/xml.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { type Change, UNKNOWN_MOMENT } from '#registry/history.ts';
import { ancestors } from '#registry/vocabulary.ts';

/** So many changes stand in a feed; changes.json has all. */
const MOST = 100;

const CARD = {
  standard: 'Atom, RFC 4287',
  definition: 'https://www.rfc-editor.org/rfc/rfc4287',
  mediaType: 'application/atom+xml',
} as const;

/** The newest changes for feed readers. */
export const atom: CatalogueExport = {
  ...CARD,
  scope: 'catalogue',
  id: 'atom',
  title: 'Feed of changes',
  purpose: 'The newest changes for people with a feed reader.',
  file: 'changes.atom',
  render: (catalogue) =>
    feed(catalogue, 'changes.atom', catalogue.config.name, catalogue.history.changes),
};

/** The same for the software of one infrastructure. */
export const infrastructureFeeds: CollectionExport = {
  ...CARD,
  scope: 'collection',
  id: 'infrastructure-feeds',
  title: 'Feeds of the infrastructures',
  purpose: 'The newest changes of the software of one research infrastructure.',
  file: 'infrastructures/{id}/changes.atom',
  *files(catalogue) {
    const { config, records, history, vocabularies } = catalogue;
    const terms = vocabularies.get(config.vocabularies['infrastructure'] ?? '')?.terms ?? [];
    for (const { id, label } of terms) {
      const having = new Set(
        [...records, ...history.tombstones]
          .filter(({ infrastructure = [] }) =>
            infrastructure.some((term) => term === id || ancestors(terms, term).includes(id)),
          )
          .map((item) => item.id),
      );
      const path = `infrastructures/${id}/changes.atom`;
      const changes = history.changes.filter((change) => having.has(change.id));
      const render = (): string => feed(catalogue, path, `${label} · ${config.name}`, changes);
      yield { path, render };
    }
  },
};

/** A feed of changes, the newest first. Its moment is that of the newest, never that of the build. */
function feed(
  { config }: Catalogue,
  path: string,
  title: string,
  changes: readonly Change[],
): string {
  const self = absoluteUrl(config, path);
  const entries = changes.slice(0, MOST).map((change) => {
    const { date, id, to, name } = change;
    const page = absoluteUrl(config, softwarePath(to ?? id));
    return element('entry', {}, [
      element('id', {}, [`${absoluteUrl(config, softwarePath(id))}#${date}-${change.kind}`]),
      element('title', {}, [`${name}: ${wordsOf(change)}`]),
      element('updated', {}, [date]),
      element('link', { rel: 'alternate', type: 'text/html', href: page }, []),
      element('category', { term: change.kind }, []),
      element('summary', {}, [`${name}: ${wordsOf(change)}.`]),
    ]);
  });
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      element('id', {}, [self]),
      element('title', {}, [title]),
      element('updated', {}, [changes[0]?.date ?? UNKNOWN_MOMENT]),
      element('link', { rel: 'self', type: CARD.mediaType, href: self }, []),
      element('link', { rel: 'alternate', type: 'text/html', href: config.url }, []),
      element('author', {}, [element('name', {}, [config.name])]),
      ...entries,
    ]),
  );
}

function wordsOf({ kind, version, to }: Change): string {
  const words = {
    new: 'new in the catalogue',
    changed: 'the record has changed',
    released: `version ${version}`,
    withdrawn: 'withdrawn from the catalogue',
    renamed: `renamed, see ${to}`,
  } as const;
  return words[kind];
}
