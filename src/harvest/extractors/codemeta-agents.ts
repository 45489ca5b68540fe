import { agentOf, organizationOf, organizationsIn } from '#harvest/extractors/agents.ts';
import { idOf, typesOf, valueOf, valuesOf } from '#harvest/extractors/json-ld.ts';
import { personFromName } from '#harvest/extractors/people.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import type { Agent, Organization } from '#registry/generated/types.ts';

/**
 * The person or organisation at a place of a CodeMeta document: an object (its ORCID
 * as `@id` or `identifier`), or a text. E-mail addresses are taken where `contact`
 * says that the document names whom to write to.
 */
export function agentAt(place: Place, contact = false): Agent | undefined {
  if (!isMapping(place.value)) return namedAgent(place, contact);
  const types = typesOf(place).map((type) => type.toLowerCase());
  if (types.includes('role')) return undefined;
  const isOrganization = types.some((type) => /organi[sz]ation/.test(type));
  return agentOf(place, {
    type: isOrganization ? 'Organization' : types.includes('person') ? 'Person' : undefined,
    name: textAt(valueOf(place, 'name')),
    givenName: textAt(valueOf(place, 'givenName')),
    familyName: textAt(valueOf(place, 'familyName')),
    ids: idsOf(place),
    url: valueOf(place, 'url'),
    email: contact ? valueOf(place, 'email') : undefined,
    affiliation: valuesOf(place, 'affiliation').flatMap((each) => organizationsAt(each)),
  });
}

function namedAgent(place: Place, contact: boolean): Agent | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  const agent = personFromName(text);
  if (agent === undefined) place.report(`${quoted(text)} is not surely a person or a team`);
  else if (!contact) delete agent.email;
  return agent;
}

/** The organisations at a place: an object, or one or several names. */
export function organizationsAt(place: Place): Organization[] {
  if (!isMapping(place.value)) return organizationsIn(place);
  const name = textAt(valueOf(place, 'name', 'legalName'));
  if (name === undefined) return [];
  const details = { ids: idsOf(place), url: valueOf(place, 'url') };
  return [organizationOf(place, name, details)].filter((found) => found !== undefined);
}

/** What stands as `@id`, `id`, `identifier` and `sameAs`, also as the value of a PropertyValue. */
function idsOf(place: Place): Place[] {
  const id = idOf(place);
  const others = [...valuesOf(place, 'identifier'), ...valuesOf(place, 'sameAs')].flatMap(
    (other) => (isMapping(other.value) ? (valueOf(other, 'value') ?? idOf(other) ?? []) : other),
  );
  return [...(id === undefined ? [] : [id]), ...others].filter(
    ({ written }) => written !== undefined && written.trim() !== '',
  );
}
