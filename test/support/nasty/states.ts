import type { SoftwareRecord } from '#registry/generated/types.ts';
import { PLAIN, recordWith } from './record.ts';

/** Records with licences of every form that the schema lets through. */
const licences = Object.entries({
  'licence-and-or': 'MIT AND (Apache-2.0 OR BSD-3-Clause)',
  'licence-deprecated': 'GPL-2.0+',
  'licence-document': 'DocumentRef-tests:LicenseRef-own AND MIT',
  'licence-none': 'None of the list & "own" <terms>',
  'licence-or': 'Apache-2.0 OR MIT',
  'licence-own': 'LicenseRef-Example-Proprietary',
  'licence-twice': 'MIT OR MIT',
  'licence-with': 'GPL-2.0-only WITH Classpath-exception-2.0',
}).map(([id, license]) => recordWith(id, { license }));

const dates: readonly SoftwareRecord[] = [
  recordWith('date-created', { dateCreated: '1969-12-31' }),
  recordWith('date-early', { datePublished: '0001-01-01' }),
  recordWith('date-late', { dateModified: '9999-12-31' }),
  recordWith('date-leap', { datePublished: '2024-02-29', version: '0' }),
  recordWith('date-of-forge', {
    datePublished: '2012-01-01',
    dateModified: '2025-05-05',
    provenance: {
      dateModified: { source: 'forge', url: 'https://example.org/', since: '2025-06-01' },
    },
  }),
  recordWith('date-of-releases', {
    datePublished: '2012-01-01',
    dateModified: '2025-05-05',
    version: '1e3',
    provenance: { dateModified: { source: 'releases' }, version: { source: 'releases' } },
  }),
  recordWith('date-reversed', { dateCreated: '2025-01-01', datePublished: '2020-01-01' }),
];

const languages: readonly SoftwareRecord[] = [
  recordWith('language-none', { descriptionLanguage: 'gsw' }),
  recordWith('language-other', { descriptionLanguage: 'fr', description: `« ${PLAIN} »` }),
  recordWith('languages-many', {
    translatedDescription: {
      'pt-BR': `${PLAIN} ]]> <b> & "`,
      pt: `\u0001${PLAIN}`,
      ar: `\u202E${PLAIN}\u202C سماء`,
      'es-419': '\u0001'.repeat(60),
      gsw: `${PLAIN}\uD83D`,
    },
  }),
];

/** Records that have left, that nobody can reach, that speak other languages, or whose terms no vocabulary knows. */
export const states: readonly SoftwareRecord[] = [
  ...licences,
  ...dates,
  ...languages,
  recordWith('bare'),
  ...['007', '1.10', 'con', 'constructor', 'null', 'i'.repeat(64)].map((id) => recordWith(id)),
  recordWith('health-gone', {
    health: { state: 'gone', since: '2026-01-01', reason: 'The forge said: <404> & "gone".' },
    repository: { forge: 'git', active: '2001-01', files: [] },
  }),
  recordWith('health-moved', {
    health: { state: 'moved', since: '2026-01-01', to: 'https://example.org/?a=1&b=2' },
    repository: {
      forge: 'github',
      active: '2026-11',
      parent: 'https://github.com/example/parent',
      tags: 0,
      stars: 1_000_000,
      forks: 0,
      files: ['LICENSE & <COPYING>', '=README.md'],
    },
  }),
  recordWith('terms-unknown', {
    kind: 'no-such-kind',
    domain: ['two words & <more>', 'no-such-domain'],
    infrastructure: ['ctao', 'ÉSO/Äußeres', 'no:such'],
    system: ['no-such-system'],
    implements: ['no-such-standard'],
    developmentStatus: 'no "such" status',
  }),
  recordWith('withdrawn-plain', {
    withdrawn: { date: '2026-03-01', reason: 'The authors removed the repository.' },
  }),
  recordWith('withdrawn-superseded', {
    description: `${PLAIN} It has left.`,
    infrastructure: ['ctao', 'eso'],
    domain: ['gamma-ray-astronomy'],
    identifier: ['https://doi.org/10.5281/zenodo.7654321'],
    supersededBy: { id: 'bare' },
    withdrawn: { date: '2026-11-24', reason: `]]> <b> & "${'\u0001'}" =1+1 \\LaTeX 🔭 \u202E` },
  }),
];
