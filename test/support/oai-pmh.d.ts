/** The parts of the npm package `oai-pmh`, a harvester by others, that the tests use. */
declare module 'oai-pmh' {
  interface Header {
    readonly $?: { readonly status?: string };
    readonly identifier: string;
    readonly datestamp: string;
    readonly setSpec: string | readonly string[];
  }

  interface HarvestedRecord {
    readonly header: Header;
    readonly metadata?: unknown;
  }

  interface Selection {
    readonly metadataPrefix: string;
    readonly from?: string;
    readonly until?: string;
    readonly set?: string;
  }

  export class OaiPmh {
    constructor(baseUrl: string);
    identify(): Promise<Readonly<Record<string, unknown>>>;
    getRecord(identifier: string, metadataPrefix: string): Promise<HarvestedRecord>;
    listMetadataFormats(): Promise<readonly { readonly metadataPrefix: string }[]>;
    listSets(): Iterable<Promise<{ readonly setSpec: string; readonly setName: string }>>;
    listIdentifiers(selection: Selection): Iterable<Promise<Header>>;
    listRecords(selection: Selection): Iterable<Promise<HarvestedRecord>>;
  }
}
