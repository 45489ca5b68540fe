import { composeCatalogue, type Catalogue } from '#registry/catalogue.ts';
import { compareText } from '#registry/diagnostic.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import type { History } from '#registry/history.ts';
import type { RegistryConfig, SoftwareRecord } from '#registry/generated/types.ts';
import config from '#config';
import { historyOf } from './nasty/history.ts';
import { links } from './nasty/links.ts';
import { people } from './nasty/people.ts';
import { states } from './nasty/states.ts';
import { texts } from './nasty/texts.ts';

/** Records that fit schemas/record.schema.json and are hard to write in some format, in the order of their ids. */
export const nastyRecords: readonly SoftwareRecord[] = [
  ...texts,
  ...people,
  ...links,
  ...states,
].toSorted((a, b) => compareText(a.id, b.id));

/** A catalogue of the nasty records with the project's vocabularies, and with a history. */
export function nastyCatalogue(): Catalogue {
  const { vocabularies } = readRoot(PROJECT_ROOT);
  const files = { entries: [], harvested: [], vocabularies, translations: [] };
  const settings: RegistryConfig = {
    ...config,
    url: 'https://software.example.org/nasty/',
  } as RegistryConfig;
  const history = (): History => historyOf(nastyRecords);
  const catalogue = composeCatalogue(files, settings, null, history);
  return { ...catalogue, records: nastyRecords };
}
