import type { EntryRule } from '#registry/rule.ts';

/** A version is a text: as a number, YAML reads 1.10 as 1.1. */
export const versionQuoted: EntryRule = {
  scope: 'entry',
  id: 'version-quoted',
  title: 'A version stands in quotes',
  level: 'error',
  overSchema: true,
  why: 'YAML takes 1.10 without quotes for a number, and a number has no last zero: it becomes 1.1.',
  bad: 'version: 1.10',
  good: "version: '1.10'",
  *check({ value, document }) {
    const references = ['softwareRequirements', 'softwareSuggestions', 'isPartOf', 'hasPart'];
    const places = references.flatMap((field) => {
      const list: unknown = value[field];
      return Array.isArray(list)
        ? list.map((item: unknown, index) => ({ of: item, pointer: `/${field}/${index}/version` }))
        : [];
    });
    for (const { of, pointer } of [{ of: value as unknown, pointer: '/version' }, ...places]) {
      if (of === null || typeof of !== 'object' || !('version' in of)) continue;
      if (typeof of.version !== 'number') continue;
      const { start, end } = document.locate(pointer);
      const text = document.text.slice(start, end);
      yield {
        pointer,
        message:
          String(of.version) === text
            ? `the version ${text} is a number and should be a text`
            : `the version ${text} is a number, and would be read as ${of.version}`,
        fix: { text: `Put it in quotes: \`'${text}'\`.`, write: text },
      };
    }
  },
};
