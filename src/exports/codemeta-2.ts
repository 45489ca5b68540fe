import { codemetaNode } from '#exports/codemeta.ts';
import { jsonText, type RecordExport } from '#exports/export.ts';

/**
 * One record in CodeMeta 2.0, for eOSSR (https://gitlab.com/escape-ossr/eossr). Its
 * validator takes one context out of a list, and no key at the top but CodeMeta's own: so
 * the address of the page is `sameAs` here instead of `@id`. In 2.0
 * `continuousIntegration` was named `contIntegration`
 * (https://github.com/codemeta/codemeta/blob/master/crosswalks/codemeta-V2.csv).
 */
export const codemeta2: RecordExport = {
  scope: 'record',
  id: 'codemeta-2',
  title: 'CodeMeta 2.0',
  purpose: 'The same for eOSSR and other tools that know the earlier version.',
  standard: 'CodeMeta 2.0',
  definition: 'https://doi.org/10.5063/schema/codemeta-2.0',
  mediaType: 'application/ld+json',
  file: 'codemeta-2.0.json',
  render(record, catalogue) {
    const { '@id': page, continuousIntegration, ...same } = codemetaNode(record, catalogue);
    return jsonText({
      '@context': 'https://doi.org/10.5063/schema/codemeta-2.0',
      ...same,
      contIntegration: continuousIntegration,
      sameAs: page,
    });
  },
};
