import { deprecatedLicenseIds, licenseIds, licensesOf, parseLicense } from '#registry/license.ts';
import { nearest } from '#registry/nearest.ts';
import type { Rule } from '#registry/rule.ts';

/** The licence is an expression of current SPDX ids (SPDX specification, annex D). */
export const licenseSpdx: Rule = {
  id: 'license-spdx',
  title: 'The licence is an SPDX expression',
  level: 'error',
  why: 'Programs and people read from the SPDX id what they may do. A name in free words tells them nothing for certain.',
  bad: 'license: Apache 2.0',
  good: 'license: Apache-2.0',
  *check({ value }) {
    const { license } = value;
    if (typeof license !== 'string') return;
    const pointer = '/license';
    if (parseLicense(license) === undefined) {
      const meant = nearest(license, licenseIds);
      yield {
        pointer,
        message: `\`${license}\` is no SPDX licence expression`,
        cure:
          meant === undefined
            ? 'Look the id up at https://spdx.org/licenses/.'
            : `Write \`${meant}\`.`,
      };
      return;
    }
    for (const id of licensesOf(license)) {
      if (!deprecatedLicenseIds.includes(id)) continue;
      const choice = [`${id}-only`, `${id}-or-later`].filter((name) => licenseIds.includes(name));
      yield {
        pointer,
        message: `the SPDX id \`${id}\` is deprecated`,
        cure:
          choice.length === 0
            ? 'Look its successor up at https://spdx.org/licenses/.'
            : `Write \`${choice.join('` or `')}\`, as the licence notice says.`,
      };
    }
  },
};
