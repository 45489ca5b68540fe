import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { FileExtractor } from '#harvest/extractor.ts';
import { gather, type Gatherer } from '#harvest/extractors/gather.ts';
import { parsed, platform, takeHomepage, takeLicense } from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** Properties that say for which Java a project is compiled, the surest first. */
const JAVA = ['maven.compiler.release', 'maven.compiler.target', 'java.version'];

/** A file that only joins modules has a name for itself, not for the software. */
const ONLY_JOINS = /\b(?:parent|aggregator|root|reactor|bom)\b/i;

/**
 * The metadata of a Maven project (maven.apache.org, "POM Reference"). What a
 * parent gives stands in another file and is not known.
 */
export const pomXml: FileExtractor = {
  source: 'pom.xml',
  files: /^pom\.xml$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const root = parsed(gatherer, (text) => parseXml(text, { includeOffsets: true }))?.root;
    if (root?.name !== 'project') return gatherer.done();
    const value = (...path: readonly string[]): string | undefined => {
      const [, second] = elementsAt(root, path);
      if (second !== undefined)
        gatherer.note(`${quoted(second.name)} is given twice`, second.start);
      return resolved(root, textAt(root, path));
    };
    const name = value('name');
    if (name !== undefined && !ONLY_JOINS.test(name)) gatherer.take('name', name);
    gatherer.version(value('version'));
    takeHomepage(gatherer, value('url'));
    gatherer.address('codeRepository', value('scm', 'url'));
    gatherer.address('issueTracker', value('issueManagement', 'url'));
    gatherer.address('continuousIntegration', value('ciManagement', 'url'));
    gatherer.address('downloadUrl', value('distributionManagement', 'downloadUrl'));
    takeLicenses(gatherer, elementsAt(root, ['licenses', 'license', 'name']));
    const java = JAVA.map((property) => value('properties', property)).find(Boolean);
    if (java !== undefined)
      gatherer.take('runtimePlatform', platform('Java', `>=${java.replace(/^1\.(?=\d)/, '')}`));
    gatherer.take('author', agentsOf(namesIn(root, 'developers', 'developer'), gatherer));
    gatherer.take('contributor', agentsOf(namesIn(root, 'contributors', 'contributor'), gatherer));
    return gatherer.done();
  },
};

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children
    .filter((child) => child instanceof XmlElement)
    .filter((child) => child.name === name);

/** The elements at a path, of all that have its names. */
const elementsAt = (root: XmlElement, path: readonly string[]): XmlElement[] =>
  path.reduce((found, name) => found.flatMap((each) => elements(each, name)), [root]);

/** The text in the first element at a path. */
const textAt = (root: XmlElement, path: readonly string[]): string | undefined =>
  elementsAt(root, path)[0]?.text.trim() || undefined;

/** Maven does not say how several licences are joined, so that only one is certain. */
function takeLicenses(gatherer: Gatherer, names: readonly XmlElement[]): void {
  const [first, second] = names;
  if (second === undefined) takeLicense(gatherer, first?.text);
  else {
    const list = names.map(({ text }) => text.trim()).join(', ');
    gatherer.note(`several licences (${list}), and not how they belong together`, second.start);
  }
}

/** A text with the project's own properties in their places. */
function resolved(root: XmlElement, text: string | undefined): string | undefined {
  return text?.replaceAll(/\$\{([^{}]+)\}/g, (whole, name: string) => {
    const path = name.startsWith('project.') ? name.split('.').slice(1) : ['properties', name];
    return textAt(root, path) ?? whole;
  });
}

const namesIn = (root: XmlElement, list: string, item: string): (string | undefined)[] =>
  elements(root, list)
    .flatMap((parent) => elements(parent, item))
    .map((person) => textAt(person, ['name']));
