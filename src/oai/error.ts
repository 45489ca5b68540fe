/** The error conditions of OAI-PMH 2.0 (section 3.6 of the protocol). */
export type ErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noMetadataFormats'
  | 'noRecordsMatch'
  | 'noSetHierarchy';

/** A request that the protocol answers with an error: one code, and a sentence for each reason. */
export class ProtocolError extends Error {
  readonly code: ErrorCode;
  readonly reasons: readonly string[];

  constructor(code: ErrorCode, ...reasons: readonly string[]) {
    super(reasons.join(' '));
    this.code = code;
    this.reasons = reasons;
  }
}

/** The files cannot be read just now: the request is to be made again later. */
export class UnavailableError extends Error {}
