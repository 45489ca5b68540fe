import { expect, test } from 'vitest';
import { readme } from '#harvest/extractors/readme.ts';
import { extractFrom } from '#test/harvest/extractors/snapshot-of.ts';

const read = (...lines: string[]) => extractFrom(readme, 'README.md', lines.join('\n'));
const factsOf = (image: string, target: string, label = 'x') =>
  read(`[![${label}](${image})](${target})`).facts;

const ZENODO = 'https://zenodo.org/badge/DOI/10.5281/zenodo.1234567.svg';

test.each([
  ['Markdown', `[![DOI](${ZENODO})](https://doi.org/10.5281/zenodo.1234567)`],
  ['Markdown with names', `[![DOI][b]][t]\n\n[b]: ${ZENODO}\n[t]: https://doi.org/x`],
  ['reStructuredText', `.. image:: ${ZENODO}\n   :target: https://doi.org/x\n   :alt: DOI`],
  ['a substitution', `|DOI|\n\n.. |DOI| image:: ${ZENODO}\r\n   :target: https://doi.org/x`],
  ['HTML', `<p><a href="https://doi.org/x"><img alt="DOI" src="${ZENODO}"/></a></p>`],
  ['a picture alone', `![DOI](${ZENODO})`],
  [
    'a badge of another service',
    '[![DOI](https://img.shields.io/badge/DOI-10.5281%2Fzenodo.1234567-blue)](https://x.eu)',
  ],
])('takes the DOI of a badge in %s', (_, text) => {
  expect(read('# Mapper', text)).toEqual({
    facts: { identifier: ['https://doi.org/10.5281/zenodo.1234567'] },
    problems: [],
  });
});

test('takes no DOI at Zenodo where several stand', () => {
  const { facts, problems } = read(
    `![DOI](${ZENODO})`,
    'The data are at https://doi.org/10.5281/zenodo.7654321.',
  );
  expect(facts).toEqual({});
  expect(problems).toEqual([
    '`README.md`: 2 DOIs at Zenodo stand here, and not which is that of the software',
  ]);
});

test('takes no DOI from the text, and none of a paper', () => {
  expect(read('Cite https://doi.org/10.5281/zenodo.1234567.')).toEqual({ facts: {}, problems: [] });
  expect(
    factsOf('https://img.shields.io/badge/DOI-10.1051%2F0004-blue', 'https://doi.org/10.1051/0004'),
  ).toEqual({});
});

test('says that a badge for the newest version names no DOI', () => {
  expect(
    read('[![DOI](https://zenodo.org/badge/683.svg)](https://zenodo.org/badge/latestdoi/683)'),
  ).toEqual({
    facts: {},
    problems: ['`README.md:1`: the badge leads to the DOI of the newest version, and names none'],
  });
});

test.each([
  [
    'https://img.shields.io/badge/ascl-1711.014-blue.svg',
    'https://ascl.net/1711.014',
    { identifier: ['ascl:1711.014'] },
  ],
  [
    'https://joss.theoj.org/papers/10.21105/joss.02823/status.svg',
    'https://doi.org/10.21105/joss.02823',
    { referencePublication: [{ id: 'https://doi.org/10.21105/joss.02823' }] },
  ],
  ['https://joss.theoj.org/papers/0a1b2c/status.svg', 'https://joss.theoj.org/papers/0a1b2c', {}],
  [
    'https://readthedocs.org/projects/mapper/badge/?version=latest',
    'https://mapper.readthedocs.io/en/latest/?badge=latest',
    { softwareHelp: 'https://mapper.readthedocs.io/en/latest/' },
  ],
  [
    'https://readthedocs.org/projects/Mapper/badge/',
    'https://readthedocs.org/projects/mapper/',
    { softwareHelp: 'https://mapper.readthedocs.io/' },
  ],
  [
    'https://img.shields.io/badge/docs-online-success',
    'https://mapper.stars.eu',
    { softwareHelp: 'https://mapper.stars.eu' },
  ],
  [
    'https://github.com/stars/mapper/actions/workflows/ci.yml/badge.svg?branch=main',
    'https://github.com/stars/mapper/actions/workflows/ci.yml',
    { continuousIntegration: 'https://github.com/stars/mapper/actions' },
  ],
  [
    'https://github.com/stars/other/workflows/CI/badge.svg',
    'https://github.com/stars/other/actions',
    {},
  ],
  [
    'https://git.stars.eu/maps/mapper/badges/main/pipeline.svg',
    'https://git.stars.eu/maps/mapper/commits/main',
    { continuousIntegration: 'https://git.stars.eu/maps/mapper/-/pipelines' },
  ],
  [
    'https://circleci.com/gh/stars/mapper.svg?style=svg',
    'https://circleci.com/gh/stars/mapper',
    { continuousIntegration: 'https://circleci.com/gh/stars/mapper' },
  ],
  [
    'https://www.repostatus.org/badges/latest/wip.svg',
    'https://www.repostatus.org/#wip',
    { developmentStatus: 'wip' },
  ],
  [
    'https://mybinder.org/badge_logo.svg',
    'https://mybinder.org/v2/gh/stars/mapper/main',
    {
      launch: [
        { kind: 'notebook', name: 'Binder', url: 'https://mybinder.org/v2/gh/stars/mapper/main' },
      ],
    },
  ],
  [
    'https://img.shields.io/pypi/v/star-mapper.svg',
    'https://pypi.python.org/pypi/star-mapper',
    { downloadUrl: 'https://pypi.org/project/star-mapper/' },
  ],
  [
    'https://badge.fury.io/py/mapper.svg',
    'https://badge.fury.io/py/mapper',
    { downloadUrl: 'https://pypi.org/project/mapper/' },
  ],
  [
    'https://anaconda.org/conda-forge/mapper/badges/version.svg',
    'https://anaconda.org/conda-forge/mapper',
    { installUrl: ['https://anaconda.org/conda-forge/mapper'] },
  ],
  [
    'https://img.shields.io/conda/vn/conda-forge/star.mapper.svg?label=conda',
    'https://github.com/conda-forge/star.mapper-feedstock',
    { installUrl: ['https://anaconda.org/conda-forge/star.mapper'] },
  ],
  ['https://img.shields.io/badge/conda-mapper-blue.svg', 'https://anaconda.org/stars/mapper', {}],
  ['https://img.shields.io/badge/code%20style-black-000.svg', 'https://github.com/psf/black', {}],
])('reads the badge %s', (image, target, facts) => {
  expect(factsOf(image, target)).toEqual(facts);
});

test('reports a badge of a service that ended', () => {
  const { facts, problems } = read('![x](https://travis-ci.org/stars/mapper.svg?branch=main)');
  expect(facts).toEqual({});
  expect(problems).toEqual([expect.stringContaining('is of a service that ended')]);
});

test('does not read badges that are commented out', () => {
  expect(read(`<!-- ![DOI](${ZENODO}) -->`).facts).toEqual({});
});

test('reads only a readme at the root', () => {
  for (const path of ['readme.md', 'readme', 'readme.rst'])
    expect(readme.files.test(path)).toBe(true);
  for (const path of ['.github/readme.md', 'readme.py'])
    expect(readme.files.test(path)).toBe(false);
});
