import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Context = Readonly<Record<string, unknown>>;

const codemeta3 = (
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../standards/codemeta-3.0.jsonld'), 'utf8'),
  ) as {
    '@context': Context;
  }
)['@context'];

/** What 3.0 has and 2.0 had not, or under another name (codemeta's crosswalks/codemeta-V2.csv). */
const NEW_IN_3 = new Set([
  'Review',
  'Role',
  'continuousIntegration',
  'embargoEndDate',
  'endDate',
  'hasSourceCode',
  'isSourceCodeOf',
  'review',
  'reviewAspect',
  'reviewBody',
  'roleName',
  'startDate',
]);

/** The terms of CodeMeta 2.0, which differs from 3.0 in a few names. */
const codemeta2: Context = {
  ...Object.fromEntries(Object.entries(codemeta3).filter(([term]) => !NEW_IN_3.has(term))),
  codemeta: 'https://codemeta.github.io/terms/',
  contIntegration: { '@id': 'codemeta:contIntegration', '@type': '@id' },
  embargoDate: { '@id': 'codemeta:embargoDate', '@type': 'schema:Date' },
};

/**
 * The types and properties of schema.org, as the package schema-dts lists them. The
 * official context takes any other word for one of its own; this one does not.
 */
function schemaOrg(): Context {
  const types = readFileSync(
    fileURLToPath(import.meta.resolve('schema-dts/dist/schema.d.ts')),
    'utf8',
  );
  const names = [...types.matchAll(/^\s*(?:"(\w+)"\??:|"@type": "(\w+)";)/gm)];
  const terms = names.flatMap(([, property, type]) => property ?? type ?? []);
  return Object.fromEntries(terms.map((term) => [term, `http://schema.org/${term}`]));
}

/** The contexts that the tests know, by address: nothing is read from the network. */
export const contexts: ReadonlyMap<string, { readonly '@context': Context }> = new Map(
  Object.entries({
    'https://w3id.org/codemeta/3.0': codemeta3,
    'https://doi.org/10.5063/schema/codemeta-2.0': codemeta2,
    'https://schema.org': schemaOrg(),
  }).map(([address, context]) => [address, { '@context': context }]),
);
