import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { FileExtractor } from '#harvest/extractor.ts';
import { gather } from '#harvest/extractors/gather.ts';
import { parsed, platform, takeHomepage, takeLicense } from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';

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
    const root = parsed(file, gatherer, parseXml)?.root;
    if (root?.name !== 'project') return gatherer.done();
    const value = (...path: readonly string[]): string | undefined =>
      resolved(root, textAt(root, path));
    const name = value('name');
    if (name !== undefined && !ONLY_JOINS.test(name)) gatherer.take('name', name);
    gatherer.version(value('version'));
    takeHomepage(gatherer, value('url'));
    gatherer.address('codeRepository', value('scm', 'url'));
    gatherer.address('issueTracker', value('issueManagement', 'url'));
    gatherer.address('continuousIntegration', value('ciManagement', 'url'));
    gatherer.address('downloadUrl', value('distributionManagement', 'downloadUrl'));
    takeLicense(gatherer, value('licenses', 'license', 'name'));
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

/** The text in the first element at a path; nothing where there are several licences. */
function textAt(root: XmlElement, path: readonly string[]): string | undefined {
  const [name, ...deeper] = path;
  if (name === undefined) return root.text.trim() || undefined;
  const [first, ...more] = elements(root, name);
  return first === undefined || (name === 'license' && more.length > 0)
    ? undefined
    : textAt(first, deeper);
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
