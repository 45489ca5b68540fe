import { expect, test } from 'vitest';
import { pyproject } from '#harvest/extractors/pyproject.ts';
import { extractFrom } from '#test/harvest/extractors/snapshot-of.ts';

const read = (...lines: string[]) => extractFrom(pyproject, 'pyproject.toml', lines.join('\n'));
const project = (...lines: string[]) => read('[project]', ...lines);

test('takes the metadata of a package', () => {
  const { facts, problems } = project(
    'name = "mapper"',
    'version = "1.10"',
    'license = "BSD-3-Clause"',
    'requires-python = ">= 3.10"',
    'keywords = ["maps", "Maps", "x-ray"]',
    'authors = [{name = "Ada Star", email = "ada@stars.eu"}, {email = "x@stars.eu"}]',
    'maintainers = [{name = "The Mapper developers"}]',
    'classifiers = ["Operating System :: POSIX :: Linux", "Operating System :: MacOS :: MacOS X", "Development Status :: 5 - Production/Stable"]',
    '[project.urls]',
    'Homepage = "https://mapper.stars.eu"',
    '"Source Code" = "https://github.com/stars/mapper/"',
    'Documentation = "http://mapper.readthedocs.io"',
    '"Bug Tracker" = "https://github.com/stars/mapper/issues"',
    'Changelog = "https://mapper.stars.eu/changes"',
    'Chat = "https://chat.stars.eu"',
  );
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    name: 'mapper',
    version: '1.10',
    license: 'BSD-3-Clause',
    runtimePlatform: ['Python >=3.10'],
    keywords: ['maps', 'x-ray'],
    author: [{ givenName: 'Ada', familyName: 'Star' }],
    maintainer: [{ name: 'The Mapper developers' }],
    operatingSystem: ['Linux', 'macOS'],
    url: 'https://mapper.stars.eu',
    codeRepository: 'https://github.com/stars/mapper',
    softwareHelp: 'https://mapper.readthedocs.io',
    issueTracker: 'https://github.com/stars/mapper/issues',
    releaseNotes: 'https://mapper.stars.eu/changes',
  });
});

test('takes no version that is dynamic, nor one between two releases', () => {
  expect(project('dynamic = ["version"]')).toEqual({ facts: {}, problems: [] });
  for (const version of ['0.0.0', '1.2.dev3', '2.0-dev', '{{ version }}'])
    expect(project(`version = "${version}"`)).toEqual({
      facts: {},
      problems: [`\`pyproject.toml:2\`: \`${version}\` is not the version of a release`],
    });
});

test.each([
  ['license = {text = "3-clause BSD"}', 'BSD-3-Clause'],
  ['license = {text = "GPLv3+"}', 'GPL-3.0-or-later'],
  ['license = {file = "LICENSE"}', undefined],
  ['classifiers = ["License :: OSI Approved :: MIT License"]', 'MIT'],
  [
    'classifiers = ["License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)"]',
    'GPL-3.0-or-later',
  ],
])('reads the licence in %s', (line, license) => {
  expect(project(line)).toEqual({ facts: license === undefined ? {} : { license }, problems: [] });
});

test.each([
  ['classifiers = ["License :: OSI Approved :: BSD License"]', 'may be `BSD-2-Clause`'],
  ['license = "GPL-3.0"', 'deprecated'],
  ['license = {text = "MIT+LGPL"}', 'no SPDX licence expression'],
  [
    'classifiers = ["License :: OSI Approved :: MIT License", "License :: OSI Approved :: BSD License"]',
    'several licences',
  ],
])('does not choose a licence for %s', (line, problem) => {
  const { facts, problems } = project(line);
  expect(facts).toEqual({});
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

test('reports a classifier that names another licence', () => {
  const { facts, problems } = project(
    'license = "MIT"',
    'classifiers = ["License :: OSI Approved :: BSD License"]',
  );
  expect(facts.license).toBe('MIT');
  expect(problems).toEqual([
    '`pyproject.toml:3`: the classifier `BSD License` is not the licence `MIT`',
  ]);
});

test.each([
  ['https://github.com/org/package/issues', 'is a placeholder, not an address'],
  ['https://example.com/mapper', 'is a placeholder, not an address'],
  ['https:/mapper.eu', 'is not a web address'],
  ['http://mapper.eu', 'is an address without https'],
  ['http://localhost/x', 'is not an address in the public web'],
])('leaves out the address %s', (address, wrong) => {
  expect(project('[project.urls]', `Issues = "${address}"`)).toEqual({
    facts: {},
    problems: [`\`pyproject.toml:3\`: \`${address}\` ${wrong}`],
  });
});

test('takes a home page that is the repository for the repository', () => {
  expect(project('[project.urls]', 'homepage = "https://github.com/stars/mapper"').facts).toEqual({
    codeRepository: 'https://github.com/stars/mapper',
  });
});

test('reports a repository that is another one', () => {
  const { facts, problems } = project('[project.urls]', 'Source = "https://github.com/old/mapper"');
  expect(facts.codeRepository).toBe('https://github.com/old/mapper');
  expect(problems).toEqual([expect.stringContaining('is another repository')]);
});

test('takes several people from one text, and says where people are missing', () => {
  const { facts, problems } = project(
    'authors = [{name = "Ada Star, Bo Moon and Cy Sun"}, {name = "and Di Comet"}, {name = "Ed Ray et al."}, {name = "mapperteam"}]',
  );
  expect(facts.author).toEqual([
    { givenName: 'Ada', familyName: 'Star' },
    { givenName: 'Bo', familyName: 'Moon' },
    { givenName: 'Cy', familyName: 'Sun' },
    { givenName: 'Di', familyName: 'Comet' },
    { givenName: 'Ed', familyName: 'Ray' },
  ]);
  expect(problems).toEqual([
    '`pyproject.toml:2`: `Ed Ray et al.` stands for people that are not named',
    '`pyproject.toml:2`: `mapperteam` is not surely the name of a person or of a team',
  ]);
});

test('reads what Poetry writes', () => {
  const { facts } = read(
    '[tool.poetry]',
    'name = "mapper"',
    'version = "1.0"',
    'license = "MIT"',
    'authors = ["Ada Star <ada@stars.eu>"]',
    'repository = "https://github.com/stars/mapper"',
    'documentation = "https://mapper.stars.eu/docs"',
    '[tool.poetry.dependencies]',
    'python = "^3.9"',
  );
  expect(facts).toEqual({
    name: 'mapper',
    version: '1.0',
    license: 'MIT',
    author: [{ givenName: 'Ada', familyName: 'Star' }],
    codeRepository: 'https://github.com/stars/mapper',
    softwareHelp: 'https://mapper.stars.eu/docs',
    runtimePlatform: ['Python ^3.9'],
  });
});

test('reads what Flit wrote before', () => {
  const { facts } = read(
    '[tool.flit.metadata]',
    'module = "mapper"',
    'author = "Ada Star"',
    'home-page = "https://mapper.stars.eu"',
    'requires-python = ">=3.6"',
  );
  expect(facts).toEqual({
    author: [{ givenName: 'Ada', familyName: 'Star' }],
    url: 'https://mapper.stars.eu',
    runtimePlatform: ['Python >=3.6'],
  });
});

test('has nothing to say of a file that only sets up tools', () => {
  expect(read('[build-system]', 'requires = ["setuptools"]')).toEqual({ facts: {}, problems: [] });
});

test('reports a file that is no TOML, with the line', () => {
  const { facts, problems } = project('name = "mapper', 'x');
  expect(facts).toEqual({});
  expect(problems).toEqual([expect.stringMatching(/^`pyproject.toml`: cannot be read in line \d/)]);
});

test('reads a file that begins with a byte-order mark', () => {
  expect(read('\uFEFF[project]', 'name = "mapper"').facts).toEqual({ name: 'mapper' });
});
