import type { Software } from '#registry/generated/types.ts';
import type { Strings } from '#site/strings/index.ts';
import { schemas, type SchemaPart } from '#registry/schema-parts.ts';

export type Field = keyof Software;

/** A group of fields on the page of an entry. */
export interface FieldGroup {
  /** Its key among the texts. */
  readonly id: keyof Strings['software']['groups'];
  readonly fields: readonly Field[];
}

const PROPERTIES = schemas.entry.$defs.software.properties as Record<string, SchemaPart>;

/** What stands at the head of the page and so not in a group. */
const HEAD = new Set<Field>([
  'name',
  'alternateName',
  'description',
  'formerIds',
  'supersededBy',
  'withdrawn',
  // The section of relations shows these from both ends.
  'softwareRequirements',
  'softwareSuggestions',
  'readsDataOf',
  'isPartOf',
  'hasPart',
]);

const GROUPS: readonly FieldGroup[] = [
  {
    id: 'use',
    fields: [
      'launch',
      'downloadUrl',
      'installUrl',
      'buildInstructions',
      'softwareHelp',
      'training',
    ],
  },
  {
    id: 'cite',
    fields: ['referencePublication', 'identifier'],
  },
  {
    id: 'people',
    fields: ['author', 'maintainer', 'contributor', 'copyrightHolder', 'funding', 'funder'],
  },
  {
    id: 'science',
    fields: ['domain', 'infrastructure', 'system', 'implements', 'keywords', 'kind'],
  },
  {
    id: 'software',
    fields: ['programmingLanguage', 'operatingSystem', 'runtimePlatform', 'license'],
  },
  {
    id: 'project',
    fields: [
      'codeRepository',
      'url',
      'issueTracker',
      'readme',
      'releaseNotes',
      'continuousIntegration',
      'developmentStatus',
      'version',
      'dateCreated',
      'datePublished',
      'dateModified',
    ],
  },
];

/** The groups of fields; what the schema has and no group names stands in the last one. */
export const fieldGroups: readonly FieldGroup[] = [
  ...GROUPS,
  {
    id: 'more',
    fields: (Object.keys(PROPERTIES) as Field[]).filter(
      (field) => !HEAD.has(field) && !GROUPS.some(({ fields }) => fields.includes(field)),
    ),
  },
];

/** The title of a field, as the schema gives it. */
export function titleOf(field: Field): string {
  return PROPERTIES[field]?.title ?? field;
}

/**
 * The shape by which a field's values are shown: the name of the definition in
 * the schema that the field, or each of its items, refers to; `text` if none.
 */
export function shapeOf(field: Field): string {
  const { $ref, items } = PROPERTIES[field] ?? {};
  const name = ($ref ?? items?.$ref)?.replace('#/$defs/', '') ?? 'text';
  return PLURALS[name] ?? name;
}

const PLURALS: Readonly<Record<string, string>> = {
  agents: 'agent',
  terms: 'term',
  words: 'text',
  publicationId: 'url',
  links: 'link',
  softwareReferences: 'softwareReference',
  organization: 'agent',
};
