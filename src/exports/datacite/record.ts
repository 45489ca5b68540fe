import { dataciteAgent, dataciteContributors } from '#exports/datacite/agents.ts';
import { dataciteDescriptions } from '#exports/datacite/descriptions.ts';
import { fundingReferences } from '#exports/datacite/funding.ts';
import { uri } from '#exports/text.ts';
import { alternateIdentifiers } from '#exports/datacite/identifiers.ts';
import { relatedIdentifiers } from '#exports/datacite/relations.ts';
import {
  KERNEL_4,
  type DataciteAgent,
  type DataciteDate,
  type DatacitePublisher,
  type DataciteResource,
  type DataciteTitle,
} from '#exports/datacite/resource.ts';
import { dataciteRights } from '#exports/datacite/rights.ts';
import { sound, soundText } from '#exports/datacite/sound.ts';
import { dataciteSubjects } from '#exports/datacite/subjects.ts';
import { doiOf, publicationYear, publisherOf, releaseDate } from '#exports/publication.ts';
import { termsOf } from '#exports/terms.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { LANGUAGE } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** DataCite's word for what is not available (appendix 3 of the schema's documentation). */
const UNKNOWN: DataciteAgent = { name: '(:unav)', nameType: 'Organizational' };

/**
 * A record in the terms of DataCite 4.7 (https://datacite-metadata-schema.readthedocs.io/en/4.7/),
 * which the JSON, the XML and the records of OAI-PMH all write. The identifier is the first DOI;
 * without one it is the address of our page, which OpenAIRE's guidelines for software
 * repositories allow. The publisher is who keeps the code, never this catalogue.
 */
export function dataciteResource(record: SoftwareRecord, catalogue: Catalogue): DataciteResource {
  const page = absoluteUrl(catalogue.config, softwarePath(record.id));
  const creators = sound(record.author.map(dataciteAgent));
  return sound({
    doi: doiOf(record),
    url: uri(page),
    types: {
      resourceType: termsOf(record, 'kind', catalogue)[0]?.label ?? record.kind,
      resourceTypeGeneral: 'Software',
    },
    creators: creators.length === 0 ? [UNKNOWN] : creators,
    titles: titles(record),
    publisher: publisher(record),
    publicationYear: publicationYear(record, catalogue.history),
    subjects: dataciteSubjects(record, catalogue),
    contributors: dataciteContributors(record, catalogue),
    dates: dates(record),
    language: LANGUAGE,
    alternateIdentifiers: alternateIdentifiers(record, page),
    relatedIdentifiers: relatedIdentifiers(record, catalogue),
    formats: record.programmingLanguage ?? [],
    version: record.version,
    rightsList: dataciteRights(record),
    descriptions: dataciteDescriptions(record, catalogue),
    fundingReferences: fundingReferences(record),
    schemaVersion: KERNEL_4,
  });
}

/** The name, and the id where no XML could hold a name like that; then the other names. */
function titles({ id, name, alternateName = [] }: SoftwareRecord): DataciteTitle[] {
  return [
    { title: soundText(name) ?? id, lang: LANGUAGE },
    ...alternateName.map((title) => ({ title, titleType: 'AlternativeTitle' as const })),
  ];
}

/** The publisher; Zenodo with its record in re3data, the registry of repositories. */
function publisher(record: SoftwareRecord): DatacitePublisher {
  const name = publisherOf(record);
  if (name !== 'Zenodo') return { name };
  return {
    name,
    publisherIdentifier: 'https://www.re3data.org/repository/r3d100010468',
    publisherIdentifierScheme: 're3data',
    schemeUri: 'https://www.re3data.org',
  };
}

/**
 * The dates: of the release that the record describes as Issued, of the first one as
 * Available, of the beginning of the work, of the last change, and of the withdrawal.
 */
function dates(record: SoftwareRecord): DataciteDate[] {
  const issued = releaseDate(record);
  const on = (dateType: DataciteDate['dateType'], date: string | undefined): DataciteDate[] =>
    date === undefined ? [] : [{ date, dateType }];
  const { withdrawn } = record;
  return [
    ...on('Issued', issued),
    ...on('Available', record.datePublished === issued ? undefined : record.datePublished),
    ...on('Created', record.dateCreated),
    ...on('Updated', record.dateModified),
    ...(withdrawn === undefined
      ? []
      : [
          {
            date: withdrawn.date,
            dateType: 'Withdrawn' as const,
            dateInformation: withdrawn.reason,
          },
        ]),
  ];
}
