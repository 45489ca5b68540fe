import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The elements that an element of OAI-PMH holds, in their order: `?` none or one, `*` any number, `+` at least one. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  Identify: [
    'repositoryName',
    'baseURL',
    'protocolVersion',
    'adminEmail+',
    'earliestDatestamp',
    'deletedRecord',
    'granularity',
    'compression*',
    'description*',
  ],
  ListMetadataFormats: ['metadataFormat+'],
  metadataFormat: ['metadataPrefix', 'schema', 'metadataNamespace'],
  ListSets: ['set+', 'resumptionToken?'],
  set: ['setSpec', 'setName', 'setDescription*'],
  ListIdentifiers: ['header+', 'resumptionToken?'],
  ListRecords: ['record+', 'resumptionToken?'],
  GetRecord: ['record'],
  record: ['header', 'metadata?', 'about*'],
  header: ['identifier', 'datestamp', 'setSpec*'],
};

const SET_SPEC = /^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/;
const DAY = String.raw`\d{4}-\d\d-\d\d`;

/** The form of texts, as the schema of OAI-PMH has it. */
const TEXT: Readonly<Record<string, RegExp>> = {
  responseDate: new RegExp(`^${DAY}T\\d\\d:\\d\\d:\\d\\dZ$`),
  protocolVersion: /^2\.0$/,
  adminEmail: /^\S+@(\S+\.)+\S+$/,
  earliestDatestamp: new RegExp(`^${DAY}(T\\d\\d:\\d\\d:\\d\\dZ)?$`),
  datestamp: new RegExp(`^${DAY}(T\\d\\d:\\d\\d:\\d\\dZ)?$`),
  deletedRecord: /^(no|persistent|transient)$/,
  granularity: /^YYYY-MM-DD(Thh:mm:ssZ)?$/,
  setSpec: SET_SPEC,
  metadataPrefix: /^[\w\-.!~*'()]+$/,
  identifier: /^[a-z][a-z0-9+.-]*:\S+$/,
};

const CODES =
  /^(cannotDisseminateFormat|idDoesNotExist|badArgument|badVerb|noMetadataFormats|noRecordsMatch|badResumptionToken|noSetHierarchy)$/;
const VERBS: ReadonlySet<string> = new Set([
  'Identify',
  'ListMetadataFormats',
  'ListSets',
  'GetRecord',
  'ListIdentifiers',
  'ListRecords',
]);

/** An answer of OAI-PMH, read by its structure. */
export interface Answer {
  readonly root: XmlElement;
  /** What the structure of OAI-PMH.xsd does not allow; empty for a sound answer. */
  readonly problems: readonly string[];
  readonly codes: readonly string[];
}

/** Reads an answer and holds it against the mandatory structure of OAI-PMH 2.0. Throws if it is no XML. */
export function readAnswer(xml: string): Answer {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('no root');
  const problems: string[] = [];
  const [date, request, first] = elements(root);
  const last = elements(root).slice(2);
  if (root.name !== 'OAI-PMH') problems.push(`the root is ${root.name}`);
  if (root.attributes['xmlns'] !== 'http://www.openarchives.org/OAI/2.0/')
    problems.push('namespace');
  if (date?.name !== 'responseDate') problems.push('no responseDate');
  if (request?.name !== 'request') problems.push('no request');
  const errors = last.filter(({ name }) => name === 'error');
  const codes = errors.map(({ attributes }) => attributes['code'] ?? '');
  for (const code of codes) if (!CODES.test(code)) problems.push(`error ${code}`);
  if (errors.length > 0 && errors.length < last.length) problems.push('an error and an answer');
  if (errors.length === 0 && (last.length !== 1 || !VERBS.has(first?.name ?? ''))) {
    problems.push(`answers: ${last.map(({ name }) => name).join(', ')}`);
  }
  if (errors.length === 0 && request?.attributes['verb'] !== first?.name)
    problems.push('other verb');
  for (const child of elements(root)) problems.push(...faults(child));
  return { root, problems, codes };
}

function faults(element: XmlElement): string[] {
  const { name } = element;
  const form = TEXT[name];
  const own = form === undefined || form.test(element.text) ? [] : [`${name}: ${element.text}`];
  if (name === 'metadata' || name === 'description' || name === 'about') {
    const inside = elements(element);
    const foreign = inside.length === 1 && inside.every(isQualified);
    return foreign ? [] : [`${name} holds no element of another namespace`];
  }
  const content = CONTENT[name];
  if (content === undefined) return own;
  const names = elements(element).map((child) => child.name);
  const pattern = content.map((item) => item.replace(/^(\w+)([?*+]?)$/, '(?:$1 )$2')).join('');
  const held = `${names.join(' ')} `;
  const deleted = name === 'record' && elements(element)[0]?.attributes['status'] === 'deleted';
  return [
    ...own,
    ...(new RegExp(`^${pattern}$`).test(held) ? [] : [`${name} holds ${held}`]),
    ...(deleted && names.includes('metadata') ? ['a deleted record has metadata'] : []),
    ...(name === 'record' && !deleted && !names.includes('metadata') ? ['no metadata'] : []),
    ...elements(element).flatMap(faults),
  ];
}

/** Whether an element has said which namespace it is of, and that it is not the one of OAI-PMH. */
function isQualified({ name, attributes }: XmlElement): boolean {
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns';
  const namespace = attributes[prefix];
  return namespace !== undefined && namespace !== 'http://www.openarchives.org/OAI/2.0/';
}

/** The elements in an element, at the first level. */
export function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** All elements of a name, at every level, in their order. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return elements(root).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(child, name),
  ]);
}
