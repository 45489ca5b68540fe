import { idOf } from '#registry/check-entry.ts';
import { compose } from '#registry/compose.ts';
import { compareText } from '#registry/diagnostic.ts';
import type { Entry, HarvestedFacts } from '#registry/generated/types.ts';
import type { Change, History, RecordHistory, Tombstone } from '#registry/history.ts';
import { validate } from '#registry/schema.ts';
import { sortedJson } from '#registry/sorted-json.ts';
import { parseYaml } from '#registry/yaml.ts';

/** One commit: the files that it changed, without a text where it removed them. */
export interface Commit {
  /** `YYYY-MM-DDThh:mm:ssZ` */
  readonly date: string;
  readonly files: readonly { readonly path: string; readonly text: string | undefined }[];
}

/** What is known of a record at one commit. */
interface State {
  readonly entry: Entry;
  /** The hash of all that it says. */
  readonly meaning: string;
  readonly version: string | undefined;
}

/**
 * The history of records, from commits in their order. A record changes when what it
 * says changes: not when a file is only laid out anew, nor when a source says the same
 * from another commit. A file that cannot be read leaves the record as it was.
 * `digestOf` gives the hash of a text.
 */
export function historyFrom(
  commits: readonly Commit[],
  digestOf: (text: string) => string,
): History {
  const entries = new Map<string, Entry>();
  const facts = new Map<string, HarvestedFacts>();
  const states = new Map<string, State>();
  const records = new Map<string, RecordHistory>();
  const tombstones = new Map<string, Tombstone>();
  const changes: Change[] = [];
  for (const { date, files } of commits) {
    const touched = new Set<string>();
    for (const { path, text } of files) touched.add(take(path, text, entries, facts));
    const gone: string[] = [];
    for (const id of [...touched].toSorted(compareText)) {
      const before = states.get(id);
      const entry = entries.get(id);
      if (entry === undefined) {
        if (before !== undefined) gone.push(id);
        continue;
      }
      const state = stateOf(id, entry, facts.get(id), digestOf);
      if (before?.meaning === state.meaning) continue;
      states.set(id, state);
      tombstones.delete(id);
      const former = (entry.formerIds ?? []).flatMap((old) => records.get(old)?.created ?? []);
      const created = records.get(id)?.created ?? former[0] ?? date;
      records.set(id, { created, modified: date, hash: state.meaning });
      const change = changeOf(before, state, former.length > 0);
      if (change !== undefined) changes.push({ date, id, name: entry.name, ...change });
    }
    for (const id of gone) {
      const { entry } = states.get(id) as State;
      states.delete(id);
      const heir = [...entries].find(([, { formerIds = [] }]) => formerIds.includes(id))?.[0];
      const to = heir === undefined ? {} : { to: heir };
      tombstones.set(id, { ...tombstoneOf(id, entry, date), ...to });
      const kind = heir === undefined ? 'withdrawn' : 'renamed';
      changes.push({ date, id, name: entry.name, kind, ...to });
    }
  }
  return {
    records: new Map([...records].filter(([id]) => states.has(id))),
    changes: changes.toReversed(),
    tombstones: [...tombstones.values()].toSorted((a, b) => compareText(a.id, b.id)),
  };
}

/** Takes a file into what is known; returns the id of its record. */
function take(
  path: string,
  text: string | undefined,
  entries: Map<string, Entry>,
  facts: Map<string, HarvestedFacts>,
): string {
  if (path.startsWith('entries/')) {
    const id = idOf(path);
    if (text === undefined) entries.delete(id);
    else {
      const { value } = parseYaml(text);
      if (validate('entry', value).length === 0) entries.set(id, value as Entry);
    }
    return id;
  }
  const id = path.slice('harvested/'.length, -'.json'.length);
  try {
    if (text === undefined) facts.delete(id);
    else facts.set(id, JSON.parse(text) as HarvestedFacts);
  } catch {
    // The next commit mends it.
  }
  return id;
}

/** Measures of the repository, and where and when facts were seen, are no part of what is said. */
function stateOf(
  id: string,
  entry: Entry,
  facts: HarvestedFacts | undefined,
  digestOf: (text: string) => string,
): State {
  const { provenance: _, repository: __, conflicts: ___, ...said } = compose(id, entry, facts);
  return { entry, meaning: digestOf(sortedJson(said)), version: said.version };
}

function changeOf(
  before: State | undefined,
  { entry, version }: State,
  isHeir: boolean,
): Pick<Change, 'kind' | 'version'> | undefined {
  if (before === undefined) return isHeir ? undefined : { kind: 'new' };
  if (entry.withdrawn !== undefined && before.entry.withdrawn === undefined) {
    return { kind: 'withdrawn' };
  }
  const released = version !== undefined && before.version !== undefined;
  return released && version !== before.version
    ? { kind: 'released', version }
    : { kind: 'changed' };
}

function tombstoneOf(id: string, entry: Entry, date: string): Tombstone {
  const { name, infrastructure, domain, withdrawn } = entry;
  return {
    id,
    name,
    date,
    ...(withdrawn?.reason && { reason: withdrawn.reason }),
    ...(infrastructure && { infrastructure }),
    domain,
  };
}
