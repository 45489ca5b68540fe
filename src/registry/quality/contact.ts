import { AGENT_FIELDS, agentName } from '#registry/agent-fields.ts';
import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const contact: Indicator = {
  id: 'contact',
  title: 'Names whom to ask',
  label: 'Contact',
  why: 'Questions that may not stand in public need an address or a name.',
  check({ record }) {
    const agents = AGENT_FIELDS.flatMap((field) => record[field] ?? []);
    const email = agents.find((agent) => agent.email !== undefined)?.email;
    if (email !== undefined) return yes(email, `mailto:${email}`);
    const [maintainer] = record.maintainer ?? [];
    if (maintainer === undefined) {
      return no('Name who looks after the software in `maintainer`, or a contact address.');
    }
    return yes(agentName(maintainer), maintainer.id ?? maintainer.url);
  },
  examples: [
    { answer: 'yes', record: { author: [{ name: 'The testers', email: 'a@example.org' }] } },
    { answer: 'yes', record: { maintainer: [{ givenName: 'Josiah', familyName: 'Carberry' }] } },
    { answer: 'no', record: {} },
  ],
};
