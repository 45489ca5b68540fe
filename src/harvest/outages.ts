import type { Result } from '#harvest/run.ts';

/** An issue that is open: the number and the title that GitHub gives it. */
export interface OpenIssue {
  readonly number: number;
  readonly title: string;
}

interface Actions {
  /** Issues to be opened: one for each source that has stopped answering. */
  readonly open: readonly { readonly title: string; readonly body: string }[];
  /** Issues to be closed, since their source answers again. */
  readonly close: readonly { readonly number: number; readonly comment: string }[];
}

/** How the titles of these issues begin; the name of the host follows. */
export const TITLE = 'The harvest gets no answer from ';

const ANSWERS: ReadonlySet<Result['outcome']> = new Set(['changed', 'same', 'gone']);

/**
 * What is to be said of sources, by the results of a whole run: a host of which no
 * repository answered has an issue until one does, and nothing is said in between. A
 * host that only asks for patience (`limited`) is neither out nor back.
 */
export function outageActions(results: readonly Result[], open: readonly OpenIssue[]): Actions {
  const hosts = Map.groupBy(
    results.filter(({ host, outcome }) => host !== '' && outcome !== 'limited'),
    ({ host }) => host,
  );
  const answering = [...hosts].filter(([, list]) =>
    list.some(({ outcome }) => ANSWERS.has(outcome)),
  );
  const back = new Set(answering.map(([host]) => TITLE + host));
  const known = new Set(open.map(({ title }) => title));
  return {
    open: [...hosts]
      .filter(([host]) => !back.has(TITLE + host) && !known.has(TITLE + host))
      .map(([host, list]) => ({ title: TITLE + host, body: bodyOf(host, list) })),
    close: open
      .filter(({ title }) => back.has(title))
      .map(({ number, title }) => ({
        number,
        comment: `${title.slice(TITLE.length)} answers again.`,
      })),
  };
}

function bodyOf(host: string, list: readonly Result[]): string {
  const lines = list.map(({ id, reason = 'no reason given' }) => `- \`${id}\`: ${reason}`);
  return [
    `None of the ${list.length} repositories on ${host} that the catalogue lists answered the last harvest. Their last facts are kept, and their pages say since when there is no answer.`,
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [`- and ${lines.length - MOST_LINES} more`] : []),
    'This issue closes by itself once one of them answers.',
  ].join('\n\n');
}

const MOST_LINES = 20;
