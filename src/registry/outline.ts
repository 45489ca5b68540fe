import type { EntryFile } from '#registry/rule.ts';
import { repositoryKey } from '#registry/repository-url.ts';

/** A value and where it stands in its entry. */
export interface Mark {
  readonly pointer: string;
  readonly value: string;
}

/** What one entry has to say in questions between entries: small, and fit for JSON. */
export interface Outline {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly formerIds: readonly Mark[];
  /** The address of the repository as the entry has it; empty if there is none. */
  readonly codeRepository: string;
  /** The same in the form in which equal ones are equal. */
  readonly repository: readonly Mark[];
  /** Identifiers of the software, in lower case. */
  readonly identifiers: readonly Mark[];
  /** Ids of other entries. */
  readonly references: readonly Mark[];
}

/** Gathers the outline of an entry; what has the wrong type is left out. */
export function outlineOf({ id, path, value, texts }: EntryFile): Outline {
  const { name, codeRepository } = value;
  const ids = texts.get('entryId') ?? [];
  return {
    id,
    path,
    name: typeof name === 'string' ? name : '',
    codeRepository: typeof codeRepository === 'string' ? codeRepository : '',
    formerIds: ids.filter(({ pointer }) => pointer.startsWith('/formerIds/')),
    references: ids.filter(({ pointer }) => !pointer.startsWith('/formerIds/')),
    repository:
      typeof codeRepository === 'string'
        ? [{ pointer: '/codeRepository', value: repositoryKey(codeRepository) }]
        : [],
    identifiers: (texts.get('identifier') ?? []).map(({ pointer, value: text }) => ({
      pointer,
      value: text.toLowerCase(),
    })),
  };
}

/** The outlines by a value of theirs; only values that several outlines have. */
export function shared(
  outlines: readonly Outline[],
  marksOf: (outline: Outline) => readonly Mark[],
): { readonly outline: Outline; readonly mark: Mark; readonly twin: Outline }[] {
  const owners = new Map<string, Outline[]>();
  for (const outline of outlines) {
    for (const value of new Set(marksOf(outline).map((mark) => mark.value))) {
      const list = owners.get(value);
      if (list === undefined) owners.set(value, [outline]);
      else list.push(outline);
    }
  }
  return outlines.flatMap((outline) =>
    marksOf(outline).flatMap((mark) => {
      const twin = owners.get(mark.value)?.find((other) => other !== outline);
      return twin === undefined ? [] : [{ outline, mark, twin }];
    }),
  );
}
