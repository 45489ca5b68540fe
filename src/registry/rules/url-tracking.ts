import { writing } from '#registry/diagnostic.ts';
import { addressesOf } from '#registry/entry-texts.ts';
import type { EntryRule } from '#registry/rule.ts';
import { withoutTracking } from '#registry/web-address.ts';

/** Links do not carry parameters that follow a visitor. */
export const urlTracking: EntryRule = {
  scope: 'entry',
  id: 'url-tracking',
  title: 'Links track nobody',
  level: 'error',
  why: 'Parameters such as `utm_source` tell a site where its visitors come from. They are no part of the address, and two links to one page look different.',
  bad: "url: 'https://gammapy.org/?utm_source=newsletter'",
  good: 'url: https://gammapy.org/',
  *check({ texts }) {
    for (const { pointer, value } of addressesOf(texts)) {
      if (!value.includes('?')) continue;
      const plain = withoutTracking(value);
      if (plain === value) continue;
      yield { pointer, message: 'the address carries tracking parameters', fix: writing(plain) };
    }
  },
};
