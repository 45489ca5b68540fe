/**
 * A resource in the terms of the DataCite Metadata Schema 4.7, in the member names of
 * DataCite's JSON, as its REST API and the JSON Schema of inveniosoftware/datacite have
 * them. Members without a value are left out of documents.
 */
export interface DataciteResource {
  /** Without the resolver; undefined where the software has none. */
  readonly doi: string | undefined;
  /** Our page of the software: its identifier where there is no DOI. */
  readonly url: string;
  readonly types: { readonly resourceType: string; readonly resourceTypeGeneral: 'Software' };
  readonly creators: readonly DataciteAgent[];
  readonly titles: readonly DataciteTitle[];
  readonly publisher: DatacitePublisher;
  readonly publicationYear: string;
  readonly subjects: readonly DataciteSubject[];
  readonly contributors: readonly DataciteContributor[];
  readonly dates: readonly DataciteDate[];
  readonly language: string;
  readonly alternateIdentifiers: readonly DataciteAlternate[];
  readonly relatedIdentifiers: readonly DataciteRelated[];
  readonly formats: readonly string[];
  readonly version: string | undefined;
  readonly rightsList: readonly DataciteRights[];
  readonly descriptions: readonly DataciteDescription[];
  readonly fundingReferences: readonly DataciteFunding[];
  readonly schemaVersion: typeof KERNEL_4;
}

/** The namespace of all versions 4 of the schema. */
export const KERNEL_4 = 'http://datacite.org/schema/kernel-4';

export interface DataciteAgent {
  /** A person as `Family, Given`. */
  readonly name: string;
  readonly nameType: 'Personal' | 'Organizational';
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nameIdentifiers?: readonly DataciteNameIdentifier[];
  readonly affiliation?: readonly DataciteAffiliation[];
}

export interface DataciteContributor extends DataciteAgent {
  readonly contributorType: 'ContactPerson' | 'Other' | 'ResearchGroup' | 'RightsHolder';
}

export interface DataciteNameIdentifier {
  readonly nameIdentifier: string;
  readonly nameIdentifierScheme: string;
  readonly schemeUri: string;
}

export interface DataciteAffiliation {
  readonly name: string;
  readonly affiliationIdentifier?: string;
  readonly affiliationIdentifierScheme?: string;
  readonly schemeUri?: string;
}

export interface DataciteTitle {
  readonly title: string;
  readonly titleType?: 'AlternativeTitle';
  readonly lang?: string;
}

export interface DatacitePublisher {
  readonly name: string;
  readonly publisherIdentifier?: string;
  readonly publisherIdentifierScheme?: string;
  readonly schemeUri?: string;
}

export interface DataciteSubject {
  readonly subject: string;
  readonly subjectScheme?: string;
  readonly schemeUri?: string;
  readonly valueUri?: string;
  readonly classificationCode?: string;
}

export interface DataciteDate {
  readonly date: string;
  readonly dateType: 'Available' | 'Created' | 'Issued' | 'Updated' | 'Withdrawn';
  readonly dateInformation?: string;
}

export interface DataciteAlternate {
  readonly alternateIdentifier: string;
  readonly alternateIdentifierType: string;
}

export interface DataciteRelated {
  readonly relatedIdentifier: string;
  readonly relatedIdentifierType: 'DOI' | 'URL' | 'SWHID' | 'arXiv' | 'bibcode';
  readonly relationType: string;
  readonly resourceTypeGeneral?: 'Software' | 'Dataset';
  readonly relatedMetadataScheme?: string;
  readonly schemeUri?: string;
  readonly schemeType?: string;
}

export interface DataciteRights {
  readonly rights: string;
  readonly rightsUri?: string;
  readonly rightsIdentifier?: string;
  readonly rightsIdentifierScheme?: string;
  readonly schemeUri?: string;
}

export interface DataciteDescription {
  readonly description: string;
  readonly descriptionType: 'Abstract' | 'TechnicalInfo' | 'Other';
  readonly lang: string;
}

export interface DataciteFunding {
  readonly funderName: string;
  readonly funderIdentifier?: string;
  readonly funderIdentifierType?: 'ROR' | 'Crossref Funder ID';
  readonly awardNumber?: string;
  readonly awardUri?: string;
  readonly awardTitle?: string;
}
