import type { Answer, Outcome, Question } from '#harvest/forge.ts';
import type { GithubClient } from '#harvest/forges/github-client.ts';
import { faultOf, faultWithin, type Fault, type Reply } from '#harvest/forges/github-faults.ts';
import { chooseFiles } from '#harvest/forges/github-files.ts';
import { patience } from '#harvest/forges/github-patience.ts';
import { snapshotOf } from '#harvest/forges/github-snapshot.ts';
import { etagOf, stateOfEtag } from '#harvest/forges/github-state.ts';
import * as parts from '#harvest/forges/github-rest-parts.ts';
import { tagsOf } from '#harvest/forges/github-rest-tags.ts';
import type { Wanted } from '#harvest/metadata-files.ts';
import type { SnapshotFile } from '#harvest/snapshot.ts';

/** Asks by the REST API, one repository after the other: all that GitHub tells without a token. */
export async function* askByRest(
  client: GithubClient,
  questions: readonly Question[],
  wanted: Wanted,
): AsyncGenerator<Answer> {
  const trying = patience();
  for (const question of questions) {
    const { url } = question.address;
    if (trying.stopped !== undefined) {
      yield { url, outcome: trying.stopped.outcome };
      continue;
    }
    const found = await readOrFault(client, question, wanted);
    trying.note('scope' in found ? found : undefined);
    yield { url, outcome: found.outcome, ...('state' in found && { state: found.state }) };
  }
}

interface Read {
  readonly outcome: Outcome;
  /** Nothing where GitHub gave no ETag. */
  readonly state?: string;
}

/** The repository itself first: it says whether there is one, and whether it has changed. */
async function readOrFault(
  { rest }: GithubClient,
  { address, state }: Question,
  wanted: Wanted,
): Promise<Read | Fault> {
  const [owner = '', repo = ''] = address.path.split('/');
  const etag = etagOf(state);
  try {
    const { data, headers } = await rest.request('GET /repos/{owner}/{repo}', {
      owner,
      repo,
      headers: etag === undefined ? {} : { 'if-none-match': etag },
    });
    const outcome = await restOf(rest, data, wanted).catch(faultWithin);
    if ('scope' in outcome) return outcome;
    if (outcome.kind !== 'snapshot' || headers.etag === undefined) return { outcome };
    return { outcome, state: stateOfEtag(headers.etag) };
  } catch (error) {
    const unchanged = (error as Reply).status === 304 && state !== undefined;
    return unchanged ? { outcome: { kind: 'same' }, state } : faultOf(error);
  }
}

async function restOf(
  rest: GithubClient['rest'],
  repository: parts.Repository,
  wanted: Wanted,
): Promise<Outcome> {
  const [owner = '', repo = ''] = repository.full_name.split('/');
  const of = { owner, repo };
  const branch = await parts.branchOf(rest, of, repository.default_branch);
  if (branch === undefined) return { kind: 'failed', reason: 'the repository is empty' };
  const { data: languages } = await rest.request('GET /repos/{owner}/{repo}/languages', of);
  const { tags, problems } = await tagsOf(rest, of);
  const files = chooseFiles(await parts.entriesOf(rest, of, branch.tree), wanted);
  const texts: (SnapshotFile | string)[] = [];
  for (const entry of files.unread) texts.push(await parts.textOf(rest, of, entry));
  const snapshot = snapshotOf({
    url: repository.html_url,
    commit: branch.commit,
    committed: branch.committed,
    forge: { ...parts.factsOf(repository), languages },
    tags,
    files,
    read: texts.filter((text) => typeof text !== 'string'),
    problems: [...problems, ...texts.filter((text) => typeof text === 'string')],
  });
  return { kind: 'snapshot', snapshot };
}
