import type { Grant, Organization } from '#registry/generated/types.ts';
import { tidy } from '#harvest/extractors/text.ts';

const COMMISSION: Organization = {
  id: 'https://doi.org/10.13039/501100000780',
  name: 'European Commission',
};

/** Funders by the id that the registry of Crossref gives them, as Zenodo writes grants. */
const FUNDERS: Readonly<Record<string, string>> = {
  '10.13039/501100000780': 'European Commission',
  '10.13039/501100000781': 'European Research Council',
  '10.13039/501100001659': 'Deutsche Forschungsgemeinschaft',
  '10.13039/501100001665': 'Agence Nationale de la Recherche',
  '10.13039/501100001711': 'Swiss National Science Foundation',
  '10.13039/501100003246': 'Nederlandse Organisatie voor Wetenschappelijk Onderzoek',
  '10.13039/100000001': 'National Science Foundation',
};

const WITH_FUNDER = /^(10\.\d{4,9}\/\d+)::(\S+)$/;
/** The European Commission registers the DOIs of its grants under 10.3030. */
const CORDIS =
  /^(?:(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.3030|https?:\/\/cordis\.europa\.eu\/project\/(?:rcn|id))\/(\d{6,9})\/?$/i;
const EU_REPO = /^info:eu-repo\/grantagreement\/(ec)?[^/]*\/[^/]*\/([^/]+)/i;
const NUMBER = /(?:[A-Z]{2,6}[-/])?[A-Z]{0,3}\d[\w./-]{3,30}\d[A-Z]?|\d{5,9}/.source;
const ONLY_NUMBER = new RegExp(
  `^(?:(?:grant|project)(?: agreement)?(?: n(?:o|umber|r)?\\.?)?[ :#]*)?(${NUMBER})$`,
  'i',
);
const NAMED = new RegExp(
  `^([\\p{L}][\\p{L}\\d+-]*(?: [\\p{L}\\d+-]+){0,2})[ :,#(-]+(${NUMBER})\\)?$`,
  'u',
);
const IN_PROSE = new RegExp(
  `\\b(?:grants?|agreement|contract|award|project)s?\\b[^\\d;]{0,40}?(?<![\\w-])(${NUMBER})(?![\\w-])`,
  'gi',
);

/** Words before a number that are no name of a project. */
const NO_NAME =
  /\b(?:grants?|agreement|number|no|nr|project|award|contract|under|call|from|by|and)\b/i;

/**
 * The grants that a text names, in any of the ways that files have for it:
 * a number, `ESCAPE 824064`, a DOI of the European Commission, Zenodo's
 * `<DOI of the funder>::<number>`, a sentence with one number behind the word
 * grant. None where the number is not certain.
 */
export function grantsIn(text: string): Grant[] {
  const whole = oneGrant(tidy(text));
  if (whole !== undefined) return [whole];
  const parts = tidy(text).split(/\s*[,;]\s+|\s+and\s+/);
  const grants = parts.flatMap((part) => oneGrant(part) ?? []);
  if (parts.length > 1 && grants.length === parts.length) return grants;
  const numbers = [...text.matchAll(IN_PROSE)].flatMap(([, number]) => number ?? []);
  return numbers.length === 1 ? numbers.map((identifier) => ({ identifier })) : [];
}

/** Each grant once, with all that is said of it; the same number of two funders is two grants. */
export function distinctGrants(grants: readonly Grant[]): Grant[] {
  const funders = new Map(
    grants
      .toReversed()
      .flatMap(({ identifier, funder }) =>
        funder === undefined ? [] : [[identifier, funder.name]],
      ),
  );
  const found = new Map<string, Grant>();
  for (const grant of grants) {
    const { identifier, funder } = grant;
    const key = JSON.stringify([identifier, funder?.name ?? funders.get(identifier)]);
    found.set(key, { ...grant, ...found.get(key) });
  }
  return [...found.values()];
}

function oneGrant(text: string): Grant | undefined {
  if (text.length > 200) return undefined;
  const [, funderId, ofFunder] = WITH_FUNDER.exec(text) ?? [];
  if (funderId !== undefined && ofFunder !== undefined) return grantOfFunder(funderId, ofFunder);
  const commission = CORDIS.exec(text)?.[1];
  if (commission !== undefined) return grantOfCommission(commission);
  const [, european, ofRepository] = EU_REPO.exec(text) ?? [];
  if (ofRepository !== undefined) {
    return { identifier: ofRepository, ...(european && { funder: COMMISSION }) };
  }
  const number = ONLY_NUMBER.exec(text)?.[1];
  if (number !== undefined) return { identifier: number };
  const [, name, identifier] = NAMED.exec(text) ?? [];
  if (name === undefined || identifier === undefined) return undefined;
  return NO_NAME.test(name) ? undefined : { identifier, name };
}

function grantOfFunder(funder: string, identifier: string): Grant {
  if (funder.startsWith('10.3030/')) return grantOfCommission(identifier);
  const name = FUNDERS[funder];
  if (name === undefined) return { identifier };
  return { identifier, funder: { id: `https://doi.org/${funder}`, name } };
}

function grantOfCommission(identifier: string): Grant {
  return { identifier, url: `https://doi.org/10.3030/${identifier}`, funder: COMMISSION };
}
