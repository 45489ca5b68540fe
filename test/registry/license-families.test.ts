import { describe, expect, test } from 'vitest';
import { licenseIds } from '#registry/license.ts';
import { licenceFamilyOf } from '#registry/license-families.ts';
import { licenceTerms } from '#registry/license-words.ts';

describe('the family of a licence', () => {
  test.each([
    ['CC0-1.0', 'public-domain'],
    ['BSD-3-Clause', 'permissive'],
    ['ESA-PL-permissive-2.4', 'permissive'],
    ['LGPL-2.1-or-later', 'weak-copyleft'],
    ['GPL-3.0-only', 'strong-copyleft'],
    ['GPL-2.0+', 'strong-copyleft'],
    ['CC-BY-SA-4.0', 'strong-copyleft'],
    ['AGPL-3.0-or-later', 'network-copyleft'],
    ['BSD-3-Clause-No-Military-License', 'other'],
    ['CC-BY-NC-4.0', 'other'],
    ['CC-BY-ND-4.0', 'other'],
    ['LicenseRef-Geant4', 'other'],
    ['no licence at all', 'other'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'weak-copyleft'],
    ['GPL-2.0-only WITH Bison-exception-2.2', 'strong-copyleft'],
  ])('%s: %s', (expression, family) => {
    expect(licenceFamilyOf(expression)).toBe(family);
  });

  test.each([
    ['GPL-3.0-only OR MIT', 'permissive'],
    ['MIT AND LGPL-2.1-or-later', 'weak-copyleft'],
    ['LicenseRef-Geant4 OR Apache-2.0', 'permissive'],
    ['LicenseRef-Geant4 AND Apache-2.0', 'other'],
    ['(GPL-2.0-only OR MIT) AND MPL-2.0', 'weak-copyleft'],
    ['(GPL-2.0-only AND MIT) OR AGPL-3.0-only', 'strong-copyleft'],
  ])('of several: %s is %s', (expression, family) => {
    expect(licenceFamilyOf(expression)).toBe(family);
  });

  test('no licence that limits use or changes is in a family of open ones', () => {
    const limited = licenseIds.filter((id) =>
      /-N[CD]-|-No-(?:Military|Nuclear)|SSPL|BUSL|PolyForm|Elastic|[^-]-invariants/.test(id),
    );
    expect(limited.length).toBeGreaterThan(30);
    expect(
      limited.filter((id) => !id.includes('no-inv') && licenceFamilyOf(id) !== 'other'),
    ).toEqual([]);
  });
});

describe('what a licence allows and asks', () => {
  const open = { use: true, change: true, share: true };
  test.each([
    ['MIT', { ...open, mention: true, markChanges: false, sameLicence: 'no' }],
    ['MIT-0', { ...open, mention: false, markChanges: false, sameLicence: 'no' }],
    [
      'Apache-2.0',
      { ...open, mention: true, markChanges: true, sameLicence: 'no', patents: 'granted' },
    ],
    [
      'CC0-1.0',
      { ...open, mention: false, markChanges: false, sameLicence: 'no', patents: 'excluded' },
    ],
    [
      'MPL-2.0',
      { ...open, mention: true, markChanges: false, sameLicence: 'files', patents: 'granted' },
    ],
    ['LGPL-2.1-or-later', { ...open, mention: true, markChanges: true, sameLicence: 'library' }],
    ['GPL-2.0-or-later', { ...open, mention: true, markChanges: true, sameLicence: 'work' }],
    [
      'AGPL-3.0-only',
      { ...open, mention: true, markChanges: true, sameLicence: 'network', patents: 'granted' },
    ],
    [
      'MIT AND LGPL-2.1-or-later',
      { ...open, mention: true, markChanges: true, sameLicence: 'library' },
    ],
    ['Apache-2.0 AND MIT', { ...open, mention: true, markChanges: true, sameLicence: 'no' }],
    ['MIT OR AGPL-3.0-only', { ...open, mention: true, markChanges: false, sameLicence: 'no' }],
    ['LicenseRef-Geant4', undefined],
    ['CC-BY-NC-4.0', undefined],
    ['no licence at all', undefined],
  ])('%s', (expression, terms) => {
    expect(licenceTerms(expression)).toEqual(terms);
  });
});
