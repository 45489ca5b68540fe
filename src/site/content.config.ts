import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { join } from 'node:path';
import type { Catalogue } from '#registry/catalogue.ts';
import type { RegistryConfig, SoftwareRecord, Vocabulary } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { text } from '#registry/report/text.ts';

const root = process.env['CATALOGUE_ROOT'] ?? PROJECT_ROOT;

/** A loader of one part of the catalogue, which loads it again when a file of the root changes. */
function part(
  name: string,
  items: (
    catalogue: Catalogue,
  ) => Iterable<[id: string, item: object, filePath?: string | undefined]>,
): Loader {
  return {
    name,
    async load({ store, generateDigest, watcher, logger }) {
      const fill = async (): Promise<void> => {
        const catalogue = await loadCatalogue({ root });
        if (name === 'software' && catalogue.diagnostics.length > 0) {
          const files = new Map(readRoot(root).entries.map((file) => [file.path, file]));
          const textOf = (path: string): string => files.get(path)?.text ?? '';
          const report = { diagnostics: catalogue.diagnostics, files: files.size, textOf };
          logger.warn(`\n${text.render(report, { color: false })}`);
        }
        const all = [...items(catalogue)];
        const ids = new Set(all.map(([id]) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const [id, item, filePath] of all) {
          const data = { ...item };
          const place = filePath === undefined ? {} : { filePath };
          store.set({ id, data, digest: generateDigest(data), ...place });
        }
      };
      let last = fill();
      await last;
      const folders = ['entries', 'vocabularies', 'harvested'].map((folder) => join(root, folder));
      watcher?.add(folders);
      watcher?.on('all', (_event, path) => {
        // One after the other, so that what was read last is what stays.
        if (folders.some((folder) => path.startsWith(folder))) last = last.then(fill, fill);
      });
    },
  };
}

export const collections = {
  software: defineCollection({
    loader: part('software', ({ records, paths }) =>
      records.map((record) => [record.id, record, paths.get(record.id)]),
    ),
    schema: z.custom<SoftwareRecord>(),
  }),
  vocabularies: defineCollection({
    loader: part('vocabularies', ({ vocabularies }) => vocabularies),
    schema: z.custom<Vocabulary>(),
  }),
  site: defineCollection({
    loader: part('site', ({ config, commit }) => [['site', { config, commit }]]),
    schema: z.custom<{ config: RegistryConfig; commit: string | null }>(),
  }),
};
