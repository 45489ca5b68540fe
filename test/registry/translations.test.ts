import { describe, expect, test } from 'vitest';
import { checkTranslations } from '#registry/check-translations.ts';
import { checkVocabularies } from '#registry/check-vocabularies.ts';
import { facetsOf } from '#registry/facets.ts';
import { readRoot, PROJECT_ROOT } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { localized, translatedWords } from '#registry/localize.ts';
import config from '#config';
import { OBSERVATORY, observatory, told } from '#test/support/fixtures.ts';

const settings = config as RegistryConfig;
const { vocabularies: files } = readRoot(PROJECT_ROOT);
const known = new Map(Object.entries(checkVocabularies(files, settings).vocabularies));

/** What is said of a translation into French: the text it is said of, the sentence and the cure. */
function problems(text: string, path = 'translations/fr.yaml') {
  const translations = [{ path, text }];
  const checked = checkTranslations({ vocabularies: files, translations }, known, settings);
  return checked.diagnostics.map((diagnostic) => {
    const { at, message, cure } = told(text, diagnostic);
    return [diagnostic.rule, diagnostic.level, at, message, cure];
  });
}

const ofTerms = (terms: string): string => `vocabularies:\n  kinds:\n    terms:\n${terms}`;

describe('the check of a translation', () => {
  test('finds nothing in one that says little', () => {
    expect(problems('config: { facets: { kind: Type } }')).toEqual([]);
    expect(problems(ofTerms('      library: { label: Bibliothèque }\n'))).toEqual([]);
  });

  test.each([
    [
      'a term with a slip',
      ofTerms('      librarry: { label: Bibliothèque }\n'),
      'librarry',
      '`librarry` is no term of vocabularies/kinds.yaml',
      'Write `library`.',
    ],
    [
      'a vocabulary that is not there',
      'vocabularies: { domain: {} }',
      'domain',
      '`domain` is no vocabulary',
      'Write `domains`.',
    ],
    [
      'a facet of another community',
      'config: { facets: { telescope: Télescope } }',
      'telescope',
      '`telescope` is no facet of registry.config.ts',
      expect.stringMatching(/^Remove it, .* Not translated yet: domain, /),
    ],
    [
      'a term whose likely neighbour is translated',
      ofTerms('      library: {}\n      librarry: {}\n'),
      'librarry',
      '`librarry` is no term of vocabularies/kinds.yaml',
      expect.stringMatching(/^Remove it, .* Not translated yet: application, /),
    ],
  ])('warns of %s', (_, text, at, message, cure) => {
    expect(problems(text)).toEqual([['translation', 'warning', at, message, cure]]);
  });

  test('warns of a file whose name is no language', () => {
    const cure = 'Name it by the code of the language, for example `fr.yaml`.';
    const message = 'the file is not read, since its name is no language';
    expect(problems('config: {}', 'translations/french.yaml')).toEqual([
      ['translation', 'warning', '', message, cure],
    ]);
    expect(problems('config: {}', 'translations/pt-BR.yaml')).toEqual([]);
  });

  test.each([
    [
      'an unknown field of a term',
      ofTerms('      library: { lable: Bibliothèque }\n'),
      ['unknown-field', 'lable', '`lable` is no field of `library` of `terms`', 'Write `label`.'],
    ],
    [
      'an unknown field of the file',
      'vocabulary: {}',
      ['unknown-field', 'vocabulary', '`vocabulary` is no field of the file'],
    ],
    [
      'a text where a list belongs',
      ofTerms('      library: { altLabel: paquet }\n'),
      [
        'wrong-type',
        'paquet',
        '`altLabel` is a text and should be a list',
        'Write a list: `[paquet]`.',
      ],
    ],
    [
      'a heading that is no text',
      'config: { facets: { kind: [Type] } }',
      [
        'wrong-type',
        '[Type]',
        '`kind` of `facets` is a list and should be a text',
        'Write `Type`.',
      ],
    ],
  ])('finds %s', (_, text, [rule, at, message, cure = expect.any(String)]) => {
    expect(problems(text)).toEqual([[rule, 'error', at, message, cure]]);
  });

  test('takes nothing of a file that is not sound', () => {
    const translations = [{ path: 'translations/fr.yaml', text: 'config: { name: [] }' }];
    const checked = checkTranslations({ vocabularies: files, translations }, known, settings);
    expect(checked.translations).toEqual({});
  });
});

describe('a root', () => {
  test('inherits the translation of a vocabulary with the vocabulary, and no more', async () => {
    const { translations, diagnostics } = await observatory();
    expect(diagnostics).toEqual([]);
    const { config: texts, vocabularies = {} } = translations.get('fr') ?? {};
    expect(texts?.tagline).toBe('Ce avec quoi calcule l’observatoire des exemples');
    expect(texts?.name).toBeUndefined();
    expect(vocabularies['domains']?.terms?.['astronomy']?.label).toBe('Astronomie');
    expect(Object.keys(vocabularies['infrastructures']?.terms ?? {})).toEqual(['great-refractor']);
    expect(vocabularies['organisations']).toBeUndefined();
  });

  test('reads its own files before the inherited ones, and the project’s only its own', () => {
    const flags = (root: string) => readRoot(root).translations.map(({ inherited }) => inherited);
    expect(flags(OBSERVATORY)).toEqual([undefined, true]);
    expect(flags(PROJECT_ROOT)).toEqual([undefined]);
  });

  test('may translate an inherited vocabulary itself', () => {
    const text = ofTerms('      library: { label: Biblio }\n');
    const own = { path: 'translations/fr.yaml', text };
    const inherited = {
      path: 'translations/fr.yaml',
      text: `${ofTerms('      service: { label: Service }\n')}  status: { title: État }\nconfig: { name: Projet }\n`,
      inherited: true,
    } as const;
    const { translations } = checkTranslations(
      {
        vocabularies: files.map((file) => ({ path: file.path, text: file.text, inherited: true })),
        translations: [own, inherited],
      },
      known,
      settings,
    );
    expect(translations).toEqual({
      fr: {
        vocabularies: {
          kinds: { terms: { library: { label: 'Biblio' } } },
          status: { title: 'État' },
        },
      },
    });
  });
});

describe('a catalogue in a language', () => {
  test('has the texts that are translated, and its own for the others', async () => {
    const catalogue = await observatory();
    const french = localized(catalogue, 'fr');
    expect(french.config).toEqual({
      ...catalogue.config,
      tagline: 'Ce avec quoi calcule l’observatoire des exemples',
      facets: french.config.facets,
    });
    expect(french.config.facets.map(({ id, label }) => [id, label])).toEqual([
      ['domain', 'Domaine'],
      ['telescope', 'Télescope'],
      ['language', 'Langage'],
      ['licence', 'Licence'],
    ]);
    const telescopes = french.vocabularies.get('infrastructures');
    expect(telescopes).toMatchObject({
      title: 'Télescopes',
      description: 'The telescopes of the examples.',
      terms: [
        { id: 'observatory', label: 'Observatory' },
        { id: 'great-refractor', label: 'Grande lunette', url: 'https://example.org/refractor' },
      ],
    });
    expect(french.records).toBe(catalogue.records);
    expect(facetsOf(french)[1]?.values.map(({ label }) => label)).toEqual([
      'Observatory',
      'Grande lunette',
    ]);
  });

  test('is the catalogue itself where there is no translation, and changes nothing in it', async () => {
    const catalogue = await observatory();
    const before = JSON.stringify([catalogue.config, [...catalogue.vocabularies]]);
    expect(localized(catalogue, 'de')).toBe(catalogue);
    localized(catalogue, 'fr');
    expect(JSON.stringify([catalogue.config, [...catalogue.vocabularies]])).toBe(before);
  });

  test('does not ask Git for the history before somebody else does', async () => {
    let asked = 0;
    const { history, ...rest } = await observatory();
    const catalogue = {
      ...rest,
      get history() {
        asked += 1;
        return history;
      },
    };
    const french = localized(catalogue, 'fr');
    expect(asked).toBe(0);
    expect(french.history).toBe(history);
  });
});

test('a record is found by its terms and those that include them, in all languages, each once', async () => {
  const words = translatedWords(await observatory()).get('orrery') ?? [];
  expect(words).toEqual(
    expect.arrayContaining([
      'Gamma-ray astronomy',
      'Astronomie gamma',
      'rayons gamma',
      'Physique des astroparticules',
      'Great Refractor',
      'Grande lunette',
      'lunette',
      'Observatory',
      'Bibliothèque',
      'Multi-Order Coverage map',
    ]),
  );
  expect(words).not.toContain('Radioastronomie');
  expect(words.length).toBe(new Set(words).size);
});
