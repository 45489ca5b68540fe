import { diagnose, type Diagnostic } from '#registry/diagnostic.ts';
import type { TextFile } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { ruleNamed } from '#registry/rules/index.ts';
import type { SchemaFinding } from '#registry/schema-explainers.ts';
import type { SchemaName } from '#registry/schema-parts.ts';
import { validate } from '#registry/schema.ts';
import { parseYaml, type YamlDocument } from '#registry/yaml.ts';

/** A YAML file as far as it could be read. */
interface ReadFile {
  /** What is wrong with the text itself. */
  readonly diagnostics: Diagnostic[];
  /** Missing where the file holds no mapping. */
  readonly document?: YamlDocument;
  /** What the schema has to say of the mapping. */
  readonly findings: readonly SchemaFinding[];
}

/** Parses a YAML file that has to hold a mapping, and holds it against a schema. */
export function readMapping(
  { path, text }: TextFile,
  schema: SchemaName,
  config: RegistryConfig,
): ReadFile {
  const file = { path, text };
  const document = parseYaml(text);
  const diagnostics = document.problems.map(({ kind, message, cure, span }) => {
    const fix = cure === undefined ? {} : { fix: { text: cure } };
    return diagnose(
      file,
      span,
      ruleNamed(`yaml-${kind}`),
      { pointer: '', message, ...fix },
      config,
    );
  });
  const { value } = document;
  if (value === undefined) return { diagnostics, findings: [] };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const message = 'the file holds no mapping of fields to values';
    const fix = { text: 'Begin with `name: …` on a line of its own.' };
    const finding = { pointer: '', message, fix };
    const rule = ruleNamed('yaml-mapping');
    diagnostics.push(diagnose(file, document.locate(''), rule, finding, config));
    return { diagnostics, findings: [] };
  }
  const written = (pointer: string): string => {
    const { start, end } = document.locate(pointer);
    return text.slice(start, end);
  };
  return { diagnostics, document, findings: validate(schema, value, written) };
}
