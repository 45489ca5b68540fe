import { citationOf, otherIdentifiers, plainKeywords, type CitedAgent } from '#exports/citation.ts';
import type { RecordExport } from '#exports/export.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** One record for reference managers. */
export const ris: RecordExport = {
  scope: 'record',
  id: 'ris',
  title: 'RIS',
  purpose: 'The reference for reference managers such as Zotero, EndNote and Mendeley.',
  standard: 'RIS, specification of 2011',
  definition: 'https://en.wikipedia.org/wiki/RIS_(file_format)',
  mediaType: 'application/x-research-info-systems',
  file: 'citation.ris',
  render: (record, catalogue) =>
    risLines(record, catalogue)
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(''),
};

/**
 * A record in the tags of RIS. The type comes first and `ER` last; a tag is repeated for each
 * value; a version is an edition. What has no tag of its own is a note.
 */
function risLines(record: SoftwareRecord, catalogue: Catalogue): (readonly [string, string])[] {
  const citation = citationOf(record);
  const { year, date, version, doi, url, repository, papers, withdrawn } = citation;
  const lines = (tag: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value ? [[tag, value] as const] : []));
  return [
    ['TY', 'COMP'],
    ...lines('ID', [citation.id]),
    ...lines('TI', [citation.title]),
    ...lines('AU', citation.authors.map(risName)),
    ...lines('PY', [year]),
    ...lines('DA', [date?.replaceAll('-', '/')]),
    ...lines('ET', [version]),
    ...lines('PB', [citation.publisher]),
    ...lines('DO', [doi]),
    ...lines('UR', [url]),
    ...lines('KW', plainKeywords(record, catalogue)),
    ...lines('AB', [citation.abstract]),
    ...lines('N1', [
      withdrawn,
      url === repository ? undefined : `Code: ${repository}`,
      `Licence: ${citation.license}`,
      ...otherIdentifiers(record),
      ...papers.map((paper) => `Please cite also ${paper}`),
    ]),
    ['ER', ''],
  ];
}

/**
 * RIS takes what follows a comma for given names, and has no way to say otherwise: so a comma
 * in the name of a group becomes a slash.
 */
function risName(agent: CitedAgent): string {
  return 'name' in agent
    ? agent.name.replaceAll(/\s*,\s*/g, ' / ')
    : `${agent.family.replaceAll(/\s*,\s*/g, ' ')}, ${agent.given}`;
}
