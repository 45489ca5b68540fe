import type { Agent } from '#registry/generated/types.ts';

/** The fields of an entry that name persons and organisations. */
export const AGENT_FIELDS = ['author', 'maintainer', 'contributor', 'copyrightHolder'] as const;

/** A person or an organisation by name, as people read it. */
export function agentName(agent: Agent): string {
  return 'familyName' in agent ? `${agent.givenName} ${agent.familyName}` : agent.name;
}
