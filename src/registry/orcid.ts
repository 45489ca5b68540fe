const FOUND = /(?<!\d)(\d{4})[-‐–— ]?(\d{4})[-‐–— ]?(\d{4})[-‐–— ]?(\d{3}[\dX])\/?$/i;

/**
 * The address of the ORCID at the end of a text, and whether its last character
 * proves the others (ISO 7064, mod 11-2). Undefined if there is none.
 */
export function orcidIn(
  text: string,
): { readonly address: string; readonly sound: boolean } | undefined {
  const parts = FOUND.exec(text.trim())?.slice(1);
  if (parts === undefined) return undefined;
  const digits = parts.join('').toUpperCase();
  const sound = digits.endsWith(checkCharacter(digits.slice(0, 15)));
  return { address: `https://orcid.org/${parts.join('-').toUpperCase()}`, sound };
}

/** ISO 7064 mod 11-2 of a string of digits, as ORCID computes it. */
function checkCharacter(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
