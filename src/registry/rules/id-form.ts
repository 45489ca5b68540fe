import type { EntryRule } from '#registry/rule.ts';

/** What the id of an entry looks like. */
export const ID_FORM = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The file's name is the entry's permanent id, so it has to be fit for an address. */
export const idForm: EntryRule = {
  scope: 'entry',
  id: 'id-form',
  title: 'The file name is a good id',
  level: 'error',
  why: 'The name of the file is the permanent id of the entry and a part of its address.',
  bad: '# file: My_Tool.yaml',
  good: '# file: my-tool.yaml',
  *check({ id }) {
    if (ID_FORM.test(id) && id.length <= 64) return;
    const proposal = id
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-')
      .replaceAll(/^[.-]+|[.-]+$/g, '')
      .slice(0, 64);
    yield {
      pointer: '',
      message: `the file name \`${id}.yaml\` is no id: lower-case letters and digits, joined by a hyphen or a dot, at most 64`,
      fix: {
        text: proposal === '' ? 'Rename the file.' : `Rename the file to \`${proposal}.yaml\`.`,
      },
    };
  },
};
