import type { Diagnostic } from '#registry/diagnostic.ts';
import type { ReportFormat } from '#registry/report/report.ts';
import { rules } from '#registry/rules/index.ts';

/** For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export const sarif: ReportFormat = {
  id: 'sarif',
  machine: true,
  render: ({ diagnostics }) => {
    const used = rules.filter(({ id }) => diagnostics.some(({ rule }) => rule === id));
    const urls = new Map(diagnostics.map(({ rule, url }) => [rule, url]));
    const driver = {
      name: 'npm run check',
      rules: used.map(({ id, title, why, level }) => ({
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        helpUri: urls.get(id),
        defaultConfiguration: { level },
      })),
    };
    const log = {
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { ROOT: { description: { text: 'The root of the catalogue.' } } },
          results: diagnostics.map((diagnostic) =>
            result(
              diagnostic,
              used.findIndex(({ id }) => id === diagnostic.rule),
            ),
          ),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function result(diagnostic: Diagnostic, ruleIndex: number): object {
  const { rule, level, file, message, fix } = diagnostic;
  const artifactLocation = { uri: encodeURI(file), uriBaseId: 'ROOT' };
  const { replacement } = fix ?? {};
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: fix === undefined ? message : `${message}. ${fix.text}` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(diagnostic) } }],
    ...(fix !== undefined && replacement !== undefined
      ? {
          fixes: [
            {
              description: { text: fix.text },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: regionOf(replacement),
                      insertedContent: { text: replacement.text },
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  };
}

type Range = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

function regionOf({ line, column, endLine, endColumn }: Range): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
