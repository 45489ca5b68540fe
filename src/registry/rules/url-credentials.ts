import { writing } from '#registry/diagnostic.ts';
import { addressesOf } from '#registry/entry-texts.ts';
import type { EntryRule } from '#registry/rule.ts';
import { withoutCredentials } from '#registry/web-address.ts';

/** Links carry no user name and no password. The message does not repeat them. */
export const urlCredentials: EntryRule = {
  scope: 'entry',
  id: 'url-credentials',
  title: 'Links carry no credentials',
  level: 'error',
  overSchema: true,
  why: 'Whatever stands in an entry is published, and stays in the history of the repository.',
  bad: 'url: https://carberry:secret@gammapy.org/',
  good: 'url: https://gammapy.org/',
  *check({ texts }) {
    for (const { pointer, value } of addressesOf(texts)) {
      if (!value.includes('@')) continue;
      const plain = withoutCredentials(value);
      if (plain === value) continue;
      const { text, write = plain } = writing(plain);
      yield {
        pointer,
        message: 'the address carries a user name or a password',
        fix: {
          text: `${text} If it was a real password or token, revoke it: it is public now.`,
          write,
        },
      };
    }
  },
};
