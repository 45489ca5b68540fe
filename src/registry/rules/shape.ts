import type { BuiltInRule } from '#registry/rule.ts';

/** What the schema has to say of an entry, by the kind of the mistake. */
export const shapeRules = [
  {
    scope: 'schema',
    id: 'missing-field',
    title: 'What is required is there',
    level: 'error',
    why: 'Every entry answers the same few questions: what it is, where it is, who made it, and whether one may use it.',
    bad: 'launch: [{ name: Orrery in the browser, url: https://gammapy.org/ }]',
    good: 'launch: [{ kind: service, name: Orrery in the browser, url: https://gammapy.org/ }]',
  },
  {
    scope: 'schema',
    id: 'unknown-field',
    title: 'Fields are those of the schema',
    level: 'error',
    why: 'The names are those of CodeMeta 3. Other files write `title`, `repository-code` or `given-names`; what stands under such a name would be lost.',
    bad: 'title: Orrery',
    good: 'name: Orrery',
  },
  {
    scope: 'schema',
    id: 'wrong-type',
    title: 'A value has the kind that its field asks for',
    level: 'error',
    why: 'Programs rely on it that a list is a list and a text is a text. YAML takes `yes?` for a text, but 5 for a number and true for a truth.',
    bad: 'programmingLanguage: Python',
    good: 'programmingLanguage: [Python]',
  },
  {
    scope: 'schema',
    id: 'wrong-form',
    title: 'A text has the form that its field asks for',
    level: 'error',
    why: 'Some texts are read by programs, and have to be written in one way.',
    bad: 'formerIds: [Old Name]',
    good: 'formerIds: [old-name]',
  },
  {
    scope: 'schema',
    id: 'wrong-value',
    title: 'A value is one of those that may be chosen',
    level: 'error',
    why: 'Some fields offer a few values and no others, so that pages can tell them apart.',
    bad: 'launch: [{ kind: cloud, name: Orrery, url: https://gammapy.org/ }]',
    good: 'launch: [{ kind: service, name: Orrery, url: https://gammapy.org/ }]',
  },
  {
    scope: 'schema',
    id: 'wrong-length',
    title: 'A value is neither too short nor too long',
    level: 'error',
    why: 'A description of ten words helps nobody, and one of a thousand is read by nobody.',
    bad: 'description: Makes sky maps.',
    good: `description: >-
  Reads the event files of gamma-ray telescopes and makes sky maps. Astronomers use
  it as a library.`,
  },
  {
    scope: 'schema',
    id: 'repeated-item',
    title: 'A list holds nothing twice',
    level: 'error',
    why: 'An item that stands twice is counted twice.',
    bad: 'programmingLanguage: [Python, C++, Python]',
    good: 'programmingLanguage: [Python, C++]',
  },
] as const satisfies readonly BuiltInRule[];
