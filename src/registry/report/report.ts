import type { Diagnostic } from '#registry/diagnostic.ts';

/** What a check found, and the texts that it is about. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** How many entries were checked. */
  readonly files: number;
  /** The text of a file of the root, or empty if there is none. */
  textOf(path: string): string;
}

/** A way to tell what was found: a pure function. */
export interface ReportFormat {
  readonly id: string;
  /** Whether the output is for programs, and so has to stand alone. */
  readonly machine: boolean;
  render(report: Report, options: { readonly color: boolean }): string;
}

/** How many diagnostics of a level there are. */
export function countOf(diagnostics: readonly Diagnostic[], wanted: Diagnostic['level']): number {
  return diagnostics.filter(({ level }) => level === wanted).length;
}
