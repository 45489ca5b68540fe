import { textAt, type Place } from '#harvest/extractors/place.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** The day, as YYYY-MM-DD, of a date that is written with the year first; undefined if the calendar has none. */
function realDay(text: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/.exec(text.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real && year !== '' ? date.toISOString().slice(0, 10) : undefined;
}

/** The day that stands at a place; a year or a month alone is none, and is reported. */
export function dayAt(place: Place | undefined): string | undefined {
  const text = textAt(place);
  if (place === undefined || text === undefined) return undefined;
  const day = realDay(text);
  if (day === undefined) place.report(`${quoted(text)} is no day of the calendar`);
  return day;
}
