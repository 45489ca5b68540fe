import { emailFact } from '#harvest/extractors/people.ts';
import { personIds } from '#harvest/extractors/orcid.ts';
import { isCollective, splitName, type PersonName } from '#harvest/extractors/person-name.ts';
import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';
import type { Agent, Organization, Person } from '#registry/generated/types.ts';
import { isRor } from '#registry/ror.ts';

/** What a file says of one person or organisation, whatever its words for it are. */
export interface AgentDetails {
  readonly type?: 'Person' | 'Organization' | undefined;
  readonly name?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly ids?: readonly Place[];
  readonly url?: Place | undefined;
  readonly email?: Place | undefined;
  readonly affiliation?: readonly Organization[];
}

const ROR = /(?:^|ror\.org\/|ror:)(0[a-z\d]{6}\d{2})\/?$/i;
const FUNDER = /(?:^|doi\.org\/|doi:\s*)(10\.13039\/\d+)\/?$/i;
const LONGEST_NAME = 100;
const LONGEST_ORGANIZATION = 200;

/** The person or organisation that is described at a place; reported where it cannot be told. */
export function agentOf(place: Place, details: AgentDetails): Agent | undefined {
  const { type, name, givenName, familyName } = details;
  const whole = name ?? [givenName, familyName].filter(Boolean).join(' ');
  if (whole === '') {
    place.report(`${type === 'Organization' ? 'the organisation' : 'the person'} has no name`);
    return undefined;
  }
  if (type === 'Organization' || isCollective(whole)) return organizationOf(place, whole, details);
  const found =
    givenName !== undefined && familyName !== undefined
      ? { givenName, familyName }
      : splitName(name ?? '');
  if (found !== undefined) return personOf(place, found, details);
  if (name === undefined) {
    place.report(`${quoted(whole)} has no ${givenName === undefined ? 'given' : 'family'} name`);
    return undefined;
  }
  const unknown = type === undefined && (details.ids ?? []).every(isNoPerson);
  if (unknown && /^\S+$/.test(name)) return organizationOf(place, name, details);
  place.report(`it is not certain which part of ${quoted(whole)} is the family name`);
  return undefined;
}

const isNoPerson = (id: Place): boolean => !/orcid|\d{4}-\d{4}/.test(id.written ?? '');

function personOf(place: Place, name: PersonName, details: AgentDetails): Person | undefined {
  const { givenName, familyName } = name;
  if (givenName.length > LONGEST_NAME || familyName.length > LONGEST_NAME) {
    place.report(`${quoted(`${givenName} ${familyName}`)} is too long for a name`);
    return undefined;
  }
  const { id, url: idPage } = personIds(details.ids ?? []);
  const url = pageAt(details.url) ?? idPage;
  const email = emailAt(details.email);
  const affiliation = details.affiliation ?? [];
  return {
    ...(id && { id }),
    givenName,
    familyName,
    ...(email && { email }),
    ...(url && { url }),
    ...(affiliation.length > 0 && { affiliation: [...affiliation] }),
  };
}

/** The organisation with a name; its id is one of ROR, or of a funder in the registry of Crossref. */
export function organizationOf(
  place: Place,
  name: string,
  { ids = [], url, email }: Pick<AgentDetails, 'ids' | 'url' | 'email'> = {},
): Organization | undefined {
  if (name.length > LONGEST_ORGANIZATION) {
    place.report(`${quoted(name)} is too long for the name of an organisation`);
    return undefined;
  }
  const { id, url: idPage } = organizationIds(ids);
  const page = pageAt(url) ?? idPage;
  const contact = emailAt(email);
  return {
    ...(id && { id }),
    name,
    ...(contact && { email: contact }),
    ...(page && { url: page }),
  };
}

function organizationIds(places: readonly Place[]): { id?: string; url?: string } {
  const ids: { id?: string; url?: string } = {};
  for (const place of places) {
    const text = textAt(place) ?? '';
    const ror = ROR.exec(text)?.[1]?.toLowerCase();
    const funder = FUNDER.exec(text)?.[1];
    const page = (ror ?? funder) ? undefined : addressFact(text).url;
    if (ror !== undefined && !isRor(`https://ror.org/${ror}`)) {
      place.report(`${quoted(text)} is no ROR id: its last two digits do not fit the others`);
    } else if (ror !== undefined) ids.id ??= `https://ror.org/${ror}`;
    else if (funder !== undefined) ids.id ??= `https://doi.org/${funder}`;
    else if (page !== undefined) ids.url ??= page;
  }
  return ids;
}

/** The page of a person or an organisation; one without https is left out without a word. */
function pageAt(place: Place | undefined): string | undefined {
  const text = textAt(place);
  return text === undefined ? undefined : addressFact(text).url;
}

function emailAt(place: Place | undefined): string | undefined {
  const text = textAt(place);
  if (text === undefined) return undefined;
  const email = emailFact(text);
  if (email === undefined) place?.report(`${quoted(text)} is no e-mail address`);
  return email;
}

/** Organisations that are named in one text, with semicolons between them. */
export function organizationsIn(place: Place): Organization[] {
  const names = (textAt(place) ?? '').split(/\s*;\s*/).map((name) => name.replace(/[\s.,]+$/, ''));
  return names.filter(Boolean).flatMap((name) => organizationOf(place, name) ?? []);
}
