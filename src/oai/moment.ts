const FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;

/** Whether a text is a day, or a moment with seconds in UTC, that there is in the calendar. */
export function isMoment(text: string): boolean {
  if (!FORM.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.replace('Z', ''));
}

/** Whether a moment lies between two others, both included. Days are whole days. */
export function isWithin(moment: string, from: string | undefined, until: string | undefined) {
  return (
    (from === undefined || moment.slice(0, from.length) >= from) &&
    (until === undefined || moment.slice(0, until.length) <= until)
  );
}
