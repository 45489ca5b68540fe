import type { SnapshotExtractor } from '#harvest/extractor.ts';
import { soundFacts } from '#harvest/extractors/gather.ts';
import { languageName } from '#harvest/extractors/language-names.ts';

/** A language counts from this part of the code. */
const PART = 0.05;

/**
 * Languages that hold data or text (types `data`, `markup` and `prose` of GitHub
 * Linguist's languages.yml), and those that only build or package a software.
 */
const BESIDE = new Set(
  [
    'CSS, Less, SCSS, Sass, Stylus, HTML, Jinja, Mustache, Handlebars, Markdown, reStructuredText',
    'AsciiDoc, TeX, BibTeX Style, Roff, PostScript, Rich Text Format, Jupyter Notebook, Text',
    'JSON, YAML, TOML, XML, CSV, TSV, SVG, INI, Pickle, Turtle, Gettext Catalog, XSLT',
    'CMake, Makefile, Dockerfile, M4, M4Sugar, Meson, Nix, Just, Starlark, Batchfile, Inno Setup',
    'NSIS, RPM Spec, Procfile',
  ].flatMap((line) => line.split(', ')),
);

/**
 * The programming languages by the bytes that the forge counted. Languages of data,
 * text and builds are named only where there is no other.
 */
export const languages: SnapshotExtractor = {
  source: 'languages',
  url: ({ url }) => url,
  extract({ forge }) {
    const problems: string[] = [];
    const counted = Object.entries(forge.languages ?? {}).filter(([, bytes]) => bytes > 0);
    const code = counted.filter(([name]) => !BESIDE.has(name));
    const names = mainOnes(code.length > 0 ? code : counted);
    const facts = soundFacts(names.length === 0 ? {} : { programmingLanguage: names }, (problem) =>
      problems.push(problem),
    );
    return { facts, problems };
  },
};

function mainOnes(counted: readonly (readonly [string, number])[]): string[] {
  const all = counted.reduce((sum, [, bytes]) => sum + bytes, 0);
  return counted
    .filter(([, bytes]) => bytes >= all * PART)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name]) => languageName(name));
}
