import type { OaiIndex } from '#exports/oai-index.ts';
import { UnavailableError } from '#oai/error.ts';

/** Gives the text of a file of the catalogue, by its path below the address of the site. */
export type Read = (path: string) => Promise<string | undefined>;

/** The files that the exports wrote, as a responder reads them. */
export interface Files {
  index(): Promise<OaiIndex>;
  /** The metadata element of a record. */
  metadata(identifier: string, metadataPrefix: string): Promise<string>;
}

/**
 * Reads the files of the catalogue. The index is parsed once for as long as its text stays
 * the same. What cannot be read throws UnavailableError: a file is missing only while a new
 * site takes the place of the old one.
 */
export function openFiles(read: Read): Files {
  let known: { readonly text: string; readonly index: OaiIndex } | undefined;
  const textOf = async (path: string): Promise<string> => {
    try {
      const text = await read(path);
      if (text !== undefined) return text;
    } catch (error) {
      throw new UnavailableError(`${path} cannot be read.`, { cause: error });
    }
    throw new UnavailableError(`${path} is missing.`);
  };
  return {
    async index() {
      const text = await textOf('oai/index.json');
      if (known?.text !== text) known = { text, index: parsed(text) };
      return known.index;
    },
    async metadata(identifier, metadataPrefix) {
      const id = identifier.slice(identifier.lastIndexOf(':') + 1);
      const text = await textOf(`oai/${metadataPrefix}/${id}.xml`);
      return text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').trim();
    },
  };
}

function parsed(text: string): OaiIndex {
  try {
    const index = JSON.parse(text) as OaiIndex;
    if (Array.isArray(index.records)) return index;
  } catch {
    throw new UnavailableError('oai/index.json is not whole.');
  }
  throw new UnavailableError('oai/index.json is no index of records.');
}
