declare module '@citation-js/core' {
  /** References that were read in any of the formats of the plugins, as CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
