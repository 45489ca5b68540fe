import { organizationScheme } from '#exports/datacite/agents.ts';
import { uri } from '#exports/text.ts';
import type { DataciteFunding } from '#exports/datacite/resource.ts';
import { soundText } from '#exports/datacite/sound.ts';
import type { Grant, Organization, SoftwareRecord } from '#registry/generated/types.ts';

type Funder = Pick<Organization, 'id' | 'name'>;

const COMMISSION: Funder = { name: 'European Commission', id: 'https://ror.org/00k4n6c32' };
/** Its ids in ROR and in the registry of funders. */
const COMMISSION_IDS: ReadonlySet<string | undefined> = new Set([
  COMMISSION.id,
  'https://doi.org/10.13039/501100000780',
]);
const NSF: Funder = { name: 'National Science Foundation' };

/** Whose grants have their pages where: the prefix of CORDIS's DOIs, and the sites of funders. */
const FUNDER_BY_ADDRESS: readonly (readonly [RegExp, Funder])[] = [
  [/^https:\/\/(?:doi\.org\/10\.3030|cordis\.europa\.eu)\//, COMMISSION],
  [/^https:\/\/(?:www\.)?nsf\.gov\//, NSF],
];

/**
 * Who gave a grant: whom the entry names, else whom the address of the grant belongs to.
 * A funder without an id has the one that the record tells elsewhere of the same name.
 */
function funderOf({ funder, url = '' }: Grant, record: SoftwareRecord): Funder | undefined {
  const giver = funder ?? FUNDER_BY_ADDRESS.find(([address]) => address.test(url))?.[1];
  if (giver === undefined || giver.id !== undefined) return giver;
  return [...(record.funder ?? []), COMMISSION].find(({ name }) => name === giver.name) ?? giver;
}

/**
 * The grants, then the funders that no grant names. DataCite asks for the name of a
 * funder: a grant of which nobody says who gave it is told in words (`grantsInWords`).
 */
export function fundingReferences(record: SoftwareRecord): DataciteFunding[] {
  const { funding = [], funder = [] } = record;
  const grants = funding.flatMap((grant) => {
    const giver = funderOf(grant, record);
    if (giver === undefined) return [];
    const { identifier, name, url } = grant;
    return [
      {
        ...funderMembers(giver),
        awardNumber: identifier,
        ...(url === undefined ? {} : { awardUri: uri(url) }),
        ...(name === undefined ? {} : { awardTitle: name }),
      },
    ];
  });
  const named = new Set(grants.flatMap((grant) => [grant.funderName, grant.funderIdentifier]));
  const others = funder.filter(({ id, name }) => !named.has(name) && !named.has(id ?? name));
  return [...grants, ...others.map(funderMembers)];
}

function funderMembers({ id, name }: Funder): DataciteFunding {
  if (id === undefined) return { funderName: name };
  return {
    funderName: name,
    funderIdentifier: id,
    funderIdentifierType: organizationScheme(id).scheme,
  };
}

/** The grants of which nobody says who gave them, as a sentence. */
export function grantsInWords(record: SoftwareRecord): string | undefined {
  const unknown = (record.funding ?? []).filter((grant) => funderOf(grant, record) === undefined);
  const told = unknown.flatMap(({ identifier, name }) => {
    const title = soundText(name);
    return soundText(title === undefined ? identifier : `${identifier} (${title})`) ?? [];
  });
  return told.length === 0 ? undefined : `Grants: ${told.join('; ')}.`;
}

/**
 * The addresses that OpenAIRE gives the grants of Horizon 2020. Grants of the European
 * Commission whose number has six digits and is not below 640000 are of that programme;
 * of others the number alone does not tell.
 */
export function openaireGrants(record: SoftwareRecord): string[] {
  return (record.funding ?? [])
    .filter((grant) => COMMISSION_IDS.has(funderOf(grant, record)?.id))
    .map(({ identifier }) => identifier)
    .filter((identifier) => /^(?:6[4-9]|[7-9]\d)\d{4}$/.test(identifier))
    .map((identifier) => `info:eu-repo/grantAgreement/EC/H2020/${identifier}/`);
}
