import { isCollective, splitName } from '#harvest/extractors/person-name.ts';
import { isDamaged, tidy } from '#harvest/extractors/text.ts';
import { EMAIL } from '#registry/formats.ts';
import type { Agent } from '#registry/generated/types.ts';

/** The longest name with an address that is looked at. */
const LONGEST = 300;
const WITH_EMAIL = /^(.*?)\s*[<(]([^\s<>()]+@[^\s<>()]+)[>)]$/;

/**
 * The person or the team that a name means, also one with an address behind it
 * (`Josiah Carberry <carberry@example.org>`). Undefined where it cannot be told
 * for certain which part is the family name.
 */
export function personFromName(name: string, email?: string): Agent | undefined {
  const whole = tidy(name);
  if (whole.length > LONGEST) return undefined;
  const [, text = whole, address = email] = WITH_EMAIL.exec(whole) ?? [];
  const contact = address === undefined ? undefined : emailFact(address);
  const person = isTwoNames(text) ? undefined : splitName(text);
  if (person !== undefined) return { ...person, ...(contact && { email: contact }) };
  if (!isCollective(text) || isDamaged(text) || text.length > 200) return undefined;
  return { name: text, ...(contact && { email: contact }) };
}

/** Whether a text may be two people as well as one: `Jane Doe, John Smith`. */
const isTwoNames = (text: string): boolean =>
  /^\S+ .*\p{L}{2}, *\S*\p{L}{2}\S* \S*\p{L}{2}/u.test(text);

/** An e-mail address that can be written to, or undefined. */
export function emailFact(text: string): string | undefined {
  const address = tidy(text).replace(/^mailto:/i, '');
  const sound = EMAIL.test(address) && address.length <= 200 && !isDamaged(address);
  return sound && !/[@.](?:example\.|invalid$)/i.test(address) ? address : undefined;
}
