import { organizationsAt } from '#harvest/extractors/codemeta-agents.ts';
import { grantsIn } from '#harvest/extractors/grants.ts';
import { idOf, valueOf } from '#harvest/extractors/json-ld.ts';
import { isMapping, textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { addressFact } from '#harvest/extractors/web-address.ts';
import type { Grant } from '#registry/generated/types.ts';

const LONGEST_NAME = 300;

/** The grants at a place of a CodeMeta document: a text, or an object of schema.org's type Grant. */
export function grantsAt(place: Place): Grant[] {
  if (isMapping(place.value)) return describedGrant(place);
  const text = textAt(place);
  if (text === undefined) return [];
  const grants = grantsIn(text);
  if (grants.length === 0) place.report(`${quoted(text)} has no number of a grant for certain`);
  return grants;
}

function describedGrant(place: Place): Grant[] {
  const [grant] = [
    valueOf(place, 'identifier'),
    idOf(place),
    valueOf(place, 'url', 'name'),
  ].flatMap((each) => grantsIn(each?.written ?? ''));
  if (grant === undefined) {
    place.report('the grant has no number');
    return [];
  }
  const name = textAt(valueOf(place, 'name'), LONGEST_NAME);
  const url = addressFact(valueOf(place, 'url')?.written ?? idOf(place)?.written ?? '').url;
  const funder = valueOf(place, 'funder');
  const [organization] = funder === undefined ? [] : organizationsAt(funder);
  return [
    {
      ...grant,
      ...(name && name !== grant.identifier && { name }),
      ...(url && { url }),
      ...(organization && { funder: organization }),
    },
  ];
}
