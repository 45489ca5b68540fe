/** `npm run check`: lists all problems of all entries; exits 1 if there are errors. */
import { checkRoot } from '#registry/check.ts';
import { readRoot } from '#registry/files.ts';
import { loadConfig } from '#registry/load.ts';
import { summary, textReport } from '#registry/report.ts';
import { commandLine, run } from './command-line.ts';

await run(async () => {
  const { root } = commandLine('npm run check', {});
  const config = await loadConfig(root);
  const files = readRoot(root);
  const { diagnostics } = checkRoot(files, config);
  process.stdout.write(textReport(diagnostics));
  console.error(summary(files.entries.length, diagnostics));
  return diagnostics.some(({ level }) => level === 'error') ? 1 : 0;
});
