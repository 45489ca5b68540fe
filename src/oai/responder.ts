import { element, xmlDocument, type Markup } from '#exports/xml.ts';
import { answers } from '#oai/answers.ts';
import { argumentsOf, NAMES, verbOf, type OaiArguments, type Verb } from '#oai/arguments.ts';
import { ProtocolError, UnavailableError } from '#oai/error.ts';
import { openFiles, type Files, type Read } from '#oai/files.ts';

interface ResponderOptions {
  /** The address at which the responder is asked, without a query. */
  readonly baseUrl: string;
  readonly read: Read;
  /** How many records an answer holds at most. */
  readonly pageSize?: number;
  readonly now?: () => Date;
}

export type Responder = (request: Request) => Promise<Response>;

/**
 * A responder for OAI-PMH 2.0 (https://www.openarchives.org/OAI/openarchivesprotocol.html)
 * that answers from the files of the catalogue and keeps nothing between two requests. What
 * the protocol calls an error has the status 200. 503 says that the files cannot be read and
 * when to ask again.
 */
export function createResponder({
  baseUrl,
  read,
  pageSize = 100,
  now = () => new Date(),
}: ResponderOptions): Responder {
  const files = openFiles(read);
  return async (request) => {
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
    }
    try {
      const responseDate = now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z');
      const content = await answer(await parametersOf(request), { files, baseUrl, pageSize });
      const xml = xmlDocument(
        element('OAI-PMH', NAMESPACES, [element('responseDate', {}, [responseDate]), ...content]),
      );
      return new Response(request.method === 'HEAD' ? null : xml, { headers: HEADERS });
    } catch (error) {
      const known = error instanceof UnavailableError;
      const message = known ? error.message : 'The request cannot be answered just now.';
      const headers = { 'retry-after': '60', 'content-type': 'text/plain; charset=utf-8' };
      return new Response(`${message}\n`, { status: 503, headers });
    }
  };
}

const NAMESPACES = {
  xmlns: 'http://www.openarchives.org/OAI/2.0/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
};

const HEADERS = {
  'content-type': 'text/xml; charset=utf-8',
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

/** The arguments in the address, or in the form that was sent. */
async function parametersOf(request: Request): Promise<URLSearchParams> {
  if (request.method !== 'POST') return new URL(request.url).searchParams;
  return new URLSearchParams(await request.text());
}

interface Setting {
  readonly files: Files;
  readonly baseUrl: string;
  readonly pageSize: number;
}

/** The element that repeats the request, and the one that answers it. */
async function answer(parameters: URLSearchParams, setting: Setting): Promise<Markup[]> {
  let understood: { readonly verb: Verb; readonly given: OaiArguments } | undefined;
  try {
    const verb = verbOf(parameters);
    understood = { verb, given: argumentsOf(verb, parameters) };
    const index = await setting.files.index();
    const content = await answers[verb]({ ...understood, ...setting, index });
    return [requestElement(setting.baseUrl, understood), element(verb, {}, content)];
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    const { code, reasons } = error;
    return [
      requestElement(setting.baseUrl, understood),
      ...reasons.map((reason) => element('error', { code }, [reason])),
    ];
  }
}

/** What the schema of OAI-PMH allows in the two arguments that a request may give at will. */
const LEGAL = {
  identifier: /^oai:[a-z0-9.-]+:[\w\-.~:/?@!$&'()*+,;=]+$/i,
  metadataPrefix: /^[\w\-.!~*'()]+$/,
};

/**
 * The request as it was understood. Where it was not, only the address is repeated, as the
 * protocol demands; nor is a value repeated that would make the answer invalid.
 */
function requestElement(
  baseUrl: string,
  understood: { readonly verb: Verb; readonly given: OaiArguments } | undefined,
): Markup {
  if (understood === undefined) return element('request', {}, [baseUrl]);
  const { verb, given } = understood;
  const repeated = NAMES.flatMap((name) => {
    const value = given[name];
    const legal = name === 'identifier' || name === 'metadataPrefix' ? LEGAL[name] : /^/;
    return value !== undefined && legal.test(value) ? [[name, value] as const] : [];
  });
  return element('request', { verb, ...Object.fromEntries(repeated) }, [baseUrl]);
}
