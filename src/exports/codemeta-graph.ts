import { CODEMETA, codemetaNode } from '#exports/codemeta.ts';
import { jsonParts, type CatalogueExport } from '#exports/export.ts';
import { listed } from '#exports/listed.ts';

/** All listed software in one JSON-LD graph. */
export const codemetaGraph: CatalogueExport = {
  scope: 'catalogue',
  id: 'codemeta-graph',
  title: 'CodeMeta graph',
  purpose: 'Every software in one graph, for triple stores and other readers of JSON-LD.',
  standard: 'CodeMeta 3.0, JSON-LD 1.1',
  definition: CODEMETA,
  mediaType: 'application/ld+json',
  file: 'codemeta.jsonld',
  render: (catalogue) =>
    jsonParts(
      { '@context': CODEMETA },
      '@graph',
      listed(catalogue).map((record) => codemetaNode(record, catalogue)),
    ),
};
