import type { OaiIndex } from '#exports/oai-index.ts';
import { illegalValues, type OaiArguments, type Verb } from '#oai/arguments.ts';
import { ProtocolError } from '#oai/error.ts';

/** Where a list goes on, and all that decides what is in it. */
export interface Position {
  readonly verb: Verb;
  readonly selection: OaiArguments;
  /** How many items were given before. */
  readonly cursor: number;
}

/**
 * A position as a resumption token. It holds all there is to know, so that the responder
 * keeps nothing; with the version of the index, so that it ends when the list changes.
 */
export function tokenOf({ verb, selection, cursor }: Position, version: string): string {
  const { metadataPrefix = '', from = '', until = '', set = '' } = selection;
  return [version, verb, metadataPrefix, from, until, set, cursor].join('/');
}

/** The position of a token. Throws badResumptionToken unless it is of this verb and this index. */
export function positionOf(token: string, verb: Verb, index: OaiIndex): Position {
  const [given, ofVerb, metadataPrefix = '', from = '', until = '', set = '', cursor = '', more] =
    token.split('/');
  const selection = {
    metadataPrefix,
    ...(from === '' ? {} : { from }),
    ...(until === '' ? {} : { until }),
    ...(set === '' ? {} : { set }),
  };
  const sound =
    ofVerb === verb &&
    more === undefined &&
    index.formats.some((format) => format.metadataPrefix === metadataPrefix) &&
    /^[1-9]\d{0,8}$/.test(cursor) &&
    illegalValues(selection).next().done === true;
  if (!sound) {
    throw new ProtocolError('badResumptionToken', 'This is no resumption token of this list.');
  }
  if (given !== index.version) {
    throw new ProtocolError(
      'badResumptionToken',
      'The list has changed since the token was given: begin it anew.',
    );
  }
  return { verb, selection, cursor: Number(cursor) };
}
