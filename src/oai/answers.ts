import type { OaiHeader } from '#exports/oai-header.ts';
import type { OaiIndex } from '#exports/oai-index.ts';
import { element, type Markup } from '#exports/xml.ts';
import type { Verb } from '#oai/arguments.ts';
import { headerElement, identifierDescription, recordOf, text } from '#oai/elements.ts';
import { ProtocolError } from '#oai/error.ts';
import { demandFormat, listOf } from '#oai/list.ts';
import type { Question } from '#oai/question.ts';

/** What stands in the answer to each verb. Each throws ProtocolError where the protocol knows an error. */
export const answers: {
  readonly [verb in Verb]: (question: Question) => Promise<Markup[]> | Markup[];
} = {
  Identify: ({ index: { repository, records }, baseUrl }) => [
    text('repositoryName', repository.repositoryName),
    text('baseURL', baseUrl),
    text('protocolVersion', '2.0'),
    text('adminEmail', repository.adminEmail),
    text('earliestDatestamp', repository.earliestDatestamp),
    text('deletedRecord', repository.deletedRecord),
    text('granularity', repository.granularity),
    ...identifierDescription(
      repository.repositoryIdentifier,
      (records.find(({ deleted }) => !deleted) ?? records[0])?.identifier,
    ),
  ],

  ListMetadataFormats({ given: { identifier }, index }) {
    if (identifier !== undefined && headerOf(identifier, index).deleted) {
      throw new ProtocolError('noMetadataFormats', 'The record is deleted.');
    }
    return index.formats.map(({ metadataPrefix, schema, metadataNamespace }) =>
      element('metadataFormat', {}, [
        text('metadataPrefix', metadataPrefix),
        text('schema', schema),
        text('metadataNamespace', metadataNamespace),
      ]),
    );
  },

  ListSets({ given: { resumptionToken }, index: { sets } }) {
    if (resumptionToken !== undefined) {
      throw new ProtocolError('badResumptionToken', 'The list of sets is given whole.');
    }
    if (sets.length === 0) throw new ProtocolError('noSetHierarchy', 'There are no sets.');
    return sets.map(({ setSpec, setName }) =>
      element('set', {}, [text('setSpec', setSpec), text('setName', setName)]),
    );
  },

  async GetRecord({ given: { identifier = '', metadataPrefix = '' }, index, files }) {
    const header = headerOf(identifier, index);
    demandFormat(metadataPrefix, index);
    return [await recordOf(header, metadataPrefix, files)];
  },

  ListIdentifiers: (question) => listOf(question, (header) => headerElement(header)),

  ListRecords: (question) =>
    listOf(question, (header, metadataPrefix) => recordOf(header, metadataPrefix, question.files)),
};

function headerOf(identifier: string, { records }: OaiIndex): OaiHeader {
  const found = records.find((header) => header.identifier === identifier);
  if (found !== undefined) return found;
  throw new ProtocolError('idDoesNotExist', 'There is no record with this identifier.');
}
