/** A document as it was rendered. */
export interface Rendered {
  /** Below the address of the site. */
  readonly path: string;
  /** Where it lies on the disk. */
  readonly file: string;
}

/** What is wrong with a document, in words. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** One definition that documents are held against. */
export interface Check {
  /** The definition, in words. */
  readonly name: string;
  /** The files of the folder of schemas that it reads. */
  readonly needs: readonly string[];
  /** Which documents of the export it is for; all of them where it is left out. */
  readonly only?: RegExp;
  /** All that is wrong with some documents. */
  problems(documents: readonly Rendered[], schemas: string): Promise<readonly Problem[]>;
}

/** What a check can be told beside the definition. */
export interface Scope {
  readonly only?: RegExp;
}
