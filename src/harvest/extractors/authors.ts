import type { FileExtractor } from '#harvest/extractor.ts';
import { gather } from '#harvest/extractors/gather.ts';
import { orcidFact } from '#harvest/extractors/orcid.ts';
import { personFromName } from '#harvest/extractors/people.ts';
import type { Agent } from '#registry/generated/types.ts';

/** Lines that stand around a list of names: headings, rules, marks of reStructuredText. */
const AROUND = /^\s*(?:#.*|[=*~^_+-]{3,}|\.\. .*|<!--.*|:[\w-]+:.*|.*:)\s*$/;

/** A list is one of names if so many of its lines are. */
const MOST = 0.8;

const LONGEST_LINE = 150;
const ORCID = /orcid\.org\/([\d-]{18}[\dX])/;

/**
 * The people in a file that lists them, one to a line: `Name`, `Family, Given`,
 * `Name <email>, years`, `[Name](address)`, `Name, institute`, with bullets or
 * without, and their ORCID. A file of which much is prose is not read. Whoever is
 * named there counts as a contributor, since authors are named elsewhere.
 */
export const authors: FileExtractor = {
  source: 'AUTHORS',
  files: /^(?:authors|contributors)(?:\.(?:md|rst|txt))?$/,
  extract(file) {
    const gatherer = gather(file);
    const lines = listed((gatherer.readable() ?? '').split(/\r?\n/));
    const familyFirst = isFamilyFirst(lines.map((line) => bare(line)));
    const people = lines.flatMap((line) => agentOf(line, familyFirst) ?? []);
    const other = lines.find((line) => agentOf(line, familyFirst) === undefined);
    if (people.length > 1 && people.length >= lines.length * MOST) {
      gatherer.take('contributor', people);
      if (other !== undefined)
        gatherer.note(
          `${lines.length - people.length} of ${lines.length} lines are not surely names`,
          other,
        );
    } else if (lines.length > 0) gatherer.note('is not surely a list of names, and is not read');
    return gatherer.done();
  },
};

/** The lines that can hold a name: bulleted ones, where there are any, else those after a preface. */
function listed(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '' && !AROUND.test(line));
  const bulleted = filled.filter((line) => /^\s*[-*+•]\s/.test(line));
  if (bulleted.length > 1) return bulleted;
  const first = filled.findIndex((line) => agentOf(line, true) !== undefined);
  return first < 0 ? filled : filled.slice(first);
}

/** Whether commas stand behind family names, and not before institutes. */
function isFamilyFirst(names: readonly string[]): boolean {
  const withComma = names.filter((name) => name.includes(','));
  const afterOneWord = withComma.filter((name) => /^\S+,/.test(name));
  return afterOneWord.length >= withComma.length / 2;
}

/** What is left of a line without marks, addresses and what follows them; nothing of a long one. */
function bare(line: string): string {
  if (line.length > LONGEST_LINE) return '';
  return line
    .replace(/^\s*(?:[-*+•]|\d+\.)\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^<`]*)\s*<[^>]*>`_{0,2}/g, '$1')
    .replace(/\s*(?:<[^>]*>|\([^)]*\)|\[[^\]]*\]|\bhttps?:\S+|\S+@\S+|@\S+).*$/, '')
    .replace(/[*_|`]/g, '')
    .trim()
    .replace(/[,;:.\s-]+$/, '');
}

function agentOf(line: string, familyFirst: boolean): Agent | undefined {
  const [name = ''] = bare(line).split(/ [-–—] /);
  const { orcid } = orcidFact(ORCID.exec(line)?.[1] ?? '');
  const agent = personFromName(familyFirst ? name : name.replace(/,.*/, ''));
  if (agent === undefined || !('familyName' in agent)) return undefined;
  return orcid === undefined ? agent : { ...agent, id: orcid };
}
