import { describe, expect, test } from 'vitest';
import { compose } from '#registry/compose.ts';
import { descriptionIn, descriptionsOf } from '#registry/description.ts';
import type { Entry, SoftwareRecord } from '#registry/generated/types.ts';
import { languageOfCountry, languagesByName, languageTag } from '#registry/language-tag.ts';
import { validate } from '#registry/schema.ts';
import { check, entryWith, observatory, told } from '#test/support/fixtures.ts';
import { recordWith } from '#test/support/nasty/record.ts';

const EN = 'Reads the files of telescopes and makes maps of the sky for everybody.';
const FR = 'Lit les fichiers des télescopes et produit des cartes pour les astronomes.';

/** What a record says of a description in an entry. */
function record(description: Entry['description']): Partial<SoftwareRecord> {
  const { id: _, provenance, ...said } = compose('a', { description } as Entry);
  expect(Object.keys(provenance)).toEqual(Object.keys(said));
  return said;
}

describe('the description of a record', () => {
  test.each([
    ['a text', EN, { description: EN }],
    ['a text under English', { en: EN }, { description: EN }],
    [
      'English, whatever stands first',
      { fr: FR, en: EN },
      { description: EN, translatedDescription: { fr: FR } },
    ],
    ['another language alone', { fr: FR }, { description: FR, descriptionLanguage: 'fr' }],
    [
      'the first of other languages',
      { fr: FR, de: EN },
      { description: FR, descriptionLanguage: 'fr', translatedDescription: { de: EN } },
    ],
    [
      'English of a region',
      { fr: FR, 'en-GB': EN },
      { description: EN, descriptionLanguage: 'en-GB', translatedDescription: { fr: FR } },
    ],
    [
      'English before English of a region',
      { 'en-GB': FR, en: EN },
      { description: EN, translatedDescription: { 'en-GB': FR } },
    ],
  ])('is %s', (_, written, said) => {
    expect(record(written)).toEqual(said);
  });

  test('fits the schema in one language and in two, and says where it is from', async () => {
    const { records } = await observatory();
    const by = (id: string) => records.find((each) => each.id === id);
    expect(by('astrolabe')?.descriptionLanguage).toBe('fr');
    expect(by('orrery')?.descriptionLanguage).toBeUndefined();
    expect(by('orrery')?.description).toMatch(/^Computes/);
    expect(by('orrery')?.translatedDescription?.['fr']).toMatch(/^Calcule/);
    expect(by('orrery')?.provenance['translatedDescription']).toEqual({ source: 'entry' });
    for (const each of records) expect([each.id, validate('record', each)]).toEqual([each.id, []]);
  });

  test('is one text: a record with texts by language does not fit the schema', () => {
    const wrong = { ...recordWith('a'), description: { en: EN } };
    expect(validate('record', wrong).map(({ pointer, rule }) => [pointer, rule])).toContainEqual([
      '/description',
      'wrong-type',
    ]);
    const named = recordWith('a', { translatedDescription: { french: FR } });
    expect(validate('record', named).map(({ pointer, part }) => [pointer, part])).toEqual([
      ['/translatedDescription/french', 'key'],
    ]);
  });
});

describe('the description for a reader', () => {
  const both = recordWith('a', {
    description: EN,
    translatedDescription: { fr: FR, 'pt-BR': 'x' },
  });
  const french = recordWith('a', { description: FR, descriptionLanguage: 'fr-CA' });
  test.each([
    ['of English', both, 'en', { text: EN, language: 'en' }],
    ['of French', both, 'fr', { text: FR, language: 'fr' }],
    ['of French of a region', both, 'fr-CH', { text: FR, language: 'fr' }],
    ['of a language with a region only', both, 'pt', { text: 'x', language: 'pt-BR' }],
    ['of a language that is not there', both, 'de', { text: EN, language: 'en' }],
    ['of English where there is none', french, 'en', { text: FR, language: 'fr-CA' }],
    ['of French where a region is named', french, 'fr', { text: FR, language: 'fr-CA' }],
  ])('%s', (_, said, language, expected) => {
    expect(descriptionIn(said, language)).toEqual(expected);
  });

  test('all of them begin with the one that stands for all', () => {
    expect(descriptionsOf(both).map(({ language }) => language)).toEqual(['en', 'fr', 'pt-BR']);
  });
});

test.each([
  ['fr', 'fr'],
  ['FR', 'fr'],
  [' fr ', 'fr'],
  ['fr_ca', 'fr-CA'],
  ['es-419', 'es-419'],
  ['en-UK', 'en-GB'],
  ['eng', 'en'],
  ['fre', 'fr'],
  ['gsw', 'gsw'],
  ['tl', 'tl'],
  ['iw', 'he'],
  ['sh', undefined],
  ['jp', undefined],
  ['english', undefined],
  ['lang', undefined],
  ['a/b', undefined],
  ['', undefined],
])('the tag of `%s` is %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

test('languages are known by their names and by countries', () => {
  const names = languagesByName();
  expect(['French', 'français', 'Deutsch', 'Basque'].map((name) => names.get(name))).toEqual([
    'fr',
    'fr',
    'de',
    'eu',
  ]);
  expect(['jp', 'CZ', 'xx', 'fra'].map(languageOfCountry)).toEqual([
    'ja',
    'cs',
    undefined,
    undefined,
  ]);
});

test.each([
  ['FR', 'Write `fr`.'],
  ['fr_FR', 'Write `fr-FR`.'],
  ['english', 'Write `en`.'],
  ['Francais', 'Write `fr`.'],
  ['englsh', 'Write `en` if the text is in English.'],
  ['jp', 'Write `ja` if the text is in Japanese.'],
  ['text', 'Write the tag of the language, for example `en` or `fr`.'],
  ['a~b/c', 'Write the tag of the language, for example `en` or `fr`.'],
])('the language `%s` gets a proposal at its key', (key, cure) => {
  const text = entryWith(`description: { ${key}: ${EN} }`);
  const found = check({ 'a.yaml': text }).filter(({ rule }) => rule !== 'description-language');
  expect(found.map((each) => told(text, each))).toMatchObject([
    { at: key, message: `\`${key}\` is no tag of a language`, cure },
  ]);
});

test.each([
  ['fr', 'English', `description: { fr: ${EN} }`, 'Write it in French, or under `en`.'],
  ['two', 'French', `description: { en: ${FR}, fr: ${FR} }`, 'Write it in English.'],
  ['none', 'French', `description: ${FR}`, 'Write it in English, or under its language: `fr: …`.'],
])('a text in another language than is said (%s) is told so', (_, seems, lines, cure) => {
  const text = entryWith(lines);
  expect(check({ 'a.yaml': text }).map((each) => told(text, each))).toMatchObject([
    { message: `the description seems to be in ${seems}`, cure },
  ]);
});

test('a text in French that is said to be French, and one in a language that nobody here counts, are sound', () => {
  const czech = 'Čte soubory dalekohledů a kreslí z nich mapy oblohy pro astronomy i pro ostatní.';
  for (const lines of [`description: { fr: ${FR} }`, `description: { fr: ${FR}, cs: ${czech} }`]) {
    expect(check({ 'a.yaml': entryWith(lines) })).toEqual([]);
  }
});

test('a field for one language is led to the texts by language', () => {
  const text = entryWith(`description_fr: ${FR}`);
  const [found] = check({ 'a.yaml': text });
  expect(found).toMatchObject({ rule: 'unknown-field' });
  expect(found?.fix?.text).toContain('`{ en: …, fr: … }`');
});
