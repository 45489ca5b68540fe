import { validate } from '#registry/schema.ts';
import {
  isPrivate,
  parseAddress,
  servesHttps,
  withoutCredentials,
  withoutTracking,
} from '#registry/web-address.ts';
import { canonicalRepository, isOwner, repositoryKey } from '#registry/repository-url.ts';
import type { Extraction, Facts } from '#harvest/extractor.ts';
import { cleanText, isInConflict, readableText } from '#harvest/extractors/file-text.ts';
import { problemsOf, type Problems } from '#harvest/extractors/problems.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { SnapshotFile } from '#harvest/snapshot.ts';

/** What a template or an example puts where an address belongs. */
const PLACEHOLDER =
  /[<>{}$]|\/\/(?:[\w.-]+\.)?example\.(?:com|org|net)\b|\b(?:your|my)[-_]?(?:user|org|name|project|package|repo)|\/(?:user(?:name)?|owner|org(?:ani[sz]ation)?)\/|(?<=\.(?:com|org)\/[^/]+\/)(?:package|project|repo(?:sitory)?)(?:[-_]?name)?(?:[/.]|$)|\b(?:todo|fixme|changeme)\b/i;

/** Versions that stand for none: what a template, a branch or a build between two releases has. */
const NO_VERSION =
  /^(?:0\.0\.0|0|unknown|none|dev|develop|main|master|latest|n\/?a|tbd|x\.y(?:\.z)?)$|^0\.0\.0[-+.]|[${}<>/]|snapshot$|[-.]?dev\d*(?:\+.*)?$|\s/i;

/** Collects what one source says, with a sentence for all that is left out. */
export interface Gatherer {
  /** What was taken so far. */
  readonly facts: Readonly<Facts>;
  readonly problems: Problems;
  /** Takes a value that is not an address; nothing where there is no value. */
  take<Field extends keyof Facts>(field: Field, value: Facts[Field] | undefined): void;
  /** Takes a web address, if it leads to a place in the public web. */
  address(field: AddressField, written: unknown): void;
  /** Takes a version, if it is one. */
  version(written: unknown): void;
  /** Adds a sentence, at the line where `written` stands, or of an offset into the readable text. */
  note(sentence: string, written?: string | number): void;
  /** The text of the file, after a note of what in it is no text; undefined where it cannot be read. */
  readable(): string | undefined;
  /** Whether a merge left both of its sides in the file, which is noted. */
  isInConflict(): boolean;
  /** Only what fits the schema of an entry. */
  done(): Extraction;
}

export type AddressField =
  | 'url'
  | 'softwareHelp'
  | 'issueTracker'
  | 'releaseNotes'
  | 'downloadUrl'
  | 'continuousIntegration'
  | 'codeRepository';

/** What a file says; of a repository that it names it is told if it is not `home`. */
export function gather(file: SnapshotFile, home?: string): Gatherer {
  const facts: Facts = {};
  const problems = problemsOf(file.path);
  const text = cleanText(file.text);
  const note: Gatherer['note'] = (sentence, written = -1) => {
    const at = typeof written === 'number' ? written : text.indexOf(written);
    problems.in(text)(sentence, at < 0 ? undefined : at);
  };
  const take: Gatherer['take'] = (field, value) => {
    if (value !== undefined) facts[field] ??= value;
  };
  const address = (field: AddressField, written: unknown): void => {
    if (typeof written !== 'string' || written.trim() === '') return;
    const found = webAddress(written, field === 'codeRepository');
    if (typeof found === 'string') {
      take(field, found);
      if (field === 'codeRepository' && home !== undefined && !sameRepository(found, home))
        note(`${quoted(found)} is another repository than the one of this file`, written);
    } else note(`${quoted(written)} ${found.wrong}`, written);
  };
  const version = (written: unknown): void => {
    if (typeof written !== 'string' || written.trim() === '') return;
    if (NO_VERSION.test(written.trim()))
      note(`${quoted(written)} is not the version of a release`, written);
    else take('version', written.trim());
  };
  return {
    facts,
    problems,
    take,
    address,
    version,
    note,
    readable: () => readableText(file.text, problems.in(file.text)),
    isInConflict: () => isInConflict(text, problems.in(text)),
    done: () => ({ facts: soundFacts(facts, note), problems: problems.all() }),
  };
}

/** An address as the catalogue keeps it, or what is wrong with it. */
export function webAddress(written: string, repository = false): string | { wrong: string } {
  const text = withoutTracking(withoutCredentials(written.trim().replace(/^<(.*)>$/, '$1')));
  if (PLACEHOLDER.test(text)) return { wrong: 'is a placeholder, not an address' };
  const given = repository ? canonicalRepository(text) : text;
  const url = parseAddress(given);
  if (url === undefined || !/^https?:\/\/[^/]/i.test(given))
    return { wrong: 'is not a web address' };
  if (isPrivate(url)) return { wrong: 'is not an address in the public web' };
  if (repository && isOwner(url)) return { wrong: 'names an owner and no repository' };
  if (url.protocol === 'https:') return given.replace(/^https/i, 'https');
  return servesHttps(url)
    ? given.replace(/^http:/i, 'https:')
    : { wrong: 'is an address without https' };
}

/** Whether two addresses are those of one repository. */
export const sameRepository = (one: string, other: string): boolean =>
  repositoryKey(one) === repositoryKey(other);

/** The facts that fit the schema; in a list, the items that do. */
export function soundFacts(facts: Facts, note: Gatherer['note']): Facts {
  const sound = Object.entries(facts).flatMap(([field, value]): [string, unknown][] => {
    if (!Array.isArray(value)) return fits(field, value, note) ? [[field, value]] : [];
    const items = new Map(
      value
        .filter((item) => fits(field, [item], note))
        .map((item) => [JSON.stringify(item), item] as const),
    );
    return items.size === 0 ? [] : [[field, [...items.values()]]];
  });
  return Object.fromEntries(sound);
}

function fits(field: string, value: unknown, note: Gatherer['note']): boolean {
  const source = { source: 'x', url: 'https://x.org', since: '2000-01-01' };
  const facts = { [field]: value };
  if (validate('harvested', { id: 'x', sources: [{ ...source, facts }] }).length === 0) return true;
  note(`${quoted(JSON.stringify(value))} is not what the field ${field} can hold.`);
  return false;
}
