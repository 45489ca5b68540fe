import { github } from '#registry/report/github.ts';
import { json } from '#registry/report/json.ts';
import type { ReportFormat } from '#registry/report/report.ts';
import { sarif } from '#registry/report/sarif.ts';
import { text } from '#registry/report/text.ts';

/** All ways in which a check tells what it found. */
export const reportFormats: readonly ReportFormat[] = [text, json, github, sarif];
