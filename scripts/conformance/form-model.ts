import type { Check, Scope } from './check.ts';
import { problemsOf } from './documents.ts';
import { readSchema } from './schema-files.ts';

const EOSC = 'eosc-resource-catalogue';
const MODEL = `${EOSC}/form-models-v6/m-b-datasource.json`;
const VOCABULARIES = [
  'ACCESS_TYPE',
  'CATEGORY',
  'DS_CLASSIFICATION',
  'DS_JURISDICTION',
  'DS_PERSISTENT_IDENTITY_SCHEME',
  'DS_RESEARCH_ENTITY_TYPE',
  'ORDER_TYPE',
  'SCIENTIFIC_DOMAIN',
  'SCIENTIFIC_SUBDOMAIN',
  'SUBCATEGORY',
  'TRL',
].map((name) => `${EOSC}/vocabularies/${name}.json`);

/** What only the owner of a catalogue can say, when the profile is submitted. */
const OF_THE_OWNER = new Set(['nodePID', 'resourceOwner', 'trl', 'mainContact', 'publicContacts']);

interface Field {
  readonly name: string;
  readonly form: { readonly mandatory: boolean };
  readonly typeInfo: {
    readonly type: string;
    readonly multiplicity: boolean;
    readonly properties?: { readonly url?: string };
  };
  readonly subFields: readonly Field[] | null;
}

interface Model {
  readonly sections: readonly {
    readonly subSections: readonly { readonly fields: readonly Field[] }[];
  }[];
}

type Terms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Holds a profile against the form by which EOSC's resource catalogue takes data sources,
 * since version 6 has no schema: the names of its fields, which repeat, which must be there,
 * and the terms of its vocabularies.
 */
export const eoscForm = (scope: Scope = {}): Check => ({
  name: 'EOSC resource catalogue 6, form and vocabularies',
  needs: [MODEL, ...VOCABULARIES],
  ...scope,
  problems(documents, schemas) {
    const { sections } = readSchema<Model>(schemas, MODEL);
    const fields = sections.flatMap(({ subSections }) =>
      subSections.flatMap((part) => part.fields),
    );
    const items = VOCABULARIES.flatMap((path) =>
      readSchema<{ id: string; type: string }[]>(schemas, path),
    );
    const terms = new Map(
      [...Map.groupBy(items, ({ type }) => type)].map(
        ([type, list]) => [type, new Set(list.map(({ id }) => id))] as const,
      ),
    );
    return problemsOf(documents, (text) => [...told(JSON.parse(text), fields, terms, '')]);
  },
});

function* told(
  value: unknown,
  fields: readonly Field[],
  terms: Terms,
  at: string,
): Generator<string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    yield `${at || '/'} is no group of fields`;
    return;
  }
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const { name, form } of fields) {
    if (form.mandatory && !(name in value) && !OF_THE_OWNER.has(name))
      yield `${at}/${name} is missing`;
  }
  for (const [name, child] of Object.entries(value)) {
    const field = known.get(name);
    if (field === undefined) yield `${at}/${name} is no field of the form`;
    else yield* toldOf(child, field, terms, `${at}/${name}`);
  }
}

function* toldOf(value: unknown, field: Field, terms: Terms, at: string): Generator<string> {
  const { multiplicity, type, properties } = field.typeInfo;
  if (Array.isArray(value) !== multiplicity) {
    yield `${at} is ${multiplicity ? 'no list' : 'a list'}`;
    return;
  }
  const vocabulary = /^\/api\/vocabulary\/types\/(.+)$/.exec(properties?.url ?? '')?.[1];
  const allowed = vocabulary === undefined ? undefined : terms.get(decodeURIComponent(vocabulary));
  for (const item of [value].flat()) {
    if (type === 'composite') yield* told(item, field.subFields ?? [], terms, at);
    else if (allowed !== undefined && !allowed.has(String(item))) yield `${at} has no term ${item}`;
  }
}
