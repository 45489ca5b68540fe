import type { Catalogue } from '#registry/catalogue.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { OBSERVATORY } from '#test/support/fixtures.ts';
import { nastyCatalogue } from '#test/support/nasty.ts';

/** The catalogues that every export is run over, by name. */
export async function catalogues(): Promise<(readonly [string, Catalogue])[]> {
  return [
    ['the project', await loadCatalogue({ root: PROJECT_ROOT })],
    ['the fixtures', await loadCatalogue({ root: OBSERVATORY })],
    ['the nasty records', nastyCatalogue()],
  ];
}
