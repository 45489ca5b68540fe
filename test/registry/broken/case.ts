/** An entry with mistakes as people make them, and what the check has to say of them. */
export interface BrokenCase {
  readonly title: string;
  /** YAML lines in which ⟦ and ⟧ enclose what is wrong; they replace fields of a sound entry. */
  readonly lines: string;
  /** The rule and, where the check promises one, the replacement of each finding, by place. */
  readonly found: readonly (readonly [rule: string, replacement?: string])[];
  /** Whether the lines are all that the file holds. */
  readonly whole?: true;
  /** A field of the sound entry to leave out. */
  readonly without?: string;
  /** Where all findings begin, if they have no marks. */
  readonly at?: readonly [line: number, column: number];
  /** The name of the file. */
  readonly file?: string;
  /** Lines of other entries, by the name of their file. */
  readonly neighbours?: Readonly<Record<string, string>>;
  /** Whether the lines of the file end as on Windows. */
  readonly crlf?: true;
}
