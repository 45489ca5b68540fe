import { writing, type Finding } from '#registry/diagnostic.ts';
import { chooseFrom, eitherOf, licenseCure, normalExpression } from '#registry/license-cures.ts';
import { licensesMeantBy } from '#registry/license-names.ts';
import { deprecatedLicenseIds, licensesOf, parseLicense } from '#registry/license.ts';
import type { EntryRule } from '#registry/rule.ts';

const NONE = /^(?:noassertion|none|unknown|other|other-?\w*|proprietary|n\/?a|various|custom)$/i;
const pointer = '/license';

/** The licence is an expression of current SPDX ids (SPDX specification, annex D). */
export const licenseSpdx: EntryRule = {
  scope: 'entry',
  id: 'license-spdx',
  title: 'The licence is an SPDX expression',
  level: 'error',
  overSchema: true,
  why: 'Programs and people read from the SPDX id what they may do. A name in free words tells them nothing for certain.',
  bad: 'license: Apache 2.0',
  good: 'license: Apache-2.0',
  *check({ value: { license } }) {
    if (Array.isArray(license) && license.length > 0) {
      const text = eitherOf(license.map(String));
      const message = 'the licence is a list and should be one expression';
      yield {
        pointer,
        message,
        fix: license.length === 1 ? writing(String(license[0])) : { text },
      };
    }
    if (typeof license !== 'string' || license.trim() === '') return;
    if (NONE.test(license.trim())) {
      yield {
        pointer,
        message: `\`${license}\` is no licence: nobody could tell what it allows`,
        fix: {
          text: 'Write what the licence file says. Software without a licence may not be used, and cannot be listed.',
        },
      };
    } else if (parseLicense(license) === undefined) {
      const message = `\`${license}\` is no SPDX licence expression`;
      yield { pointer, message, fix: licenseCure(license) };
    } else if (normalExpression(license) !== license) {
      const message = `\`${license}\` is not written as SPDX does`;
      yield { pointer, message, fix: writing(normalExpression(license)) };
    } else {
      yield* deprecated(license);
    }
  },
};

/** `GPL-3.0` says nothing of later versions; SPDX has two ids for it, and no longer this one. */
function* deprecated(license: string): Generator<Finding> {
  for (const id of licensesOf(license)) {
    if (!deprecatedLicenseIds.includes(id)) continue;
    const old = license.includes(`${id}+`) ? `${id}+` : id;
    const choices = licensesMeantBy(old.replace(/\+$/, ' or later')).filter(
      (other) => other !== id,
    );
    const [only, ...more] = choices;
    const sure = only !== undefined && more.length === 0;
    const fix = sure ? writing(license.replace(old, only)) : chooseFrom(choices, id);
    yield { pointer, message: `the SPDX id \`${old}\` is deprecated`, fix };
  }
}
