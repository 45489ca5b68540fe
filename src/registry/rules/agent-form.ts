import { AGENT_FIELDS } from '#registry/agent-fields.ts';
import type { Finding } from '#registry/diagnostic.ts';
import { isOrcidLike } from '#registry/identifier.ts';
import type { EntryRule } from '#registry/rule.ts';
import { COLLECTIVE } from '#registry/rules/agent-collective.ts';

/** An organisation and its town. */
const ACRONYM = /^\p{Lu}{2,6},/u;

/** A person has a given and a family name, an organisation has a name. */
export const agentForm: EntryRule = {
  scope: 'entry',
  id: 'agent-form',
  title: 'A person has two names, an organisation one',
  level: 'error',
  overSchema: true,
  why: 'Citations print the family name first and the given name as initials; they have to know which is which.',
  bad: `author:
  - Josiah Carberry`,
  good: `author:
  - givenName: Josiah
    familyName: Carberry`,
  *check({ value }) {
    for (const field of AGENT_FIELDS) {
      const agents = value[field];
      if (typeof agents === 'string') yield asText(`/${field}`, agents);
      if (!Array.isArray(agents)) continue;
      for (const [index, agent] of (agents as unknown[]).entries()) {
        const pointer = `/${field}/${index}`;
        if (typeof agent === 'string') yield asText(pointer, agent);
        else if (agent !== null && typeof agent === 'object') yield* namedPerson(pointer, agent);
      }
    }
  },
};

function asText(pointer: string, text: string): Finding {
  const [, given, family] = /^(\S+(?: \p{L}\.)*) (\S+)$/u.exec(text.trim()) ?? [];
  const person =
    given === undefined || family === undefined
      ? '- givenName: …` and `familyName: …'
      : `- { givenName: ${given}, familyName: ${family} }`;
  return {
    pointer,
    message: `\`${text}\` is a text, and should be a person or an organisation`,
    fix: { text: `Write \`${person}\` for a person, \`- name: ${text}\` for an organisation.` },
  };
}

/** A person who is given by `name`, as in older CodeMeta and .zenodo.json. */
function* namedPerson(pointer: string, agent: object): Generator<Finding> {
  const { name, type, id, orcid: mark = id } = agent as Record<string, unknown>;
  if (typeof name !== 'string' || 'familyName' in agent || 'givenName' in agent) return;
  const orcid = typeof mark === 'string' && isOrcidLike(mark);
  const comma =
    /^[\p{L}'’-]+(?: [\p{L}'’-]+)?, \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u.test(name);
  if (!orcid && type !== 'Person' && (!comma || COLLECTIVE.test(name) || ACRONYM.test(name)))
    return;
  const [family, given] = comma
    ? name.split(/,\s*/)
    : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
  const text =
    given === ''
      ? 'Write `givenName` and `familyName` instead of `name`.'
      : `Write \`givenName: ${given}\` and \`familyName: ${family}\` instead of \`name\`.`;
  const message = `\`${name}\` is a person, whose names have fields of their own`;
  yield { pointer, message, fix: { text } };
}
