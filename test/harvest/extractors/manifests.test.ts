import { expect, test } from 'vitest';
import { cargoToml } from '#harvest/extractors/cargo-toml.ts';
import { description } from '#harvest/extractors/description.ts';
import { packageJson } from '#harvest/extractors/package-json.ts';
import { pomXml } from '#harvest/extractors/pom-xml.ts';
import { projectToml } from '#harvest/extractors/project-toml.ts';
import { setupCfg } from '#harvest/extractors/setup-cfg.ts';
import { extractFrom } from '#test/harvest/extractors/snapshot-of.ts';

const ada = [{ givenName: 'Ada', familyName: 'Star' }];

test('setup.cfg: reads values of one and of more lines', () => {
  const { facts, problems } = extractFrom(
    setupCfg,
    'setup.cfg',
    `[metadata]
name = mapper
version = attr: mapper.__version__
Author = Ada Star, Bo Moon
author-email = ada@stars.eu
license: BSD 3-Clause
url=https://github.com/stars/mapper
keywords =
    maps
    # not this
    stars
project_urls =
    Documentation = https://mapper.stars.eu
    Bug Tracker = https:/broken
classifiers =
    License :: OSI Approved :: MIT License
    Operating System :: Unix

[options]
python_requires = >=3.8
`,
  );
  expect(facts).toEqual({
    name: 'mapper',
    author: [...ada, { givenName: 'Bo', familyName: 'Moon' }],
    license: 'BSD-3-Clause',
    codeRepository: 'https://github.com/stars/mapper',
    keywords: ['maps', 'stars'],
    softwareHelp: 'https://mapper.stars.eu',
    operatingSystem: ['Unix'],
    runtimePlatform: ['Python >=3.8'],
  });
  expect(problems).toEqual([
    '`setup.cfg:14`: `https:/broken` is not a web address',
    '`setup.cfg:16`: the classifier `MIT License` is not the licence `BSD-3-Clause`',
  ]);
});

test('setup.cfg: is content with a file for tools', () => {
  const text = '[flake8]\nmax-line-length = 90\n\n[metadata]\ndescription-file = README.md\n';
  expect(extractFrom(setupCfg, 'setup.cfg', text)).toEqual({ facts: {}, problems: [] });
});

const npm = (value: unknown) =>
  extractFrom(packageJson, 'package.json', JSON.stringify(value, undefined, 2));

test('package.json: takes the metadata of a package', () => {
  const { facts, problems } = npm({
    name: 'mapper',
    version: '1.2.3-beta',
    license: 'MIT',
    main: 'index.js',
    homepage: 'https://mapper.stars.eu',
    bugs: { url: 'https://github.com/stars/mapper/issues' },
    repository: { type: 'git', url: 'git+https://github.com/stars/mapper.git' },
    keywords: ['maps'],
    author: 'Ada Star <ada@stars.eu> (https://ada.eu)',
    contributors: [{ name: 'Ada Star', email: 'ada@stars.eu' }],
    engines: { node: '>= 20' },
    os: ['linux', 'darwin', '!win32', 'constructor'],
  });
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    name: 'mapper',
    version: '1.2.3-beta',
    license: 'MIT',
    url: 'https://mapper.stars.eu',
    issueTracker: 'https://github.com/stars/mapper/issues',
    codeRepository: 'https://github.com/stars/mapper',
    keywords: ['maps'],
    author: ada,
    contributor: ada,
    runtimePlatform: ['Node.js >=20'],
    operatingSystem: ['Linux', 'macOS'],
  });
});

test('package.json: takes little from a file that only sets up tools', () => {
  const tools = { name: 'mapper-commitlint', version: '1.0.0', devDependencies: {} };
  expect(npm(tools)).toEqual({ facts: {}, problems: [] });
  const app = { ...tools, private: true, main: 'x.js', license: 'MIT', repository: 'stars/mapper' };
  expect(npm(app)).toEqual({
    facts: { license: 'MIT', codeRepository: 'https://github.com/stars/mapper' },
    problems: [],
  });
});

test.each([
  [{ license: 'SEE LICENSE IN LICENSE.md' }, undefined, 0],
  [{ license: 'UNLICENSED' }, undefined, 1],
  [{ license: 'GPL-3' }, undefined, 1],
  [{ license: { type: 'ISC', url: 'x' } }, 'ISC', 0],
  [{ licenses: [{ type: 'ISC' }] }, 'ISC', 0],
])('package.json: reads the licence in %j', (value, license, count) => {
  const { facts, problems } = npm(value);
  expect(facts.license).toBe(license);
  expect(problems).toHaveLength(count);
});

test('package.json: takes no version that a tool sets', () => {
  expect(npm({ name: 'm', main: 'x', version: '0.0.0-development' }).facts).toEqual({ name: 'm' });
});

test('package.json: survives conflict marks and other values than an object', () => {
  const conflict = '{\n<<<<<<< a\n"name": "a"\n=======\n"name": "b"\n>>>>>>> b\n}';
  for (const text of [conflict, '[]', 'null', '"x"', ''])
    expect(extractFrom(packageJson, 'package.json', text).facts).toEqual({});
});

test('Cargo.toml: takes the metadata of a crate', () => {
  const { facts, problems } = extractFrom(
    cargoToml,
    'Cargo.toml',
    `[package]
name = "mapper"
version = "0.8.0"
authors = ["Ada Star <ada@stars.eu>"]
license = "MIT/Apache-2.0"
homepage = "https://github.com/stars/mapper"
documentation = "https://docs.rs/mapper"
keywords = ["maps"]
[badges]
maintenance = { status = "actively-developed" }
`,
  );
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    name: 'mapper',
    version: '0.8.0',
    author: ada,
    license: 'MIT OR Apache-2.0',
    codeRepository: 'https://github.com/stars/mapper',
    softwareHelp: 'https://docs.rs/mapper',
    keywords: ['maps'],
    developmentStatus: 'active',
  });
});

test.each([
  '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "2.0.0"\nlicense = "MIT"\n',
  '[package]\nversion.workspace = true\nlicense = "MIT"\n[workspace.package]\nversion = "2.0.0"\n',
])('Cargo.toml: reads what members share in %j', (text) => {
  expect(extractFrom(cargoToml, 'Cargo.toml', text).facts).toEqual({
    version: '2.0.0',
    license: 'MIT',
  });
});

const pom = (text: string) =>
  extractFrom(
    pomXml,
    'pom.xml',
    `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">${text}</project>`,
  );

test('pom.xml: takes the metadata of a project', () => {
  const { facts, problems } = pom(`
<parent><version>9</version></parent><name>Mapper</name><version>\${base}.1</version>
<properties><base>1.12</base><java.version>1.8</java.version></properties>
<licenses><license><name>Apache License, Version 2.0</name></license></licenses>
<scm><url>https://github.com/stars/mapper.git</url></scm>
<issueManagement><url>https://github.com/stars/mapper/issues</url></issueManagement>
<ciManagement><url>https://ci.stars.eu/mapper</url></ciManagement>
<url>https://mapper.stars.eu</url>
<developers><developer><name>Ada Star</name><email>a@stars.eu</email></developer></developers>
<contributors><contributor><name>Ada Star</name></contributor></contributors>`);
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    name: 'Mapper',
    version: '1.12.1',
    runtimePlatform: ['Java >=8'],
    license: 'Apache-2.0',
    codeRepository: 'https://github.com/stars/mapper',
    issueTracker: 'https://github.com/stars/mapper/issues',
    continuousIntegration: 'https://ci.stars.eu/mapper',
    url: 'https://mapper.stars.eu',
    author: ada,
    contributor: ada,
  });
});

test('pom.xml: takes no name that only joins, no version of a parent or a build', () => {
  expect(pom('<parent><version>2</version></parent><name>Mapper - Parent POM</name>')).toEqual({
    facts: {},
    problems: [],
  });
  for (const version of ['1.0-SNAPSHOT', '${revision}']) {
    const { facts, problems } = pom(`<version>${version}</version>`);
    expect(facts).toEqual({});
    expect(problems).toEqual([`\`pom.xml:2\`: \`${version}\` is not the version of a release`]);
  }
});

test('pom.xml: reports what is no XML, and passes over other XML', () => {
  expect(extractFrom(pomXml, 'pom.xml', '<project><name>').problems).toHaveLength(1);
  expect(extractFrom(pomXml, 'pom.xml', '<other><name>x</name></other>').facts).toEqual({});
});

test('Project.toml: takes the metadata of a Julia package, and nothing of an environment', () => {
  const text =
    'name = "Mapper"\nversion = "0.11.1"\nauthors = ["Ada Star"]\n[compat]\njulia = "1.6, 1.9"\n';
  expect(extractFrom(projectToml, 'Project.toml', `uuid = "3c"\n${text}`).facts).toEqual({
    name: 'Mapper',
    version: '0.11.1',
    author: ada,
    runtimePlatform: ['Julia 1.6, 1.9'],
  });
  expect(extractFrom(projectToml, 'Project.toml', text).facts).toEqual({});
});

const r = (text: string) => extractFrom(description, 'DESCRIPTION', text);

test('DESCRIPTION: takes the metadata of an R package', () => {
  const { facts, problems } = r(`Package: mapper
Version: 1.2-3
Authors@R: c(person("Ada", "Star", role = c("aut", "cre"), email = "a@stars.eu"),
    person(given = "Bo", family = "Moon", role = "ctb"))
License: GPL (>= 3) + file LICENSE
URL: https://mapper.stars.eu,
    https://github.com/stars/mapper
BugReports: https://github.com/stars/mapper/issues
Depends: R (>= 3.5), methods
`);
  expect(problems).toEqual([]);
  expect(facts).toEqual({
    name: 'mapper',
    version: '1.2-3',
    author: ada,
    maintainer: ada,
    contributor: [{ givenName: 'Bo', familyName: 'Moon' }],
    license: 'GPL-3.0-or-later',
    url: 'https://mapper.stars.eu',
    codeRepository: 'https://github.com/stars/mapper',
    issueTracker: 'https://github.com/stars/mapper/issues',
    runtimePlatform: ['R >=3.5'],
  });
});

test.each([
  ['GPL-3', 'GPL-3.0-only'],
  ['GPL-2 | GPL-3', 'GPL-2.0-only OR GPL-3.0-only'],
  ['LGPL (>= 2.1)', 'LGPL-2.1-or-later'],
  ['MIT + file LICENSE', 'MIT'],
  ['BSD_3_clause + file LICENCE', 'BSD-3-Clause'],
  ['file LICENSE', undefined],
])('DESCRIPTION: reads the licence %s', (written, license) => {
  const { facts, problems } = r(`Package: mapper\nLicense: ${written}\n`);
  expect(facts.license).toBe(license);
  expect(problems).toEqual([]);
});

test('DESCRIPTION: reads people in plain text, and passes over a text that is no package', () => {
  expect(
    r('Package: m\nAuthor: Ada Star [aut, cre]\nMaintainer: Ada Star <a@stars.eu>\n').facts,
  ).toEqual({
    name: 'm',
    author: ada,
    maintainer: ada,
  });
  expect(r('A mapper of stars: it maps.')).toEqual({ facts: {}, problems: [] });
});
