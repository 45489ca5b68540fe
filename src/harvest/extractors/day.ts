import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';
import { dayIn, isRealDay } from '#registry/day.ts';

/** The day that stands at a place; a year or a month alone is none, and is reported. */
export function dayAt(place: Place | undefined): string | undefined {
  const text = textAt(place);
  if (place === undefined || text === undefined) return undefined;
  const day = dayIn(text);
  if (day !== undefined && /^[12]/.test(day) && isRealDay(day)) return day;
  place.report(`${quoted(text)} is no day of the calendar`);
  return undefined;
}
