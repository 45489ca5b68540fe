import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Descriptions. */
export const descriptions: readonly BrokenCase[] = [
  {
    title: 'a short description',
    lines: 'description: ⟦Makes sky maps.⟧',
    found: [['wrong-length']],
  },
  { title: 'an empty description', lines: "description: ⟦''⟧", found: [['wrong-length']] },
  {
    title: 'a long description',
    lines:
      'description: ⟦Reads files. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Makes maps. Ends.⟧',
    found: [['wrong-length']],
  },
  {
    title: 'a long first sentence',
    lines:
      'description: >-\n  ⟦Software, which has been in development for many years by a large number of people from a great many institutes, reads the event files of several instruments, corrects them, combines them and makes maps of the whole sky.⟧',
    found: [['description-card']],
  },
  {
    title: 'a long first sentence of several lines',
    lines:
      'description: >-\n  ⟦Software, which has been in development for many years by a large number of people from a great\n  many institutes, reads the event files of several instruments, corrects them, combines them and\n  makes maps of the whole sky. It is free.⟧\nurl: https://gammapy.org/',
    found: [['description-card']],
  },
  {
    title: 'HTML in a block text',
    lines:
      'description: >-\n  Reads the files of a telescope and makes ⟦<b>⟧sky maps</b>. Astronomers use it as a library.',
    found: [['description-plain']],
  },
  {
    title: 'HTML in single quotes',
    lines:
      "description: 'It''s a ⟦<i>⟧library</i> that reads the files of telescopes and makes maps.'",
    found: [['description-plain']],
  },
  {
    title: 'HTML behind text of several bytes',
    lines:
      'description: Reads the files of the Ångström 星 🔭 survey and makes ⟦<br/>⟧maps of it for everybody.',
    found: [['description-plain']],
  },
  {
    title: 'HTML in the third line of a literal text',
    lines:
      'description: |\n  Reads the files of telescopes and makes maps of the sky.\n\n  It is ⟦<em>⟧fast</em>.\nurl: https://gammapy.org/',
    found: [['description-plain']],
  },
  {
    title: 'an HTML entity',
    lines:
      'description: Reads the files of telescopes ⟦&amp;⟧ makes maps of the sky for everybody.',
    found: [['description-plain']],
  },
  {
    title: 'bold text of Markdown',
    lines:
      'description: >-\n  Reads the files of a telescope and\n  makes ⟦**sky maps**⟧. Astronomers use it as a library.',
    found: [['description-plain']],
  },
  {
    title: 'bold text in double quotes',
    lines:
      'description: "Reads files and makes \\"⟦**maps**⟧\\" of the sky for people who like to look at it."',
    found: [['description-plain']],
  },
  {
    title: 'code of Markdown',
    lines:
      'description: Reads ⟦`fits`⟧ files of telescopes and makes maps of the sky for everybody.',
    found: [['description-plain']],
  },
  {
    title: 'a link of Markdown in the text',
    lines:
      'description: Reads the files of ⟦[Gammapy](https://gammapy.org/)⟧ and makes maps of the sky for everybody.',
    found: [['description-plain']],
  },
  {
    title: 'an image of Markdown',
    lines:
      'description: Reads the files of ⟦![logo](https://gammapy.org/a.png)⟧ and makes maps of the sky for everybody.',
    found: [['description-plain']],
  },
  {
    title: 'an address in angle brackets',
    lines:
      'description: Reads the files of telescopes and makes maps, see ⟦<https://gammapy.org/>⟧ for more of it.',
    found: [['description-plain']],
  },
  {
    title: 'a heading of Markdown',
    lines:
      'description: |\n  ⟦# Orrery⟧\n\n  Reads the files of telescopes and makes maps of the sky.',
    found: [['description-plain']],
  },
  {
    title: 'HTML in a CRLF file',
    lines:
      'description: >-\n  Reads the files of a telescope\n  and makes ⟦<b>⟧sky maps</b>. Astronomers use it as a library.',
    crlf: true,
    found: [['description-plain']],
  },
  {
    title: 'an opening that says nothing',
    lines:
      'description: >-\n  ⟦This package reads⟧ the event files of gamma-ray telescopes. Astronomers make maps.',
    found: [['description-opening']],
  },
  {
    title: 'an opening that says nothing, in quotes',
    lines:
      "description: '⟦The library is⟧ for the event files of gamma-ray telescopes. Astronomers make maps.'",
    found: [['description-opening']],
  },
  {
    title: 'praise',
    lines:
      'description: A ⟦powerful⟧ library that reads the event files of telescopes. Astronomers make maps.',
    found: [['description-neutral']],
  },
  {
    title: 'praise of several words',
    lines:
      'description: A ⟦state-of-the-art⟧ library that reads the event files of telescopes. Astronomers make maps.',
    found: [['description-neutral']],
  },
  {
    title: 'a description in German',
    lines:
      'description: >-\n  ⟦Liest die Dateien der Teleskope und macht Karten. Das Paket ist für Astronomen und wird mit der Zeit besser.⟧',
    found: [['description-language']],
  },
  {
    title: 'a description in French',
    lines:
      "description: ⟦Lit les fichiers des télescopes et produit des cartes du ciel pour les astronomes, qui l'utilisent sur la ligne de commande.⟧",
    found: [['description-language']],
  },
  {
    title: 'a language in capitals',
    lines:
      'description:\n  ⟦FR⟧: Lit les fichiers des télescopes et produit des cartes du ciel pour les astronomes.',
    found: [['language-tag', 'fr']],
  },
  {
    title: 'a language with an underscore',
    lines:
      'description:\n  ⟦fr_FR⟧: Lit les fichiers des télescopes et produit des cartes du ciel pour les astronomes.',
    found: [['language-tag', 'fr-FR']],
  },
  {
    title: 'a language by its name',
    lines:
      "description: { ⟦'English'⟧: 'Reads the files of telescopes and makes maps of the sky for everybody.' }",
    found: [['language-tag', "'en'"]],
  },
  {
    title: 'a language by its own name, in a CRLF file',
    lines:
      'description:\n  ⟦français⟧: Lit les fichiers des télescopes et produit des cartes du ciel pour les astronomes.',
    crlf: true,
    found: [['language-tag', 'fr']],
  },
  {
    title: 'a language by its name with a letter missing',
    lines:
      "description: { ⟦frnch⟧: 'Lit les fichiers des télescopes et produit des cartes pour les astronomes.' }",
    found: [['language-tag']],
  },
  {
    title: 'a language by its longer code',
    lines:
      "description: { ⟦eng⟧: 'Reads the files of telescopes and makes maps of the sky for everybody.' }",
    found: [['language-tag', 'en']],
  },
  {
    title: 'a country for a language',
    lines:
      "description: { ⟦cz⟧: 'Čte soubory dalekohledů a kreslí z nich mapy oblohy pro astronomy i pro ostatní.' }",
    found: [['language-tag']],
  },
  {
    title: 'a description twice in one language',
    lines:
      'description:\n  en: Reads the files of telescopes and makes maps of the sky for everybody.\n  ⟦EN⟧: Reads the files of telescopes and makes maps of the sky for everybody.',
    found: [['language-tag']],
  },
  {
    title: 'a language and a text as members',
    lines:
      'description:\n  ⟦lang⟧: fr\n  ⟦text⟧: Lit les fichiers des télescopes et produit des cartes pour les astronomes.',
    found: [['language-tag'], ['language-tag']],
  },
  { title: 'a description in no language', lines: 'description: ⟦{}⟧', found: [['wrong-length']] },
  {
    title: 'a language without a text',
    lines:
      'description:\n  en: Reads the files of telescopes and makes maps of the sky for everybody.\n  fr:⟦⟧',
    found: [['wrong-type']],
  },
  {
    title: 'a short text in the second language',
    lines:
      'description:\n  en: Reads the files of telescopes and makes maps of the sky for everybody.\n  fr: ⟦Produit des cartes.⟧',
    found: [['wrong-length']],
  },
  {
    title: 'texts by language in a list',
    lines:
      'description:\n  ⟦- en: Reads the files of telescopes and makes maps of the sky for everybody.⟧',
    found: [['wrong-type']],
  },
  {
    title: 'an English text under another language',
    lines:
      "description: { fr: ⟦'Reads the files of the telescopes and makes maps that are for the web and for print.'⟧ }",
    found: [['description-language']],
  },
  {
    title: 'a French text under English',
    lines:
      "description: { en-GB: ⟦'Lit les fichiers des télescopes et produit des cartes du ciel pour les gens qui en lisent.'⟧ }",
    found: [['description-language']],
  },
  {
    title: 'HTML, praise and a long sentence in the second language',
    lines:
      "description:\n  en: Reads the files of telescopes and makes maps of the sky for everybody.\n  fr: >-\n    ⟦Lit ⟦<b>⟧les fichiers</b> de plusieurs instruments, les corrige, les combine et en tire des cartes, avec des ⟦innovative⟧ méthodes, depuis des années et grâce au travail de beaucoup de gens dans un grand nombre d'instituts de tous les pays.⟧",
    found: [['description-card'], ['description-plain'], ['description-neutral']],
  },
  {
    title: 'a French opening that says nothing',
    lines:
      "description: { fr: '⟦Ce logiciel lit⟧ les fichiers des télescopes et produit des cartes pour les astronomes.' }",
    found: [['description-opening']],
  },
];
