import { fileUrl } from '#registry/file-url.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/** What an indicator looks at. */
interface Assessed {
  readonly record: SoftwareRecord;
  /** The day as of which the catalogue's facts are known, YYYY-MM-DD; empty if there are none. */
  readonly asOf: string;
}

/** Yes with evidence, no with a cure, or unknown with the reason; never a guess. */
export type Answer =
  | { readonly answer: 'yes'; readonly evidence: string; readonly url?: string }
  | { readonly answer: 'no'; readonly cure: string }
  | { readonly answer: 'unknown'; readonly reason: string };

/** One quality check of a record. */
export interface Indicator {
  readonly id: string;
  /** What holds where the answer is yes, without a subject: `Has a licence file`. */
  readonly title: string;
  /** The head of its column: one or two words. */
  readonly label: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** The name of the EVERSE indicator that it answers (https://w3id.org/everse/i/indicators/). */
  readonly everse?: string;
  check(assessed: Assessed): Answer;
  /** Parts of a record, at least one for each answer that it can give. */
  readonly examples: readonly {
    readonly answer: Answer['answer'];
    readonly record: Partial<SoftwareRecord>;
  }[];
}

export const EVERSE = 'https://w3id.org/everse/i/indicators/';

export function yes(evidence: string, url?: string): Answer {
  return { answer: 'yes', evidence, ...(url === undefined ? {} : { url }) };
}

export function no(cure: string): Answer {
  return { answer: 'no', cure };
}

export function unknown(reason: string): Answer {
  return { answer: 'unknown', reason };
}

/** The reason where nothing was harvested. */
export const NOT_READ = unknown('The repository has not been read.');

/**
 * The check for a file at the root of the repository, in .github/ or in docs/, by its
 * name in lower case.
 */
export function hasFile(files: RegExp, cure: string): Indicator['check'] {
  return ({ record: { repository, codeRepository } }) => {
    if (repository?.files === undefined) return NOT_READ;
    const found = repository.files.find((path) => files.test(nameOf(path)));
    return found === undefined ? no(cure) : yes(found, fileUrl(codeRepository, 'HEAD', found));
  };
}

export function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase();
}

/** Examples of `hasFile`: one repository with the file, one without, and one that was not read. */
export function fileExamples(file: string): Indicator['examples'] {
  const repository = { forge: 'git', active: '2026-01' } as const;
  return [
    { answer: 'yes', record: { repository: { ...repository, files: ['setup.x', file] } } },
    { answer: 'no', record: { repository: { ...repository, files: ['setup.x'] } } },
    { answer: 'unknown', record: {} },
  ];
}
