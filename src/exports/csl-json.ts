import { citationOf, otherIdentifiers, plainKeywords, type Citation } from '#exports/citation.ts';
import { jsonText, type RecordExport } from '#exports/export.ts';

/** One record for programs that format citations. */
export const cslJson: RecordExport = {
  scope: 'record',
  id: 'csl',
  title: 'CSL-JSON',
  purpose: 'The reference for programs that format it in any of the styles of CSL.',
  standard: 'CSL-JSON, Citation Style Language 1.0.2',
  definition: 'https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  file: 'csl.json',
  render(record, catalogue) {
    const citation = citationOf(record);
    const keywords = plainKeywords(record, catalogue);
    const identifiers = otherIdentifiers(record);
    return jsonText([
      {
        ...cslItem(citation),
        keyword: keywords.length === 0 ? undefined : keywords.join(', '),
        custom: {
          license: citation.license,
          codeRepository: citation.repository,
          identifier: identifiers.length === 0 ? undefined : identifiers,
          referencePublication: citation.papers.length === 0 ? undefined : citation.papers,
        },
      },
    ]);
  },
};

/**
 * A citation in the variables of CSL 1.0.2
 * (https://docs.citationstyles.org/en/v1.0.2/specification.html, appendix IV). A group is a
 * literal name. Without a date of its own the item has none, and styles write “n.d.”.
 */
function cslItem(citation: Citation): Readonly<Record<string, unknown>> {
  const { year, date = year } = citation;
  return {
    id: citation.id,
    type: 'software',
    title: citation.title,
    author: citation.authors.map((agent) => ('name' in agent ? { literal: agent.name } : agent)),
    issued: date && { 'date-parts': [date.split('-').map(Number)] },
    version: citation.version,
    publisher: citation.publisher,
    DOI: citation.doi,
    URL: citation.url,
    abstract: citation.abstract,
    note: citation.withdrawn,
  };
}
