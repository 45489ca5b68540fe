/** One name as a part of a JSON Pointer (RFC 6901). */
export function pointerToken(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value at a JSON Pointer, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of pointer.split('/').slice(1)) {
    if (current === null || typeof current !== 'object') return undefined;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/**
 * All strings at the places that a pattern names: a JSON Pointer in which `*`
 * stands for every item or member.
 */
export function* stringsAt(
  value: unknown,
  pattern: string,
): Generator<{ pointer: string; value: string }> {
  yield* walk(value, pattern.split('/').slice(1), '');
}

function* walk(
  value: unknown,
  tokens: readonly string[],
  pointer: string,
): Generator<{ pointer: string; value: string }> {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    if (typeof value === 'string') yield { pointer, value };
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    if (token === '*' || token === key) yield* walk(child, rest, pointer + pointerToken(key));
  }
}
