import { atom, infrastructureFeeds } from '#exports/atom.ts';
import { badge } from '#exports/badge.ts';
import { catalogueJson } from '#exports/catalogue-json.ts';
import { changesJson } from '#exports/changes-json.ts';
import { codemeta } from '#exports/codemeta.ts';
import type { Export } from '#exports/export.ts';
import { jsonSchemas } from '#exports/json-schemas.ts';
import { qualityJson } from '#exports/quality-json.ts';
import { withdrawnJson } from '#exports/withdrawn-json.ts';

/** All ways out of the catalogue. */
export const exports: readonly Export[] = [
  codemeta,
  badge,
  catalogueJson,
  qualityJson,
  changesJson,
  withdrawnJson,
  atom,
  infrastructureFeeds,
  jsonSchemas,
];
