/** Whether a file of a repository is to be read, by its path. */
export type Wanted = (path: string) => boolean;

/** A larger file is no metadata; in bytes. */
export const MOST = 1024 * 1024;

/** Whether a path lies at the root, in .github/ or in docs/. */
export function isNearRoot(path: string): boolean {
  return /^(?:(?:\.github|docs?)\/)?[^/]+$/i.test(path);
}

/** The path of a file near the root without its folder, in lower case. */
export function baseOf(path: string): string {
  return path.toLowerCase().replace(/^(?:\.github|docs?)\//, '');
}

/** The text of a file, without its byte order mark; or why it is none. */
export function decode(path: string, bytes: Uint8Array): string | { readonly problem: string } {
  if (bytes.length > MOST) return { problem: tooLarge(path) };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: `\`${path}\` is not UTF-8 and was not read` };
  }
}

/** What is said of a file of more than MOST bytes. */
export function tooLarge(path: string): string {
  return `\`${path}\` is larger than 1 MiB and was not read`;
}

/** The bytes of a file that an interface sends in base 64, in lines or not. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0));
}
