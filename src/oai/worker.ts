import { createResponder, type Responder } from '#oai/responder.ts';

/** What the worker is told by its surroundings. */
interface Environment {
  /** The address of the static site, with a slash at the end. */
  readonly SITE_URL: string;
  /** The address of the responder, where it is not the one that is asked. */
  readonly BASE_URL?: string;
}

/** An answer reads one file for each record, and an edge allows no more than some fifty reads. */
const PAGE_SIZE = 40;

let made: { readonly key: string; readonly respond: Responder } | undefined;

/** A worker at the edge of a network: it answers OAI-PMH from the files of the static site. */
export default {
  async fetch(request: Request, { SITE_URL, BASE_URL }: Environment): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    const baseUrl = BASE_URL ?? origin + pathname;
    const key = `${SITE_URL} ${baseUrl}`;
    if (made?.key !== key) {
      const read = (path: string): Promise<string | undefined> => readFrom(SITE_URL, path);
      made = { key, respond: createResponder({ baseUrl, read, pageSize: PAGE_SIZE }) };
    }
    return made.respond(request);
  },
};

async function readFrom(site: string, path: string): Promise<string | undefined> {
  const response = await fetch(new URL(path, site));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return response.text();
}
