import type { OaiHeader } from '#exports/oai-header.ts';
import type { OaiIndex } from '#exports/oai-index.ts';
import { element, type Markup } from '#exports/xml.ts';
import { ProtocolError } from '#oai/error.ts';
import { isWithin } from '#oai/moment.ts';
import type { Question } from '#oai/question.ts';
import { positionOf, tokenOf } from '#oai/token.ts';

/** A page of a list, and the token of the next one. */
export async function listOf(
  { verb, given, index, pageSize }: Question,
  show: (header: OaiHeader, metadataPrefix: string) => Markup | Promise<Markup>,
): Promise<Markup[]> {
  const { version, records, sets } = index;
  const { resumptionToken } = given;
  const { selection, cursor } =
    resumptionToken === undefined
      ? { selection: given, cursor: 0 }
      : positionOf(resumptionToken, verb, index);
  const { metadataPrefix = '', from, until, set } = selection;
  demandFormat(metadataPrefix, index);
  if (set !== undefined && sets.length === 0) {
    throw new ProtocolError('noSetHierarchy', 'There are no sets.');
  }
  const found = records.filter(
    ({ datestamp, setSpecs }) =>
      isWithin(datestamp, from, until) &&
      (set === undefined || setSpecs.some((spec) => spec === set || spec.startsWith(`${set}:`))),
  );
  if (cursor > 0 && cursor >= found.length) {
    throw new ProtocolError('badResumptionToken', 'The list is not that long.');
  }
  if (found.length === 0) throw new ProtocolError('noRecordsMatch', 'No record is like that.');
  const end = cursor + pageSize;
  const page = await Promise.all(
    found.slice(cursor, end).map((header) => show(header, metadataPrefix)),
  );
  if (cursor === 0 && end >= found.length) return page;
  const next = end < found.length ? [tokenOf({ verb, selection, cursor: end }, version)] : [];
  return [...page, element('resumptionToken', { completeListSize: found.length, cursor }, next)];
}

/** Throws cannotDisseminateFormat for a format that the catalogue has not. */
export function demandFormat(metadataPrefix: string, { formats }: OaiIndex): void {
  if (formats.some((format) => format.metadataPrefix === metadataPrefix)) return;
  const known = formats.map((format) => format.metadataPrefix).join(', ');
  throw new ProtocolError('cannotDisseminateFormat', `The metadata formats are ${known}.`);
}
