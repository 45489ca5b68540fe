import { grantsInWords } from '#exports/datacite/funding.ts';
import { referencedRecord } from '#exports/datacite/relations.ts';
import type { DataciteDescription } from '#exports/datacite/resource.ts';
import { sound, soundText } from '#exports/datacite/sound.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { descriptionsOf, LANGUAGE } from '#registry/description.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';

/**
 * The description in each language as Abstract, what it needs and runs on as TechnicalInfo, and as Other
 * what DataCite has no member for: the development status, grants without a funder, and
 * that the record was withdrawn.
 */
export function dataciteDescriptions(
  record: SoftwareRecord,
  catalogue: Catalogue,
): DataciteDescription[] {
  const told = (
    descriptionType: DataciteDescription['descriptionType'],
    description: string | undefined,
    lang = LANGUAGE,
  ): DataciteDescription[] =>
    description === undefined ? [] : [{ description, descriptionType, lang }];
  const { developmentStatus } = record;
  return [
    ...descriptionsOf(record).flatMap(({ text, language }) =>
      told('Abstract', text.trim(), language),
    ),
    ...told('TechnicalInfo', technicalInfo(record, catalogue)),
    ...told('Other', developmentStatus && `Development status: ${developmentStatus}`),
    ...told('Other', grantsInWords(record)),
    ...told('Other', withdrawalInWords(record)),
  ];
}

/** Since when and why the record is withdrawn, as a sentence. */
export function withdrawalInWords({ withdrawn }: SoftwareRecord): string | undefined {
  return withdrawn && `Withdrawn from the catalogue on ${withdrawn.date}: ${withdrawn.reason}`;
}

function technicalInfo(record: SoftwareRecord, catalogue: Catalogue): string | undefined {
  const needed = (record.softwareRequirements ?? []).flatMap((reference) => {
    const name = referencedRecord(reference, catalogue)?.name ?? reference.name ?? reference.id;
    return soundText([name, reference.version ?? ''].join(' ').trim()) ?? [];
  });
  const platforms = sound([...(record.operatingSystem ?? []), ...(record.runtimePlatform ?? [])]);
  const sentences = [
    ...(needed.length === 0 ? [] : [`Requires ${needed.join('; ')}.`]),
    ...(platforms.length === 0 ? [] : [`Runs on ${platforms.join(', ')}.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
