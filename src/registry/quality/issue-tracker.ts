import { type Indicator, no, yes } from '#registry/quality/indicator.ts';

export const issueTracker: Indicator = {
  id: 'issue-tracker',
  title: 'Has a public issue tracker',
  label: 'Issues',
  why: 'Users report what is wrong, and see what others have reported.',
  everse: 'support_issue_tracking',
  check: ({ record }) =>
    record.issueTracker === undefined
      ? no('Open an issue tracker, and name its address in `issueTracker` of the entry.')
      : yes(new URL(record.issueTracker).host, record.issueTracker),
  examples: [
    { answer: 'yes', record: { issueTracker: 'https://github.com/gammapy/gammapy/issues' } },
    { answer: 'no', record: {} },
  ],
};
