/**
 * Makes schemas/editor/entry.schema.json from the schema of entries and the
 * project's own vocabularies. `--check` makes nothing and fails if it is stale.
 */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkVocabularies } from '#registry/check-vocabularies.ts';
import { loadConfig } from '#registry/config.ts';
import { editorSchema } from '#registry/editor-schema.ts';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { writeOrCheck } from './generated.ts';

const path = 'schemas/editor/entry.schema.json';
const config = await loadConfig(PROJECT_ROOT, {});
const { vocabularies } = checkVocabularies(readRoot(PROJECT_ROOT).vocabularies, config);
const schema = editorSchema(config, new Map(Object.entries(vocabularies)));
const options = await resolveConfig(join(PROJECT_ROOT, path));
writeOrCheck({ [path]: await format(JSON.stringify(schema), { ...options, parser: 'json' }) });
