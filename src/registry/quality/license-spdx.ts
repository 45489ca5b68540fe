import { licenseUrl } from '#registry/addresses.ts';
import { licensesOf } from '#registry/license.ts';
import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const licenseSpdx: Indicator = {
  id: 'license-spdx',
  title: 'Has a licence of the SPDX list',
  label: 'SPDX',
  why: 'A licence that everybody knows by a short name needs no lawyer, and programs can read it.',
  check({ record: { license } }) {
    const ids = licensesOf(license);
    const foreign = ids.find((id) => id.startsWith('LicenseRef-'));
    if (foreign === undefined) return yes(license, licenseUrl(ids[0] ?? license));
    return no('Take a licence of https://spdx.org/licenses/, such as BSD-3-Clause or MIT.');
  },
  examples: [
    { answer: 'yes', record: { license: 'BSD-3-Clause' } },
    { answer: 'yes', record: { license: 'Apache-2.0 OR MIT' } },
    { answer: 'no', record: { license: 'LicenseRef-Geant4' } },
  ],
};
