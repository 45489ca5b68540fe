/** A share of the width of a drawing as SVG writes it; text keeps its size at every width. */
export function across(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** So many characters of a label fit beside a number on a narrow screen. */
const LONGEST = 38;

/** A label that fits above its bar; the table has all of it. */
export function short(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}
