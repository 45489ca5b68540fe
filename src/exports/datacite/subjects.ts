import type { DataciteSubject } from '#exports/datacite/resource.ts';
import { keywordsOf, termsOf } from '#exports/terms.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** The thesauri that vocabularies refer to, by the beginning of their addresses. */
const SCHEMES = [
  {
    subjectScheme: 'Unified Astronomy Thesaurus (UAT)',
    schemeUri: 'http://astrothesaurus.org/uat/',
  },
  {
    subjectScheme: 'Physics Subject Headings (PhySH)',
    schemeUri: 'https://doi.org/10.29172/',
  },
] as const;

const EOSC = {
  subjectScheme: 'EOSC Scientific Domain',
  schemeUri:
    'https://github.com/madgeek-arc/resource-catalogue-docs/blob/master/vocabularies/SCIENTIFIC_SUBDOMAIN.json',
} as const;

/**
 * The keywords of a record and the labels of its terms, then its domains once more as
 * concepts of UAT and PhySH, and as the scientific subdomains of EOSC. Of the concepts
 * only those that the vocabulary calls an exact match: a close one has another meaning.
 */
export function dataciteSubjects(record: SoftwareRecord, catalogue: Catalogue): DataciteSubject[] {
  const domains = termsOf(record, 'domain', catalogue);
  const concepts = domains.flatMap(({ label, exactMatch }) =>
    (exactMatch ?? []).flatMap((valueUri) =>
      SCHEMES.filter(({ schemeUri }) => valueUri.startsWith(schemeUri)).map((scheme) => ({
        subject: label,
        ...scheme,
        valueUri,
      })),
    ),
  );
  const subdomains = new Set(domains.flatMap(({ eosc }) => eosc ?? []));
  return [
    ...keywordsOf(record, catalogue).map((subject) => ({ subject })),
    ...concepts,
    ...[...subdomains].map((id) => ({ subject: eoscName(id), ...EOSC, classificationCode: id })),
  ];
}

/** The name that EOSC's vocabulary gives a subdomain, which its id tells: `Physical Sciences`. */
function eoscName(id: string): string {
  const words = id.split('-').slice(-1).join('').split('_');
  return words
    .map((word) => (word === 'and' ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');
}
