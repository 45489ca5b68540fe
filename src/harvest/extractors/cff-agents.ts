import { agentOf, organizationsIn } from '#harvest/extractors/agents.ts';
import { personFromName } from '#harvest/extractors/people.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { Agent } from '#registry/generated/types.ts';

/**
 * The author at a place of a CITATION.cff: an entity has a `name`; a person
 * `given-names` and `family-names`, and before or behind them a particle and a
 * suffix. E-mail addresses of authors are left out: they are no contact.
 */
export function cffAgentAt(place: Place): Agent | undefined {
  if (!isMapping(place.value)) return namedAgent(place);
  const text = (name: string): string | undefined => textAt(place.member(name));
  const family = [text('name-particle'), text('family-names'), text('name-suffix')];
  const name = text('name');
  const named = name ?? text('given-names') ?? text('family-names');
  if (named === undefined) {
    const alias = text('alias');
    place.report(
      alias === undefined ? 'the author has no name' : `${quoted(alias)} is only an alias`,
    );
    return undefined;
  }
  return agentOf(place, {
    type: name === undefined ? 'Person' : 'Organization',
    name,
    givenName: text('given-names'),
    familyName: text('family-names') && family.filter(Boolean).join(' '),
    ids: place.member('orcid')?.items ?? [],
    url: place.member('website'),
    affiliation: (place.member('affiliation')?.items ?? []).flatMap(organizationsIn),
  });
}

function namedAgent(place: Place): Agent | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  const agent = personFromName(text);
  if (agent === undefined) place.report(`${quoted(text)} is not surely a person or a team`);
  else delete agent.email;
  return agent;
}
