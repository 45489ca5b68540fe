/** `npm run oai`: answers OAI-PMH from the site that was built last. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createResponder, type Responder } from '#oai/responder.ts';
import { UnreadableError } from '#registry/files.ts';
import { commandLine, portOf, run, UsageError } from './command-line.ts';

await run(async () => {
  const { values } = commandLine(
    'npm run oai',
    {
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4322' },
      url: { type: 'string' },
    },
    '[--out DIR] [--port NUMBER] [--url URL]',
  );
  const folder = resolve(values.out);
  const port = portOf(values.port);
  if (!existsSync(resolve(folder, 'oai/index.json'))) {
    throw new UnreadableError(`There is no built site in ${folder}: run \`npm run build\` first.`);
  }
  const baseUrl = values.url ?? `http://localhost:${port}/oai`;
  const respond = createResponder({
    baseUrl,
    read: (path) => readFile(resolve(folder, path), 'utf8'),
  });
  const server = createServer((incoming, outgoing) => {
    answer(respond, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server
      .once('error', () => failed(new UsageError(`Port ${port} is not free: give another one.`)))
      .listen(port, '127.0.0.1', listening);
  });
  console.log(`OAI-PMH answers at ${baseUrl}?verb=Identify`);
  return 0;
});

async function answer(
  respond: Responder,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const body = method === 'POST' ? { body: Readable.toWeb(incoming), duplex: 'half' } : {};
  const response = await respond(
    new Request(new URL(url, 'http://localhost'), { method, ...body } as RequestInit),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}
