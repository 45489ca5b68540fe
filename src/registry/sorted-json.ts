import { compareText } from '#registry/diagnostic.ts';

/** JSON with sorted members, the same for the same meaning. */
export function sortedJson(value: unknown): string {
  const sorted = (_: string, item: unknown): unknown =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([x], [y]) => compareText(x, y)))
      : item;
  return `${JSON.stringify(value, sorted, 2)}\n`;
}
