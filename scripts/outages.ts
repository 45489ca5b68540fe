/** `npm run outages -- REPORT …`: opens an issue for each source that is out, closes those of the others. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type OpenIssue, outageActions, TITLE } from '#harvest/outages.ts';
import type { HarvestReport } from '#harvest/report.ts';
import { UnreadableError } from '#registry/files.ts';
import { commandLine, run, UsageError } from './command-line.ts';

await run(async () => {
  const { positionals } = commandLine('npm run outages', {}, 'REPORT …', true);
  if (positionals.length === 0) throw new UsageError('Give the reports of a harvest as JSON.');
  const results = positionals.flatMap((path) => reportIn(path).results);
  const search = ['--state', 'open', '--limit', '100', '--search', `in:title "${TITLE.trim()}"`];
  const open = JSON.parse(gh('issue', 'list', ...search, '--json', 'number,title')) as OpenIssue[];
  const actions = outageActions(results, open);
  for (const { title, body } of actions.open) {
    console.log(gh('issue', 'create', '--title', title, '--body', body).trim());
  }
  for (const { number, comment } of actions.close) {
    gh('issue', 'close', String(number), '--comment', comment);
    console.log(comment);
  }
  return 0;
});

function reportIn(path: string): HarvestReport {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as HarvestReport;
    if (Array.isArray(report.results)) return report;
  } catch (error) {
    throw new UnreadableError(`${path} cannot be read: ${(error as Error).message}.`);
  }
  throw new UnreadableError(`${path} is no report of a harvest.`);
}

/** GitHub's own command, which every runner of GitHub Actions has. */
function gh(...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('gh', args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new UnreadableError(`gh ${args[0]} ${args[1]}: ${(error?.message ?? stderr).trim()}`);
  }
  return stdout;
}
