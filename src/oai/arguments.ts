import { ProtocolError } from '#oai/error.ts';
import { isMoment } from '#oai/moment.ts';

/** The arguments of a request besides its verb. */
export const NAMES = [
  'identifier',
  'metadataPrefix',
  'from',
  'until',
  'set',
  'resumptionToken',
] as const;

export type Verb = keyof typeof VERBS;
export type OaiArguments = { readonly [name in (typeof NAMES)[number]]?: string };

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether a resumption token may stand in place of all other arguments. */
  readonly resumable: boolean;
}

const LIST: Rule = {
  required: ['metadataPrefix'],
  optional: ['from', 'until', 'set'],
  resumable: true,
};

/** The six verbs, and the arguments that each takes (section 4 of the protocol). */
const VERBS = {
  Identify: { required: [], optional: [], resumable: false },
  ListMetadataFormats: { required: [], optional: ['identifier'], resumable: false },
  ListSets: { required: [], optional: [], resumable: true },
  ListIdentifiers: LIST,
  ListRecords: LIST,
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [], resumable: false },
} as const satisfies Record<string, Rule>;

const SET_SPEC = /^[\w\-.!~*'()]+(?::[\w\-.!~*'()]+)*$/;

/** The verb of a request. Throws badVerb unless there is one, and one that the protocol knows. */
export function verbOf(parameters: URLSearchParams): Verb {
  const verbs = parameters.getAll('verb');
  const [verb] = verbs;
  if (verb === undefined) throw new ProtocolError('badVerb', 'The argument verb is missing.');
  if (verbs.length > 1) throw new ProtocolError('badVerb', 'The argument verb is repeated.');
  if (Object.hasOwn(VERBS, verb)) return verb as Verb;
  throw new ProtocolError('badVerb', `${shown(verb)} is no verb of OAI-PMH.`);
}

/** The arguments of a request. Throws badArgument, with every reason, if the protocol does not allow them. */
export function argumentsOf(verb: Verb, parameters: URLSearchParams): OaiArguments {
  const given: OaiArguments = Object.fromEntries(
    [...parameters].filter(([name]) => name !== 'verb'),
  );
  const reasons = [...misuses(VERBS[verb], parameters, given), ...illegalValues(given)];
  if (reasons.length > 0) throw new ProtocolError('badArgument', ...reasons);
  return given;
}

function* misuses(rule: Rule, parameters: URLSearchParams, given: OaiArguments): Generator<string> {
  const { required, optional, resumable } = rule;
  const names = Object.keys(given);
  const resumed = resumable && given.resumptionToken !== undefined;
  const allowed = new Set([...required, ...optional, ...(resumable ? ['resumptionToken'] : [])]);
  for (const name of names) {
    if (!allowed.has(name)) yield `The verb takes no argument ${shown(name)}.`;
    if (parameters.getAll(name).length > 1) yield `The argument ${shown(name)} is repeated.`;
  }
  if (resumed && names.length > 1) yield 'resumptionToken allows no other argument beside it.';
  if (resumed) return;
  for (const name of required) {
    if (!names.includes(name)) yield `The argument ${name} is missing.`;
  }
}

/** What is wrong with the values of from, until and set. */
export function* illegalValues({ from, until, set }: OaiArguments): Generator<string> {
  for (const [name, value] of Object.entries({ from, until })) {
    if (value !== undefined && !isMoment(value)) {
      yield `The value of ${name} is neither a day, as 2026-01-31, nor a moment, as 2026-01-31T12:00:00Z.`;
    }
  }
  if (from !== undefined && until !== undefined) {
    if (from.length !== until.length) yield 'from and until have different granularities.';
    else if (from > until) yield 'from is later than until.';
  }
  if (set !== undefined && !SET_SPEC.test(set)) yield 'The value of set is no setSpec.';
}

/** A word of the request as an answer repeats it. */
function shown(word: string): string {
  return `“${word.length > 40 ? `${word.slice(0, 40)}…` : word}”`;
}
