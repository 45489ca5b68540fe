import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportFiles } from '#exports/files.ts';
import { createResponder, type Responder } from '#oai/responder.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { History, Tombstone } from '#registry/history.ts';

/** The files of a catalogue below `oai/`, as its site has them: texts by path. */
export function oaiFiles(catalogue: Catalogue): Map<string, string> {
  const files = [...exportFiles(catalogue)].filter(({ path }) => path.startsWith('oai/'));
  return new Map(files.map(({ path, parts }) => [path, [...parts()].join('')]));
}

/** The catalogue with moments of change by id, and with tombstones. */
export function withHistory(
  catalogue: Catalogue,
  modified: Readonly<Record<string, string>>,
  tombstones: readonly Tombstone[] = [],
): Catalogue {
  const history: History = {
    records: new Map(
      Object.entries(modified).map(([id, moment]) => [
        id,
        { created: moment, modified: moment, hash: moment },
      ]),
    ),
    changes: [],
    tombstones,
  };
  return { ...catalogue, history };
}

/** Serves a responder at a port of its own; its answers bear the moment that `clock` says. */
export async function serveOai(
  state: { files: ReadonlyMap<string, string>; now: string },
  pageSize: number,
): Promise<{ readonly url: string; close(): void }> {
  let respond: Responder | undefined;
  const server = createServer((incoming, outgoing) => {
    void respond?.(new Request(new URL(incoming.url ?? '/', 'http://localhost'))).then(
      async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(await response.text());
      },
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oai`;
  respond = createResponder({
    baseUrl: url,
    read: (path) => Promise.resolve(state.files.get(path)),
    pageSize,
    now: () => new Date(state.now),
  });
  return { url, close: () => void server.close() };
}
