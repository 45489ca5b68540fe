import type { Report } from '#harvest/extractors/place.ts';
import { positionOf } from '#registry/diagnostic.ts';

const MOST = 40;
const LONGEST = 500;

/** Collects what is wrong with one file. */
export interface Problems {
  /** Says what is wrong, with the line of an offset into `text` where there is one. */
  in(text: string): Report;
  /** All that was said, each once; of very many the first, and how many more there are. */
  all(): string[];
}

export function problemsOf(path: string): Problems {
  const said = new Set<string>();
  let more = 0;
  return {
    in: (text) => (problem, offset) => {
      if (said.size >= MOST) {
        more += 1;
        return;
      }
      const line = offset === undefined ? '' : `:${positionOf(text, offset).line}`;
      said.add(cut(`\`${path}${line}\`: ${problem}`));
    },
    all: () => [...said, ...(more === 0 ? [] : [cut(`\`${path}\`: ${more} more problems`)])],
  };
}

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
