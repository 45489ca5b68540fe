import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORDS =
  'detector event signal telescope array survey image spectrum catalogue source model track shower photon neutrino muon beam collider antenna correlator calibration pixel mirror trigger archive query pipeline simulation likelihood posterior sampler template filter background noise response exposure visibility baseline delay clock timing pulsar burst galaxy cluster halo lens jet disk plasma field tensor graph kernel cache queue token storage transfer workflow notebook service plot table column header frame grid mesh tree hash stream buffer batch worker'.split(
    ' ',
  );
const GIVEN = ['Ada', 'Bela', 'Chloé', 'Dana', 'Émile', 'Frida', 'Göran', 'Hana', 'Ines', 'Jun'];
const FAMILY = ['Ångström', 'Bauer', 'Costa', 'Dupont', 'Eriksen', 'Fuchs', 'García', 'Horváth'];
const KINDS = ['library', 'application', 'framework', 'pipeline', 'simulation', 'service'];
const DOMAINS = ['gamma-ray-astronomy', 'radio-astronomy', 'particle-physics', 'cosmology'];
const SITES = ['ctao', 'skao', 'km3net', 'hl-lhc', 'elt', 'fair', 'est', 'ego-virgo'];
const LICENCES = ['BSD-3-Clause', 'MIT', 'Apache-2.0', 'GPL-3.0-or-later', 'Apache-2.0 OR MIT'];
const LANGUAGES = ['Python', 'C++', 'Julia', 'Rust', 'Fortran'];

/** A generator of numbers from 0 to 1 that always gives the same ones for a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes a root of `count` sound entries of about 68 lines (2.4 kB), a hundred to a
 * folder, into a folder that it empties first. The same count gives the same bytes.
 */
export function writeSyntheticRoot(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  const next = random(42);
  for (let number = 0; number < count; number += 1) {
    const folder = String(Math.floor(number / 100)).padStart(3, '0');
    const path = join(root, 'entries', folder, `software-${number}.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, syntheticEntry(number, next));
  }
}

/** The text of one entry. */
function syntheticEntry(number: number, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const words = (many: number): string => Array.from({ length: many }, () => pick(WORDS)).join(' ');
  const some = <T>(list: readonly T[], many: number): T[] => {
    const start = Math.floor(next() * list.length);
    return Array.from({ length: many }, (_, at) => list[(start + at) % list.length] as T);
  };
  const sentence = (many: number): string => {
    const text = words(many);
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const year = 2000 + Math.floor(next() * 25);
  const people = Array.from({ length: 3 }, (_, at) => [
    `  - givenName: ${GIVEN[(number + at) % GIVEN.length]} ${'ABCDEFGH'[at]}.`,
    `    familyName: ${pick(FAMILY)}`,
    `    affiliation: [{ name: 'Institute of ${words(2)}', id: 'https://ror.org/01ggx4157' }]`,
  ]);
  return `${[
    '# yaml-language-server: $schema=../../schemas/editor/entry.schema.json',
    `name: Software ${number}`,
    `alternateName: [${words(2)}]`,
    'description: >-',
    `  Reads the ${words(4)} of an instrument and makes the ${words(4)} for its users.`,
    ...Array.from({ length: 6 }, () => `  The ${sentence(3).slice(0, -1)} is ${words(7)}.`),
    `codeRepository: https://github.com/organisation-${number % 97}/software-${number}`,
    `license: ${pick(LICENCES)}`,
    'author:',
    ...people.flat(),
    `kind: ${pick(KINDS)}`,
    `domain: [${pick(DOMAINS)}]`,
    `infrastructure: [${some(SITES, 2).join(', ')}]`,
    'keywords:',
    ...some(WORDS, 6).map((word) => `  - ${word}`),
    `url: https://software-${number}.example.org/`,
    `softwareHelp: https://software-${number}.example.org/docs/`,
    `issueTracker: https://github.com/organisation-${number % 97}/software-${number}/issues`,
    `downloadUrl: https://pypi.org/project/software-${number}/`,
    `programmingLanguage: [${some(LANGUAGES, 2).join(', ')}]`,
    'operatingSystem: [Linux, macOS]',
    'softwareRequirements:',
    ...(number === 0 ? [] : [`  - id: software-${Math.floor(next() * number)}`]),
    `  - { name: Library ${pick(WORDS)}, version: '>=${1 + (number % 9)}.${number % 10}' }`,
    'developmentStatus: active',
    'identifier:',
    `  - https://doi.org/10.5281/zenodo.${1_000_000 + number}`,
    'referencePublication:',
    `  - id: https://doi.org/10.5555/${100_000 + number}`,
    `    name: '${sentence(8)}'`,
    'maintainer:',
    ...(people[0] ?? []).slice(0, 2),
    'funding:',
    "  - identifier: '824064'",
    '    name: ESCAPE',
    '    url: https://doi.org/10.3030/824064',
    `version: '${number % 7}.${number % 20}'`,
    `dateCreated: '${year}-0${1 + (number % 9)}-1${number % 10}'`,
    'training:',
    `  - { name: Tutorial, url: 'https://software-${number}.example.org/tutorial/' }`,
  ].join('\n')}\n`;
}
