const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const FORM = /^https:\/\/ror\.org\/(0[a-hj-km-np-tv-z0-9]{6})(\d{2})$/;

/**
 * Whether an address is a ROR id: base 32 without i, l, o and u, the last two
 * digits being 98 − (100 n mod 97) of the number n that the others write.
 */
export function isRor(address: string): boolean {
  const [, body, check] = FORM.exec(address) ?? [];
  if (body === undefined) return false;
  const n = [...body].reduce((sum, character) => sum * 32 + ALPHABET.indexOf(character), 0);
  return Number(check) === 98 - ((n * 100) % 97);
}
