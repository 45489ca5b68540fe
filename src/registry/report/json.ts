import type { CheckReport } from '#registry/generated/types.ts';
import { countOf, type ReportFormat } from '#registry/report/report.ts';

/** For programs: schemas/diagnostics.schema.json. */
export const json: ReportFormat = {
  id: 'json',
  machine: true,
  render: ({ diagnostics, files }) => {
    const report: CheckReport = {
      version: 1,
      diagnostics: [...diagnostics],
      summary: {
        files,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
      },
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};
