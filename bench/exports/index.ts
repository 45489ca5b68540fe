import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSyntheticRoot } from '#bench/synthetic-root.ts';
import { exportFiles } from '#exports/files.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { writeDocument } from '#site/documents.ts';

const FOLDER = join(PROJECT_ROOT, '.cache/bench/exports');

/**
 * Writes all documents of a catalogue of N records in this process. After each of them
 * its bytes are written once more, by JSON.stringify and writeFileSync, so that both ways
 * meet the same state of the disk.
 */
export async function bench([number = '10000']: readonly string[]): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const root = join(FOLDER, 'root');
  writeSyntheticRoot(root, Number(number));
  const catalogue = await loadCatalogue({ root });
  const before = process.memoryUsage().rss;
  const sum = { files: 0, bytes: 0, ours: 0, theirs: 0, peak: before };
  for (const file of exportFiles(catalogue)) {
    const start = performance.now();
    const written = await writeDocument(file, join(FOLDER, 'ours'));
    sum.ours += performance.now() - start;
    sum.peak = Math.max(sum.peak, process.memoryUsage.rss());
    sum.files += written.length;
    sum.bytes += written.reduce((all, { bytes }) => all + bytes, 0);
    sum.theirs += again(file.path);
  }
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    '| records | files | MB | all exports s | JSON.stringify and writing s | × | MB of memory before | peak |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log(
    `| ${catalogue.records.length} | ${sum.files} | ${(sum.bytes / 1e6).toFixed(0)} | ${(sum.ours / 1000).toFixed(1)} | ${(sum.theirs / 1000).toFixed(1)} | ${(sum.ours / sum.theirs).toFixed(2)} | ${(before / 1e6).toFixed(0)} | ${(sum.peak / 1e6).toFixed(0)} |`,
  );
}

/** Writes the bytes of a document the other way; the time in milliseconds. */
function again(path: string): number {
  const text = readFileSync(join(FOLDER, 'ours', path), 'utf8');
  const target = join(FOLDER, 'theirs', path);
  const start = performance.now();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(text));
  return performance.now() - start;
}
