import { styleText } from 'node:util';
import { checkFiles } from '#registry/check-files.ts';
import { compareDiagnostics, type Diagnostic } from '#registry/diagnostic.ts';
import { readRoot } from '#registry/files.ts';
import { reportFormats } from '#registry/report/index.ts';
import { summary } from '#registry/report/text.ts';
import { choiceOf, commandLine, run } from './command-line.ts';

/** What `npm run check` does, apart from how it is started. */
export async function checkCommand(): Promise<void> {
  await run(async () => {
    const { root, values, positionals } = commandLine(
      'npm run check',
      {
        format: { type: 'string', default: 'text' },
        'changed-since': { type: 'string' },
        network: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
      `[PATH …] [--format ${reportFormats.map(({ id }) => id).join('|')}] [--changed-since REF] [--network] [--fix]`,
      true,
    );
    const format = choiceOf('format', values.format, reportFormats);
    const result = await checkFiles({
      root,
      paths: positionals,
      from: process.env['INIT_CWD'] ?? process.cwd(),
      changedSince: values['changed-since'],
      fix: values.fix,
    });
    const diagnostics = values.network
      ? [...result.diagnostics, ...(await links(root, result))].toSorted(compareDiagnostics)
      : result.diagnostics;
    const report = { ...result, diagnostics };
    process.stdout.write(format.render(report, { color: hasColor() }));
    for (const [file, count] of result.fixed) {
      console.error(`${file}: ${count} replacement${count === 1 ? '' : 's'} made.`);
    }
    console.error(summary(report));
    return diagnostics.some(({ level }) => level === 'error') ? 1 : 0;
  });
}

async function links(
  root: string,
  { config, isWanted }: Awaited<ReturnType<typeof checkFiles>>,
): Promise<Diagnostic[]> {
  const { checkLinks } = await import('#harvest/links.ts');
  return checkLinks(
    readRoot(root).entries.filter(({ path }) => isWanted(path)),
    config,
  );
}

/** Whether the output is a terminal with colours, and NO_COLOR does not forbid them. */
function hasColor(): boolean {
  return styleText('bold', 'x', { stream: process.stdout, validateStream: true }) !== 'x';
}
