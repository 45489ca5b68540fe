import { type Indicator, no, unknown, yes } from '#registry/quality/indicator.ts';

/**
 * Semantic (https://semver.org/) and calendar versions (https://calver.org/), with the
 * suffixes of PEP 440; a third number may be missing.
 */
const SCHEME =
  /^v?\d+\.\d+(?:\.\d+){0,2}(?:[-.+]?(?:a|b|rc|alpha|beta|pre|post|dev)[-.]?\d*|[-+][\w.-]+)?$/i;

export const versionScheme: Indicator = {
  id: 'version-scheme',
  title: 'Numbers its versions as others do',
  label: 'Versions',
  why: 'By semantic or calendar versions people and package managers know which is newer.',
  everse: 'versioning_standards_use',
  check({ record: { version } }) {
    if (version === undefined) return unknown('No version is known here.');
    if (SCHEME.test(version)) return yes(version);
    return no('Number versions by https://semver.org/ or https://calver.org/.');
  },
  examples: [
    { answer: 'yes', record: { version: '1.10' } },
    { answer: 'yes', record: { version: '2026.1.0rc1' } },
    { answer: 'yes', record: { version: '3.6.1-beta' } },
    { answer: 'no', record: { version: 'nov23' } },
    { answer: 'unknown', record: {} },
  ],
};
