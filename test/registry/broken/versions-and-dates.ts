import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Versions and dates. */
export const versionsAndDates: readonly BrokenCase[] = [
  {
    title: 'a version with a zero at its end',
    lines: 'version: ⟦1.10⟧',
    found: [['version-quoted', "'1.10'"]],
  },
  {
    title: 'a version that is a whole number',
    lines: 'version: ⟦2⟧',
    found: [['version-quoted', "'2'"]],
  },
  {
    title: 'a version that looks like an exponent',
    lines: 'version: ⟦1e3⟧',
    found: [['version-quoted', "'1e3'"]],
  },
  {
    title: 'a version that looks hexadecimal',
    lines: 'version: ⟦0x10⟧ # sixteen',
    found: [['version-quoted', "'0x10'"]],
  },
  {
    title: 'a version that is infinite',
    lines: 'version: ⟦.inf⟧',
    found: [['version-quoted', "'.inf'"]],
  },
  {
    title: 'a version with an anchor',
    lines: 'version: &version ⟦1.20⟧',
    found: [['version-quoted', "'1.20'"]],
  },
  {
    title: 'a version of a requirement',
    lines: 'softwareRequirements: [{ name: numpy, version: ⟦1.20⟧ }]',
    found: [['version-quoted', "'1.20'"]],
  },
  {
    title: 'a version of a larger software',
    lines: 'isPartOf:\n  - name: Scikit\n    version: ⟦3⟧',
    found: [['version-quoted', "'3'"]],
  },
  { title: 'versions in a list', lines: 'version: ⟦[1, 2]⟧', found: [['wrong-type']] },
  { title: 'a version that is empty', lines: "version: ⟦''⟧", found: [['wrong-length']] },
  {
    title: 'a day that the calendar does not have',
    lines: 'dateCreated: ⟦2024-02-30⟧',
    found: [['date-real']],
  },
  {
    title: 'the 29th of February in another year',
    lines: 'dateCreated: ⟦2023-02-29⟧',
    found: [['date-real']],
  },
  { title: 'a thirteenth month', lines: 'dateCreated: ⟦2024-13-01⟧', found: [['date-real']] },
  {
    title: 'a day with slashes',
    lines: 'dateCreated: ⟦2024/1/5⟧',
    found: [['date-real', "'2024-01-05'"]],
  },
  {
    title: 'a day with dots',
    lines: 'dateCreated: ⟦"2024.01.05"⟧',
    found: [['date-real', '"2024-01-05"']],
  },
  {
    title: 'a day without zeros',
    lines: 'dateCreated: ⟦2024-1-5⟧',
    found: [['date-real', "'2024-01-05'"]],
  },
  {
    title: 'a day with a time',
    lines: 'dateCreated: ⟦2024-01-05T10:00:00Z⟧',
    found: [['date-real', "'2024-01-05'"]],
  },
  {
    title: 'a day with a space behind it',
    lines: "dateCreated: ⟦'2024-01-05 '⟧",
    found: [['date-real', "'2024-01-05'"]],
  },
  { title: 'a day to come', lines: 'dateCreated: ⟦2099-01-01⟧', found: [['date-real']] },
  { title: 'a day in words', lines: 'dateCreated: ⟦5 January 2024⟧', found: [['date-real']] },
  { title: 'a month in words', lines: 'dateCreated: ⟦May 2020⟧', found: [['date-real']] },
  { title: 'a month', lines: 'dateCreated: ⟦2020-05⟧', found: [['date-real']] },
  { title: 'a day of the German form', lines: 'dateCreated: ⟦5.1.2024⟧', found: [['date-real']] },
  {
    title: 'a day of the American form',
    lines: 'dateCreated: ⟦01/05/2024⟧',
    found: [['date-real']],
  },
  { title: 'a day relative to another', lines: 'dateCreated: ⟦today⟧', found: [['date-real']] },
  { title: 'a day that is empty', lines: "dateCreated: ⟦''⟧", found: [['date-real']] },
  { title: 'a year', lines: 'dateCreated: ⟦2020⟧', found: [['wrong-type']] },
  { title: 'a day without hyphens', lines: 'dateCreated: ⟦20240105⟧', found: [['wrong-type']] },
  {
    title: 'a day of a withdrawal that does not exist',
    lines: 'withdrawn: { date: ⟦2024-04-31⟧, reason: The authors removed it. }',
    found: [['date-real']],
  },
];
