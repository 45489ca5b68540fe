import { shared, type Mark, type Outline } from '#registry/outline.ts';
import type { CatalogueRule } from '#registry/rule.ts';

/** An id, now or formerly, leads to one entry only, whatever the folder and the case. */
export const idUnique: CatalogueRule = {
  scope: 'catalogue',
  id: 'id-unique',
  title: 'No two entries share an id',
  level: 'error',
  why: 'An id is a permanent address: it has to lead to one software, in whichever folder its file lies.',
  bad: 'formerIds: [another-entry]',
  good: 'formerIds: [old-name-of-this-entry]',
  *check(outlines) {
    const lower = ({ pointer, value }: Mark): Mark => ({ pointer, value: value.toLowerCase() });
    const own = ({ id }: Outline): Mark[] => [lower({ pointer: '', value: id })];
    for (const { outline, twin } of shared(outlines, own)) {
      const message = `the id \`${outline.id}\` is taken by ${twin.path}`;
      const text = 'Rename the file, or remove it if it is the same software.';
      yield { path: outline.path, finding: { pointer: '', message, fix: { text } } };
    }
    const all = (outline: Outline): Mark[] => [...own(outline), ...outline.formerIds.map(lower)];
    for (const { outline, mark, twin } of shared(outlines, all)) {
      if (mark.pointer === '') continue;
      const message = `\`${mark.value}\` is an id of ${twin.path}`;
      const finding = { pointer: mark.pointer, message, fix: { text: 'Remove it.' } };
      yield { path: outline.path, finding };
    }
    for (const { id, path, formerIds } of outlines) {
      for (const { pointer, value } of formerIds) {
        if (value.toLowerCase() !== id.toLowerCase()) continue;
        const message = `\`${value}\` is the id of the entry itself`;
        yield { path, finding: { pointer, message, fix: { text: 'Remove it.' } } };
      }
    }
  },
};
