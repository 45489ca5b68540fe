import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { DATE, EMAIL } from '#registry/formats.ts';
import { schemas, type SchemaPart } from '#registry/schema-parts.ts';
import { codemetaTerms } from './support/json-ld.ts';

const { software, ...definitions } = schemas.entry.$defs as Record<string, SchemaPart>;
const fields = Object.entries(software?.properties ?? {});

/** The terms that CodeMeta has no word for; ARCHITECTURE.md says what becomes of them. */
const OWN = [
  'kind',
  'domain',
  'infrastructure',
  'system',
  'implements',
  'readsDataOf',
  'training',
  'launch',
  'supersededBy',
  'formerIds',
  'withdrawn',
];

test('the names of fields are those of CodeMeta 3 or schema.org, and eleven of our own', () => {
  const names = fields.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(OWN));
  const foreign = names.filter((name) => !OWN.includes(name) && !codemetaTerms.has(name));
  // schema.org has it, and the CodeMeta context of 3.0 lists it no more.
  expect(foreign).toEqual(['alternateName']);
});

test('every field that the entry promises is there', () => {
  const promised =
    'alternateName url softwareHelp issueTracker buildInstructions downloadUrl installUrl readme continuousIntegration keywords programmingLanguage runtimePlatform operatingSystem softwareRequirements softwareSuggestions developmentStatus identifier referencePublication maintainer contributor copyrightHolder funding funder version dateCreated datePublished dateModified releaseNotes supportingData isPartOf hasPart relatedLink'.split(
      ' ',
    );
  expect(fields.map(([name]) => name)).toEqual(expect.arrayContaining(promised));
});

describe('each property', () => {
  const ajv = new Ajv2020({
    schemas: Object.values(schemas),
    strict: false,
    formats: { date: DATE, email: EMAIL },
  });
  const resolve = ($ref: string): SchemaPart =>
    definitions[$ref.replace('#/$defs/', '')] as SchemaPart;
  const properties = [
    ...fields.map(([name, part]) => [`software/properties/${name}`, part] as const),
    ...Object.entries(definitions).flatMap(([definition, { properties: parts = {} }]) =>
      Object.entries(parts).map(
        ([name, part]) => [`${definition}/properties/${name}`, part] as const,
      ),
    ),
  ].filter(([, part]) => !('const' in part));

  test.each(properties)(
    '%s has a title, a description and examples that are sound',
    (path, part) => {
      const whole = { ...(part.$ref === undefined ? {} : resolve(part.$ref)), ...part };
      expect(whole.title).toMatch(/^\p{Lu}/u);
      expect(whole.description).toMatch(/^\p{Lu}.*\.$/su);
      expect(whole.examples?.length).toBeGreaterThan(0);
      const validate = ajv.getSchema(`entry.schema.json#/$defs/${path}`);
      for (const example of whole.examples ?? []) {
        validate?.(example);
        expect([example, validate?.errors ?? null]).toEqual([example, null]);
      }
    },
  );
});

test('every facet and every vocabulary of the configuration names a field', () => {
  const names = fields.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(config.vocabularies)));
  expect(names).toEqual(expect.arrayContaining(config.facets.map(({ field }) => field)));
});

test.each(['types.ts', 'editor-schema.ts'])(
  'what %s makes is fresh',
  { timeout: 60_000 },
  (name) => {
    const script = join(import.meta.dirname, '../scripts', name);
    const { stderr, status } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
  },
);
