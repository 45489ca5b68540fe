import { addressesOf } from '#registry/entry-texts.ts';
import type { EntryRule } from '#registry/rule.ts';
import { isPrivate, parseAddress } from '#registry/web-address.ts';

/** A site with a name of the public kind; a number needs a closer look. */
const NAMED =
  /^https?:\/\/(?:[\w-]+\.)+(?:com|org|net|edu|gov|int|eu|io|de|fr|nl|ch|it|es|uk|at|be)(?:[/?#]|$)/;

/** Links lead to places that everybody can reach. */
export const urlPublic: EntryRule = {
  scope: 'entry',
  id: 'url-public',
  title: 'Links lead to public places',
  level: 'error',
  overSchema: true,
  why: 'An address of one’s own machine or of an inner network leads other people nowhere, and must never be fetched by a robot.',
  bad: 'softwareHelp: https://192.168.1.20/docs/',
  good: 'softwareHelp: https://docs.gammapy.org/',
  *check({ texts }) {
    for (const { pointer, value } of addressesOf(texts)) {
      if (NAMED.test(value)) continue;
      const address = parseAddress(value);
      if (address === undefined || !isPrivate(address)) continue;
      yield {
        pointer,
        message: `\`${address.hostname}\` can only be reached from inside a network`,
        fix: { text: 'Write an address that everybody can open, or leave the field out.' },
      };
    }
  },
};
