import { expect, test } from 'vitest';
import { codemeta } from '#exports/codemeta.ts';
import { dataciteJson } from '#exports/datacite-json.ts';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { oaiDc } from '#exports/oai-dc.ts';
import { openaire } from '#exports/openaire.ts';
import { schemaOrgNode } from '#exports/schema-org.ts';
import { abstracts } from '#exports/skg-if/abstracts.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { observatory } from '#test/support/fixtures.ts';
import { expand } from '#test/support/json-ld.ts';
import { recordWith } from '#test/support/nasty/record.ts';
import { at, rootOf } from '#test/support/xml.ts';

const catalogue = await observatory();
const ENGLISH = recordWith('english', { description: 'In English. ' });
const FRENCH = recordWith('french', { description: 'En français.', descriptionLanguage: 'fr' });
const BOTH = recordWith('both', {
  description: 'In English.',
  translatedDescription: {
    fr: 'En français.',
    'pt-BR': 'Em português.',
    gsw: 'Uf Schwiizerdütsch.',
  },
});
const WITHDRAWN = { date: '2026-03-01', reason: 'It was closed.' };

/** The text and the language of each element in an XML document. */
function marked(xml: string, path: string): (string | undefined)[][] {
  return at(rootOf(xml), path).map(({ text, attributes }) => [attributes['xml:lang'], text]);
}

const EVERY = [
  ['en', 'In English.'],
  ['fr', 'En français.'],
  ['pt-BR', 'Em português.'],
  ['gsw', 'Uf Schwiizerdütsch.'],
];

test('DataCite has an abstract in each language', () => {
  const json = (record: SoftwareRecord) =>
    JSON.parse(dataciteJson.render(record, catalogue)) as {
      descriptions: { lang: string; description: string; descriptionType: string }[];
    };
  const abstractsOf = (record: SoftwareRecord) =>
    json(record)
      .descriptions.filter(({ descriptionType }) => descriptionType === 'Abstract')
      .map(({ lang, description }) => [lang, description]);
  expect(abstractsOf(BOTH)).toEqual(EVERY);
  expect(abstractsOf(FRENCH)).toEqual([['fr', 'En français.']]);
  const xml = dataciteXml.render({ ...FRENCH, developmentStatus: 'active' }, catalogue);
  expect(marked(xml, 'descriptions/description')).toEqual([
    ['fr', 'En français.'],
    ['en', 'Development status: active'],
  ]);
});

test('OpenAIRE names the language of each description', () => {
  expect(marked(openaire(BOTH, catalogue), 'dc:description')).toEqual(EVERY);
  const withdrawn = marked(
    openaire({ ...FRENCH, withdrawn: WITHDRAWN }, catalogue),
    'dc:description',
  );
  expect(withdrawn.map(([language]) => language)).toEqual(['fr', 'en']);
});

test('Dublin Core names the languages that are not English', () => {
  const [[, ...english] = [], ...others] = EVERY;
  expect(marked(oaiDc(BOTH, catalogue), 'dc:description')).toEqual([
    [undefined, ...english],
    ...others,
  ]);
  expect(marked(oaiDc(FRENCH, catalogue), 'dc:description')).toEqual([['fr', 'En français.']]);
  expect(marked(oaiDc(ENGLISH, catalogue), 'dc:description')).toEqual([[undefined, 'In English.']]);
});

test('SKG-IF has abstracts by the codes of two letters, and none for the rest', () => {
  expect(abstracts(BOTH)).toEqual({
    en: ['In English.'],
    fr: ['En français.'],
    pt: ['Em português.'],
    none: ['Uf Schwiizerdütsch.'],
  });
  expect(abstracts(FRENCH)).toEqual({ fr: ['En français.'] });
  const regions = { ...FRENCH, translatedDescription: { 'fr-CA': 'En français aussi.' } };
  expect(abstracts(regions)).toEqual({ fr: ['En français.', 'En français aussi.'] });
});

test('schema.org has a plain text in English, and values with a language in others', async () => {
  expect(schemaOrgNode(ENGLISH, catalogue)['description']).toBe('In English.');
  expect(schemaOrgNode(FRENCH, catalogue)['description']).toEqual({
    '@language': 'fr',
    '@value': 'En français.',
  });
  expect(schemaOrgNode(BOTH, catalogue)['description']).toEqual([
    'In English.',
    ...EVERY.slice(1).map(([language, text]) => ({ '@language': language, '@value': text })),
  ]);
});

test('CodeMeta has one plain text', async () => {
  for (const record of [ENGLISH, FRENCH, BOTH]) {
    const document = JSON.parse(codemeta.render(record, catalogue)) as object;
    const [node] = await expand(document);
    expect(node?.['http://schema.org/description']).toEqual([
      { '@value': record.description.trim() },
    ]);
  }
});
