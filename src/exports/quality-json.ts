import { jsonText, type CatalogueExport } from '#exports/export.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Quality } from '#registry/generated/types.ts';
import { EVERSE } from '#registry/quality/indicator.ts';
import { assess, indicators, dayOfFacts } from '#registry/quality/index.ts';

/**
 * The quality grid: the indicators, and for each record its answers by indicator. The
 * addresses of indicators are those of EVERSE (https://w3id.org/everse/i/indicators/).
 */
export const qualityJson: CatalogueExport = {
  scope: 'catalogue',
  id: 'quality',
  title: 'The quality grid',
  purpose: 'What is in order and what is missing, record by record, with evidence and cures.',
  standard: 'JSON, indicators of EVERSE',
  mediaType: 'application/json',
  file: 'quality.json',
  render({ config, records, commit }) {
    const day = dayOfFacts(records);
    return jsonText({
      schemaVersion: '1.0',
      name: config.name,
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      commit,
      asOf: day,
      indicators: indicators.map(({ id, title, why, everse }) => ({
        id,
        title,
        why,
        ...(everse === undefined ? {} : { sameAs: EVERSE + everse }),
      })),
      records: records.map((record) => ({
        id: record.id,
        url: absoluteUrl(config, softwarePath(record.id)),
        answers: Object.fromEntries(
          assess(record, day).map(({ indicator, answer }) => [indicator.id, answer]),
        ),
      })),
    } satisfies Quality);
  },
};
