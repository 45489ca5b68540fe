/** One page of a long list. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  /** What comes after the path of the first page: nothing there, `page-2/` on the second. */
  readonly suffix: string;
  /** All pages of the list, with the first and last item of each. */
  readonly all: readonly { readonly suffix: string; readonly first: Item; readonly last: Item }[];
}

/** Cuts a list into pages of at most `size` items; an empty list has no page. */
export function partsOf<Item>(items: readonly Item[], size: number): Part<Item>[] {
  const lists = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  const suffixOf = (at: number): string => (at === 0 ? '' : `page-${at + 1}/`);
  const all = lists.map((list, at) => ({
    suffix: suffixOf(at),
    first: list[0] as Item,
    last: list.at(-1) as Item,
  }));
  return lists.map((list, at) => ({ items: list, number: at + 1, suffix: suffixOf(at), all }));
}

/** So many letters of its first and its last item name a page. */
const LETTERS = 4;

/** The pages of a list in the order of names, each named by where it begins and ends. */
export function namesOf<Item>(
  { all }: Part<Item>,
  nameOf: (item: Item) => string,
): { suffix: string; label: string }[] {
  const short = (item: Item): string => nameOf(item).slice(0, LETTERS).trim();
  return all.map(({ suffix, first, last }) => ({
    suffix,
    label: `${short(first)} – ${short(last)}`,
  }));
}
