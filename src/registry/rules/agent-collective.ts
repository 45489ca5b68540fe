import { AGENT_FIELDS } from '#registry/agent-fields.ts';
import type { EntryRule } from '#registry/rule.ts';

/** Words that a person's name does not have. */
export const COLLECTIVE =
  /\b(?:team|teams|collaboration|developers?|contributors|authors|group|consortium|community|maintainers|project|observatory|institute|university|laboratory|organi[sz]ation)\b/i;

/** A team signs as an organisation, not as a person with a family name. */
export const agentCollective: EntryRule = {
  scope: 'entry',
  id: 'agent-collective',
  title: 'A team is no person',
  level: 'error',
  why: 'Citations shorten given names: “The Gammapy” “Team” becomes “Team, T. G.”.',
  bad: `author:
  - { givenName: The Gammapy, familyName: Team }`,
  good: `author:
  - { name: The Gammapy Team }`,
  *check({ value }) {
    for (const field of AGENT_FIELDS) {
      const agents = Array.isArray(value[field]) ? (value[field] as unknown[]) : [];
      for (const [index, agent] of agents.entries()) {
        if (agent === null || typeof agent !== 'object') continue;
        const { givenName, familyName } = agent as Record<string, unknown>;
        const name = [givenName, familyName].filter((part) => typeof part === 'string').join(' ');
        if (!COLLECTIVE.test(name)) continue;
        yield {
          pointer: `/${field}/${index}`,
          message: `\`${name}\` is a team or an organisation, and no person`,
          fix: { text: `Write \`name: ${name}\` instead of \`givenName\` and \`familyName\`.` },
        };
      }
    }
  },
};
