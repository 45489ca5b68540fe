import { diagnose, type Diagnostic, type Finding } from '#registry/diagnostic.ts';
import type { TextFile } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { readMapping } from '#registry/read-mapping.ts';
import { ruleNamed } from '#registry/rules/index.ts';
import { checkVocabulary, type Vocabulary } from '#registry/vocabulary.ts';
import type { YamlDocument } from '#registry/yaml.ts';

/** The configuration is a program: its problems are told without a place in it. */
const CONFIG = { path: 'registry.config.ts', text: '' };

/** Vocabularies by the name of their files, and what is wrong with them. It is fit for JSON. */
export interface CheckedVocabularies {
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks the vocabularies. */
export function checkVocabularies(
  files: readonly TextFile[],
  config: RegistryConfig,
): CheckedVocabularies {
  const vocabularies = new Map<string, Vocabulary>();
  const diagnostics: Diagnostic[] = [];
  const read: { file: TextFile; document: YamlDocument; vocabulary: Vocabulary }[] = [];
  for (const file of files) {
    const { document, findings, diagnostics: found } = readMapping(file, 'vocabulary', config);
    diagnostics.push(...found);
    if (document === undefined) continue;
    for (const finding of findings) {
      const span = document.locate(finding.pointer, finding.part);
      diagnostics.push(diagnose(file, span, ruleNamed(finding.rule), finding, config));
    }
    const vocabulary = document.value as Vocabulary;
    vocabularies.set(file.path.replace(/^.*\/|\.yaml$/g, ''), vocabulary);
    read.push({ file, document, vocabulary });
  }
  const rule = ruleNamed('vocabulary');
  for (const { file, document, vocabulary } of read) {
    for (const finding of checkVocabulary(vocabulary, vocabularies)) {
      const span = document.locate(finding.pointer, finding.part);
      diagnostics.push(diagnose(file, span, rule, finding, config));
    }
  }
  for (const [field, name] of Object.entries(config.vocabularies)) {
    if (vocabularies.has(name)) continue;
    const message = `\`${field}\` has its terms in vocabularies/${name}.yaml, and that cannot be read`;
    const finding: Finding = { pointer: `/vocabularies/${field}`, message };
    diagnostics.push(diagnose(CONFIG, { start: 0, end: 0 }, rule, finding, config));
  }
  return { vocabularies: Object.fromEntries(vocabularies), diagnostics };
}
