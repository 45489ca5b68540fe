import { cffLicense } from '#exports/cff-licenses.ts';
import {
  authorsOf,
  citationOf,
  citedAgent,
  namedAgents,
  plainKeywords,
  SWHID,
} from '#exports/citation.ts';
import type { RecordExport } from '#exports/export.ts';
import { bareDoi, doiUrl } from '#exports/publication.ts';
import { distinct, oneLine, uri } from '#exports/text.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Agent, SoftwareRecord } from '#registry/generated/types.ts';
import { fieldYaml } from '#registry/yaml-write.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One record as a CITATION.cff that may be laid into the repository. */
export const citationCff: RecordExport = {
  scope: 'record',
  id: 'cff',
  title: 'CITATION.cff',
  purpose: 'How to cite the software, as a file for its repository that GitHub and Zenodo read.',
  standard: 'Citation File Format 1.2.0',
  definition: 'https://doi.org/10.5281/zenodo.5171937',
  mediaType: 'application/yaml',
  file: 'CITATION.cff',
  render: (record, catalogue) =>
    Object.entries(cffFields(record, catalogue))
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => `${fieldYaml(name, value)}\n`)
      .join(''),
};

/**
 * A record in the terms of the Citation File Format (https://doi.org/10.5281/zenodo.5171937),
 * as the crosswalk of CodeMeta pairs them. A reference to a paper has to name its authors,
 * whom the record does not know; so the message names papers by their addresses.
 */
function cffFields(record: SoftwareRecord, catalogue: Catalogue): Fields {
  const { title, date, version, doi, repository, abstract, papers, withdrawn } = citationOf(record);
  const plainDoi = doi !== undefined && CFF_DOI.test(doi) ? doi : undefined;
  const please = 'If you use this software, please cite it with the data of this file';
  const also = papers.length === 0 ? '.' : `, and cite also ${papers.join(' ')}`;
  const page = absoluteUrl(catalogue.config, softwarePath(record.id));
  return {
    'cff-version': '1.2.0',
    message: `${withdrawn === undefined ? '' : `${withdrawn} `}${please}${also}`,
    type: 'software',
    title,
    authors: distinct(authorsOf(record).map(cffAgent)),
    contact: distinct(namedAgents(record.maintainer).map(cffAgent)),
    abstract,
    version,
    'date-released': date,
    doi: plainDoi,
    identifiers: distinct([
      ...(record.identifier ?? [])
        .filter((identifier) => plainDoi === undefined || bareDoi(identifier) !== plainDoi)
        .map(cffIdentifier),
      { type: 'url', value: page, description: `Record of ${oneLine(catalogue.config.name)}` },
    ]),
    'repository-code': repository,
    url: record.url && uri(record.url),
    ...cffLicense(record.license),
    keywords: plainKeywords(record, catalogue),
  };
}

/** The form of DOIs that the format takes; others are given as addresses. */
const CFF_DOI = /^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/;

function cffIdentifier(identifier: string): Fields {
  const doi = bareDoi(identifier);
  if (doi !== undefined)
    return CFF_DOI.test(doi) ? { type: 'doi', value: doi } : { type: 'url', value: doiUrl(doi) };
  const swhid = SWHID.exec(identifier)?.[1];
  if (swhid !== undefined) return { type: 'swh', value: swhid };
  return identifier.startsWith('https://')
    ? { type: 'url', value: uri(identifier) }
    : { type: 'other', value: oneLine(identifier) };
}

/** A person, or an entity for a group. The format asks more of an e-mail address than we do. */
function cffAgent(agent: Agent): Fields {
  const cited = citedAgent(agent);
  const isPerson = 'familyName' in agent;
  return withoutEmpty({
    ...('name' in cited
      ? { [isPerson ? 'family-names' : 'name']: cited.name }
      : { 'family-names': cited.family, 'given-names': cited.given }),
    affiliation: isPerson && agent.affiliation?.map(({ name }) => oneLine(name)).join('; '),
    orcid: isPerson && agent.id,
    email: /^\S+@\S+\.\S{2,}$/.test(agent.email ?? '') && agent.email,
    website: agent.url && uri(agent.url),
  });
}

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
