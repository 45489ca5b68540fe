import { readFileSync } from 'node:fs';
import type { Problem, Rendered, Scope } from './check.ts';

/** Turns the text of a document into the values in it. Throws for a text that is not of the format. */
export type Reader = (text: string) => unknown[];

/** Which documents a check is for, and how they are read where they are not one JSON value. */
export interface Reading extends Scope {
  readonly read?: Reader;
}

/** A JSON document that is one value. */
export const json: Reader = (text) => [JSON.parse(text)];

/** A JSON value on each line. */
export const jsonLines: Reader = (text) => {
  if (text !== '' && !text.endsWith('\n')) throw new Error('The last line has no end.');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
};

/** The problems of documents that are read one by one; what a reader throws is one of them. */
export async function problemsOf(
  documents: readonly Rendered[],
  problemsIn: (text: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, file } of documents) {
    let messages: readonly string[];
    try {
      messages = await problemsIn(readFileSync(file, 'utf8'));
    } catch (error) {
      messages = [(error as Error).message];
    }
    problems.push(...messages.map((message) => ({ path, message })));
  }
  return problems;
}
