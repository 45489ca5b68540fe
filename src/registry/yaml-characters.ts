import type { Plain } from '#registry/yaml-messages.ts';

/** What to do about a quote or a bracket that is not closed. */
export const CLOSE: Readonly<Record<string, string>> = {
  "'": "Close the quote. An apostrophe inside single quotes is written twice: `''`.",
  '"': 'Close the quote. A double quote inside double quotes is written `\\"`.',
  '[': 'Close the list by `]`, or begin it on lines of its own.',
  '{': 'Close the mapping by `}`, or begin it on lines of its own.',
};

/** What the character at which the parser stopped says of the mistake; … is the character. */
const BY_CHARACTER = {
  first: { message: 'a text cannot begin with …', cure: 'Put the text in quotes.' },
  colon: {
    message: 'a colon and a space inside a text make it another field',
    cure: 'Put the text in quotes.',
  },
  below: {
    message: 'the line reads as more of the text above it',
    cure: 'Give the line the indentation of its neighbours, or put the text in quotes.',
  },
  closed: {
    message: '… closes what was not opened',
    cure: 'Remove it, or put the text in quotes.',
  },
  crossed: {
    message: '… stands here while another bracket is still open',
    cure: 'Close the other bracket first.',
  },
  quoted: {
    message: 'a text in quotes ends before the line does',
    cure: "Put the whole text in quotes. Inside single quotes an apostrophe is written twice: `''`.",
  },
} as const satisfies Readonly<Record<string, Plain>>;

/**
 * What the character at which js-yaml stopped says of the mistake, with what stands
 * before it in the line and the parser's own reason.
 */
export function reasonByCharacter(
  character: string,
  before: string,
  reason: string,
): Plain | undefined {
  if (reason.startsWith('missed comma') && /[\]}]/.test(character)) return BY_CHARACTER.crossed;
  if (!reason.startsWith('bad indentation of a mapping entry')) return undefined;
  if (/(?:: |- )$/.test(before)) return BY_CHARACTER.first;
  if (character === ':') return BY_CHARACTER[/^ +[\w-]+$/.test(before) ? 'below' : 'colon'];
  if (/[\]}]/.test(character)) return BY_CHARACTER.closed;
  return /(?:^ *|: |- )(['"])(?:(?!\1).)*\1 *$/.test(before) ? BY_CHARACTER.quoted : undefined;
}
