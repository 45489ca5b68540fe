import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { jsonText } from '#exports/export.ts';
import { exportFiles, type ExportFile } from '#exports/files.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import type { Manifest } from '#registry/generated/types.ts';
import { perCatalogue } from '#site/per-catalogue.ts';
import { sourceCatalogue } from '#site/source.ts';

type ManifestFile = Manifest['files'][number];

/** So many characters are gathered before they are written. */
const CHUNK = 1 << 16;

/**
 * Writes all documents of the exports table below a folder, file by file and part by
 * part, and beside them manifest.json with the size and the hash of each. Astro's own
 * endpoints write a file 6.6 times as slowly.
 */
async function writeDocuments(catalogue: Catalogue, folder: string): Promise<void> {
  const files: ManifestFile[] = [];
  for (const file of exportFiles(catalogue)) files.push(...(await writeDocument(file, folder)));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  writeFileSync(join(folder, 'manifest.json'), jsonText({ files } satisfies Manifest));
}

/** Writes one document, with its compressed copy where it has one; their lines of the manifest. */
export async function writeDocument(file: ExportFile, folder: string): Promise<ManifestFile[]> {
  const target = join(folder, file.path);
  mkdirSync(dirname(target), { recursive: true });
  const written = writeParts(file, target);
  return file.gzip ? [written, await compress(file, target)] : [written];
}

function writeParts({ path, item, parts }: ExportFile, target: string): ManifestFile {
  const sum = createHash('sha256');
  const out = openSync(target, 'w');
  let bytes = 0;
  let waiting = '';
  const flush = (): void => {
    const chunk = Buffer.from(waiting);
    writeSync(out, chunk);
    sum.update(chunk);
    bytes += chunk.length;
    waiting = '';
  };
  for (const part of parts()) {
    waiting += part;
    if (waiting.length >= CHUNK) flush();
  }
  flush();
  closeSync(out);
  return { path, mediaType: item.mediaType, bytes, sha256: sum.digest('hex') };
}

/** The compressed copy beside a file; gzip's own time stamp is left at zero. */
async function compress({ path }: ExportFile, target: string): Promise<ManifestFile> {
  const sum = createHash('sha256');
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      sum.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(
    createReadStream(target),
    createGzip({ level: 9 }),
    counted,
    createWriteStream(`${target}.gz`),
  );
  return { path: `${path}.gz`, mediaType: 'application/gzip', bytes, sha256: sum.digest('hex') };
}

/** The documents of a catalogue, by their addresses. */
const filesOf = perCatalogue((catalogue): ReadonlyMap<string, ExportFile> => {
  const addressOf = ({ path }: ExportFile): string => new URL(path, catalogue.config.url).pathname;
  return new Map([...exportFiles(catalogue)].map((file) => [addressOf(file), file]));
});

/** Writes the documents into the built site, and serves them while developing. */
export function documents(): AstroIntegration {
  return {
    name: 'catalogue-documents',
    hooks: {
      'astro:build:done': async ({ dir }) =>
        writeDocuments(await sourceCatalogue(), fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          sourceCatalogue().then((catalogue) => {
            const file = filesOf(catalogue).get(pathname);
            if (file === undefined) return next();
            response.setHeader('content-type', file.item.mediaType).end([...file.parts()].join(''));
          }, next);
        });
      },
    },
  };
}
