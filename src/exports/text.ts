/** A text on one line: white space folded, control characters and halves of characters gone. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\s\u0085])\p{Cc}/gu, '')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}

/** An address with nothing but the characters that RFC 3986 allows where they stand. */
export function uri(address: string): string {
  const foreign = /[^a-zA-Z\d\-._~:/?#@!$&'()*+,;=%]|%(?![\da-fA-F]{2})|(?<=#.*)#/gu;
  return oneLine(address).replaceAll(foreign, (character) => encodeURIComponent(character));
}

/** A sentence with a mark at its end. */
export function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The items, each once; two are the same when their JSON is. */
export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
