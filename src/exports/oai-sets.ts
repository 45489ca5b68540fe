import type { Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import { ancestors, termsOfField } from '#registry/vocabulary.ts';

/** A set of OAI-PMH: a part of the records that can be harvested by itself. */
export interface OaiSet {
  readonly setSpec: string;
  readonly setName: string;
}

/** The set that OpenAIRE's guidelines give to software; every record is in it. */
const SOFTWARE: OaiSet = { setSpec: 'openaire_software', setName: 'OpenAIRE: software' };

/** The fields whose terms are sets. Each is a set too: all records with a term in the field. */
const FIELDS = ['infrastructure', 'domain'] as const;
const HEADINGS = { infrastructure: 'Infrastructures', domain: 'Domains' } as const;

/** The characters that the protocol allows in a part of a setSpec; a term with others is no set. */
const PART = /^[\w\-.!~*'()]+$/;

type Fields = { readonly [field in (typeof FIELDS)[number]]?: readonly string[] | undefined };

/** The sets of a record: that of all software, and one for each of its terms and of those that include them. */
export function setSpecsOf(fields: Fields, catalogue: Catalogue): string[] {
  const specs = FIELDS.flatMap((field) => {
    const terms = termsOfField(catalogue, field);
    return (fields[field] ?? [])
      .flatMap((id) => [id, ...ancestors(terms, id)])
      .filter((id) => PART.test(id))
      .map((id) => `${field}:${id}`);
  });
  return [SOFTWARE.setSpec, ...[...new Set(specs)].toSorted(compareText)];
}

/** The sets that have a record, or had one; those of a term bear its label. */
export function oaiSets(used: Iterable<string>, catalogue: Catalogue): OaiSet[] {
  const specs = new Set(used);
  const ofField = (field: (typeof FIELDS)[number]): OaiSet[] => {
    const labels = new Map(termsOfField(catalogue, field).map(({ id, label }) => [id, label]));
    const sets = [...specs]
      .filter((spec) => spec.startsWith(`${field}:`))
      .toSorted(compareText)
      .map((setSpec) => {
        const id = setSpec.slice(field.length + 1);
        return { setSpec, setName: labels.get(id) ?? id };
      });
    return sets.length === 0 ? [] : [{ setSpec: field, setName: HEADINGS[field] }, ...sets];
  };
  return [SOFTWARE, ...FIELDS.flatMap(ofField)];
}
