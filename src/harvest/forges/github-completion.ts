import { inBatches } from '#harvest/forges/github-batches.ts';
import type { GithubClient } from '#harvest/forges/github-client.ts';
import type { Draft } from '#harvest/forges/github-drafts.ts';
import { faultWithin } from '#harvest/forges/github-faults.ts';
import type { Patience } from '#harvest/forges/github-patience.ts';
import { MOST } from '#harvest/forges/github-queries.ts';

/** Asks for all that is missing in drafts, all of them together, until nothing is. */
export async function completed(
  client: GithubClient,
  drafts: readonly Draft[],
  trying: Patience,
): Promise<void> {
  for (;;) {
    const pieces = drafts.flatMap((draft) => {
      const { owner, name } = draft;
      const selection = draft.next();
      return selection === undefined ? [] : [{ owner, name, selection, draft }];
    });
    if (pieces.length === 0) return;
    for await (const batch of inBatches(client, pieces, MOST.repositories, trying)) {
      for (const [{ draft }, said] of batch) {
        if ('outcome' in said) draft.fail(said.outcome);
        else await taken(draft, said.data, client, trying);
      }
    }
  }
}

async function taken(
  draft: Draft,
  data: unknown,
  client: GithubClient,
  trying: Patience,
): Promise<void> {
  try {
    await draft.take(data, client);
  } catch (error) {
    const fault = faultWithin(error);
    trying.note(fault);
    draft.fail(fault.outcome);
  }
}
