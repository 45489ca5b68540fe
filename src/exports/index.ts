import { catalogueJson } from '#exports/catalogue-json.ts';
import { codemeta } from '#exports/codemeta.ts';
import type { Export } from '#exports/export.ts';

/** All ways out of the catalogue. */
export const exports: readonly Export[] = [codemeta, catalogueJson];
