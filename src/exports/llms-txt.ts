import type { CatalogueExport, Export } from '#exports/export.ts';
import { schemaPath } from '#exports/json-schemas.ts';
import { absoluteUrl, softwarePath } from '#registry/addresses.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { firstSentence } from '#registry/description.ts';
import { schemas } from '#registry/schema-parts.ts';

/**
 * The catalogue for language models: a heading, a quote, and lists of links under
 * headings, as https://llmstxt.org/ has it.
 */
export function llmsTxt(ways: readonly Export[]): CatalogueExport {
  return {
    scope: 'catalogue',
    id: 'llms',
    title: 'llms.txt',
    purpose: 'Tells language models what the catalogue holds and which files to read.',
    standard: 'llms.txt',
    definition: 'https://llmstxt.org/',
    mediaType: 'text/plain',
    file: 'llms.txt',
    render: (catalogue) => `${[...paragraphs(catalogue, ways)].join('\n\n')}\n`,
  };
}

function* paragraphs(catalogue: Catalogue, ways: readonly Export[]): Generator<string> {
  const { config, records } = catalogue;
  const link = (name: string, path: string, about: string): string =>
    `- [${plain(name)}](${absoluteUrl(config, path)}): ${plain(about)}`;
  const told = ({ title, file, purpose, standard }: Export): string =>
    link(title, file, `${purpose} ${standard}.`);
  yield `# ${plain(config.name)}`;
  yield `> ${plain(config.tagline)}`;
  yield plain(config.description);
  yield `It holds ${records.length} records. They are in the public domain (CC0 1.0), and no key is needed. The address of a record is ${config.url}software/{id}/, and its documents lie below it. What a record does not say is not known.`;
  yield `## The catalogue as a whole`;
  yield ways
    .filter(({ scope }) => scope === 'catalogue')
    .map(told)
    .join('\n');
  const [example] = records;
  if (example !== undefined) {
    yield `## The documents of one software, here of ${plain(example.name)}`;
    yield ways
      .filter(({ scope }) => scope === 'record')
      .map((way) => told({ ...way, file: softwarePath(example.id) + way.file }))
      .join('\n');
  }
  yield '## Schemas';
  yield Object.entries(schemas)
    .map(([name, { description }]) => link(name, schemaPath(name), description))
    .join('\n');
  if (records.length === 0) return;
  yield '## Software';
  yield records
    .map(({ id, name, description, withdrawn }) =>
      link(
        plain(name) === '' ? id : name,
        `${softwarePath(id)}record.json`,
        `${firstSentence(description)}${withdrawn === undefined ? '' : ` Withdrawn on ${withdrawn.date}: ${withdrawn.reason}`}`,
      ),
    )
    .join('\n');
}

/** A text on one line, in which Markdown sees no link, no code and no markup. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*[\]<]/g, String.raw`\$&`);
}
