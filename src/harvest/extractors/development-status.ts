import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** The states of repostatus.org, which are the terms that CodeMeta names for `developmentStatus`. */
const STATES = new Set([
  'concept',
  'wip',
  'suspended',
  'abandoned',
  'active',
  'inactive',
  'unsupported',
  'moved',
]);

/** The one state that is given as a word or as an address at repostatus.org; others are reported. */
export function developmentStatusAt(places: readonly Place[]): string | undefined {
  const states = new Set<string>();
  for (const place of places) {
    const text = textAt(place);
    if (text === undefined) continue;
    const state = stateMeant(text);
    if (state === undefined) place.report(`${quoted(text)} is no status of repostatus.org`);
    else states.add(state);
  }
  if (states.size > 1) places[0]?.report('more than one development status is given');
  return states.size === 1 ? [...states][0] : undefined;
}

function stateMeant(text: string): string | undefined {
  const word = text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?repostatus\.org\/(?:badges\/[^/]+\/)?#?/, '')
    .replace(/(?:_desc)?\.svg$/, '')
    .replace(/^work[ -]in[ -]progress$/, 'wip');
  return STATES.has(word) ? word : undefined;
}
