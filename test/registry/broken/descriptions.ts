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
    found: [['description-english']],
  },
  {
    title: 'a description in French',
    lines:
      "description: ⟦Lit les fichiers des télescopes et produit des cartes du ciel pour les astronomes, qui l'utilisent sur la ligne de commande.⟧",
    found: [['description-english']],
  },
];
