import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSyntheticRoot } from '#bench/synthetic-root.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { Manifest } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { writeDocuments } from '#site/documents.ts';

const FOLDER = join(PROJECT_ROOT, '.cache/bench/exports');

/**
 * Writes all documents of a catalogue of N records in this process, then the same bytes
 * once more, file by file, with a JSON.stringify of each text before it is written.
 */
export async function bench([number = '10000']: readonly string[]): Promise<void> {
  const root = join(FOLDER, 'root');
  writeSyntheticRoot(root, Number(number));
  const catalogue = await loadCatalogue({ root });
  const [ours, theirs] = [join(FOLDER, 'ours'), join(FOLDER, 'theirs')];
  for (const folder of [ours, theirs]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const start = performance.now();
  await writeDocuments(catalogue, ours);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().rss);
  const manifest = JSON.parse(readFileSync(join(ours, 'manifest.json'), 'utf8')) as Manifest;
  const { bytes, baseline } = again(manifest, ours, theirs);
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    '| records | files | MB | all exports s | JSON.stringify and writing s | × | MB of memory before | peak |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(
    `| ${catalogue.records.length} | ${manifest.files.length} | ${(bytes / 1e6).toFixed(0)} | ${seconds.toFixed(1)} | ${baseline.toFixed(1)} | ${(seconds / baseline).toFixed(2)} | ${(before / 1e6).toFixed(0)} | ${(peak / 1e6).toFixed(0)} |`,
  );
}

function again(
  { files }: Manifest,
  ours: string,
  theirs: string,
): { readonly bytes: number; readonly baseline: number } {
  let bytes = 0;
  let milliseconds = 0;
  for (const { path, mediaType, bytes: size } of files) {
    if (mediaType === 'application/gzip') continue;
    const text = readFileSync(join(ours, path), 'utf8');
    const target = join(theirs, path);
    const start = performance.now();
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(text));
    milliseconds += performance.now() - start;
    bytes += size;
  }
  return { bytes, baseline: milliseconds / 1000 };
}
