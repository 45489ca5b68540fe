import { diagnose, type Diagnostic, type Finding } from '#registry/diagnostic.ts';
import type { RootFiles, TextFile } from '#registry/files.ts';
import type { RegistryConfig, Translation, Vocabulary } from '#registry/generated/types.ts';
import { readMapping } from '#registry/read-mapping.ts';
import { ruleNamed } from '#registry/rules/index.ts';
import { checkTranslation } from '#registry/translation.ts';

/** Sound translations by language, and what is wrong with all of them. It is fit for JSON. */
export interface CheckedTranslations {
  readonly translations: Readonly<Record<string, Translation>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The name of a file: a language, and perhaps its script and its country (BCP 47). */
const LANGUAGE = /^translations\/([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)\.yaml$/;

const NO_LANGUAGE: Finding = {
  pointer: '',
  message: 'the file is not read, since its name is no language',
  fix: { text: 'Name it by the code of the language, for example `fr.yaml`.' },
};

/**
 * Reads and checks the translations. Of one that the root inherits, only the
 * vocabularies that it inherits too are taken, and of these only what the root
 * does not translate itself.
 */
export function checkTranslations(
  files: Pick<RootFiles, 'translations' | 'vocabularies'>,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  config: RegistryConfig,
): CheckedTranslations {
  const translations: Record<string, Translation> = {};
  const diagnostics: Diagnostic[] = [];
  for (const file of files.translations) {
    const [, language] = LANGUAGE.exec(file.path) ?? [];
    if (language === undefined) {
      const start = { start: 0, end: 0 };
      const unread = { path: file.path, text: '' };
      diagnostics.push(diagnose(unread, start, ruleNamed('translation'), NO_LANGUAGE, config));
      continue;
    }
    const names = namesOf(files.vocabularies, file.inherited);
    const read = readTranslation(file, names, vocabularies, config);
    diagnostics.push(...read.diagnostics);
    if (read.translation === undefined) continue;
    const { vocabularies: own, ...rest } = translations[language] ?? {};
    translations[language] = {
      ...read.translation,
      ...rest,
      vocabularies: { ...read.translation.vocabularies, ...own },
    };
  }
  return { translations, diagnostics };
}

/** The names of the vocabularies that a translation may be about. */
function namesOf(files: readonly TextFile[], inherited = false): string[] {
  return files
    .filter((file) => !inherited || file.inherited === true)
    .map(({ path }) => path.replace(/^.*\/|\.yaml$/g, ''));
}

/** Reads one translation; it is missing where the file is not sound. */
function readTranslation(
  file: TextFile,
  names: readonly string[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  config: RegistryConfig,
): { readonly translation?: Translation; readonly diagnostics: readonly Diagnostic[] } {
  const { document, findings, diagnostics } = readMapping(file, 'translation', config);
  if (document === undefined) return { diagnostics };
  const tell = (rule: string, finding: Finding): void => {
    const span = document.locate(finding.pointer, finding.part);
    diagnostics.push(diagnose(file, span, ruleNamed(rule), finding, config));
  };
  for (const finding of findings) tell(finding.rule, finding);
  if (diagnostics.length > 0) return { diagnostics };
  const whole = document.value as Translation;
  const translation = file.inherited === true ? onlyOf(names, whole) : whole;
  for (const finding of checkTranslation(translation, config, vocabularies, names)) {
    tell('translation', finding);
  }
  return { translation, diagnostics };
}

/** The part of a translation that is about some vocabularies. */
function onlyOf(names: readonly string[], { vocabularies = {} }: Translation): Translation {
  const kept = Object.entries(vocabularies).filter(([name]) => names.includes(name));
  return { vocabularies: Object.fromEntries(kept) };
}
