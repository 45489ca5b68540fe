import type { Outcome } from '#harvest/forge.ts';
import type { GithubClient } from '#harvest/forges/github-client.ts';
import { type Fault, failed } from '#harvest/forges/github-faults.ts';
import { chooseFiles, type Entry, portions } from '#harvest/forges/github-files.ts';
import { tagPage, texts } from '#harvest/forges/github-queries.ts';
import { type Of, textOf as bytesOf } from '#harvest/forges/github-rest-parts.ts';
import * as github from '#harvest/forges/github-snapshot.ts';
import type { Wanted } from '#harvest/metadata-files.ts';
import type { SnapshotFile } from '#harvest/snapshot.ts';

/** A snapshot in the making. */
export interface Draft {
  readonly owner: string;
  readonly name: string;
  readonly repository: github.FullRepository;
  /** What is to be selected next; nothing once all is known, or has failed. */
  next(): string | undefined;
  /** Takes what was selected. */
  take(data: unknown, client: GithubClient): Promise<void>;
  result(): Outcome;
}

/** Of a repository with more tags, the newest are read. */
const MOST_TAGS = 2000;

/** How much of the files of one repository is asked for at once. */
const PORTION = { files: 50, bytes: 1024 * 1024 };

/** The fragment `Text` of `github-queries.ts`. */
type Text = { readonly text: string | null } | null | undefined;

/** Begins a snapshot with the first answer. */
export function draftOf(repository: github.FullRepository, wanted: Wanted): Draft | Fault {
  const { oid, committedDate } = repository.defaultBranchRef?.target ?? {};
  if (oid === undefined || committedDate === undefined) {
    return failed('the repository is empty', 'one');
  }
  const [owner = '', name = ''] = repository.nameWithOwner.split('/');
  const files = chooseFiles(github.entriesOf(repository), wanted);
  const waiting = portions(files.unread, PORTION.files, PORTION.bytes);
  const read: SnapshotFile[] = [];
  const problems: string[] = [];
  const tags = [...(repository.tags?.nodes ?? [])];
  let page = repository.tags?.pageInfo;
  const cursor = (): string | undefined =>
    page?.hasNextPage && tags.length < MOST_TAGS ? (page.endCursor ?? undefined) : undefined;
  return {
    owner,
    name,
    repository,
    next() {
      const after = cursor();
      if (after === undefined && waiting.length === 0) return undefined;
      const oids = (waiting[0] ?? []).map(({ oid: file }) => file);
      return `${after === undefined ? '' : tagPage(after)}\n${texts(oids)}`;
    },
    async take(data, client) {
      const found = data as { tags?: github.TagPage | null } & Record<string, Text>;
      if (cursor() !== undefined) {
        // Without a further tag one would ask for ever.
        if (!found.tags?.nodes.length) throw new TypeError('GitHub said nothing of further tags');
        tags.push(...found.tags.nodes);
        page = found.tags.pageInfo;
      }
      for (const [index, entry] of (waiting.shift() ?? []).entries()) {
        const file = await textOf(entry, found[`file${index}`], client, { owner, repo: name });
        if (typeof file === 'string') problems.push(file);
        else read.push(file);
      }
    },
    result() {
      if (page?.hasNextPage) problems.push('there are more than 2,000 tags; the newest were read');
      const snapshot = github.snapshotOf({
        url: repository.url,
        commit: oid,
        committed: github.dayOf(committedDate),
        forge: github.factsOfForge(repository),
        tags: github.tagsOf(tags, repository),
        files,
        read,
        problems,
      });
      return { kind: 'snapshot', snapshot };
    },
  };
}

/**
 * The text of a file. A text of another length than the file is not what stands in
 * it: GitHub cuts long ones, converts other encodings than UTF-8, and gives none for
 * what it takes as binary. The bytes are then asked for.
 */
async function textOf(
  entry: Entry,
  found: Text,
  { rest }: GithubClient,
  of: Of,
): Promise<SnapshotFile | string> {
  const { path, size } = entry;
  const text = found?.text ?? '';
  if (new TextEncoder().encode(text).length === size) {
    return { path, text: text.replace(/^\uFEFF/, '') };
  }
  return bytesOf(rest, of, entry);
}
