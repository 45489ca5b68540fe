import type { FileExtractor } from '#harvest/extractor.ts';
import { takeClassifiers } from '#harvest/extractors/classifiers.ts';
import { gather, type Gatherer } from '#harvest/extractors/gather.ts';
import {
  platform,
  takeHomepage,
  takeKeywords,
  takeLabelled,
  takeLicense,
  takeName,
} from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';
import { PYTHON_URLS } from '#harvest/extractors/pyproject.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** Values that setuptools reads from another file. */
const ELSEWHERE = /^(?:attr|file):/;

/**
 * The metadata of a Python package that setuptools builds: the sections `metadata`
 * and `options` ("Configuring setuptools using setup.cfg files",
 * setuptools.pypa.io), in the form that Python's configparser reads.
 */
export const setupCfg: FileExtractor = {
  source: 'setup.cfg',
  files: /^setup\.cfg$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const value = valuesOf(gatherer);
    takeName(gatherer, value('metadata', 'name'));
    gatherer.version(value('metadata', 'version'));
    takeLicense(gatherer, value('metadata', 'license'));
    takeHomepage(gatherer, value('metadata', 'url') ?? value('metadata', 'home_page'));
    gatherer.address('downloadUrl', value('metadata', 'download_url'));
    takeKeywords(gatherer, value('metadata', 'keywords')?.replaceAll('\n', ','));
    gatherer.take('author', agentsOf([value('metadata', 'author')], gatherer));
    gatherer.take('maintainer', agentsOf([value('metadata', 'maintainer')], gatherer));
    gatherer.take('runtimePlatform', platform('Python', value('options', 'python_requires')));
    for (const line of lines(value('metadata', 'project_urls'))) {
      const [, label = '', address] = /^([^=]+?)\s*=\s*(.+)$/.exec(line) ?? [];
      takeLabelled(gatherer, PYTHON_URLS, label, address);
    }
    takeClassifiers(
      gatherer,
      lines(value('metadata', 'classifiers')),
      value('metadata', 'license'),
    );
    return gatherer.done();
  },
};

const lines = (text = ''): string[] => text.split('\n').filter((line) => line !== '');

/**
 * Reads sections of `key = value`, where a line that is indented goes on with a value.
 * Of a key that is given twice the last counts.
 */
function valuesOf({
  readable,
  note,
}: Gatherer): (section: string, key: string) => string | undefined {
  const values = new Map<string, string[]>();
  let section = '';
  let key: string | undefined;
  for (const { 0: line, index } of (readable() ?? '').matchAll(/^.*$/gm)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const [, name] = /^\[([^\]]+)\]/.exec(line) ?? [];
    const [, word, given = ''] = /^([^\s=:[][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (/^\s/.test(line)) {
      values.get(key ?? '')?.push(line.trim());
    } else if (name !== undefined) {
      section = name.trim();
      key = undefined;
    } else if (word !== undefined) {
      key = keyOf(section, word);
      if (values.has(key)) note(`${quoted(word)} is given twice`, index);
      values.set(key, [given.trim()]);
    }
  }
  return (name, word) => {
    const value = values.get(keyOf(name, word))?.join('\n').trim() ?? '';
    return value === '' || ELSEWHERE.test(value) ? undefined : value;
  };
}

/** Names of keys are the same in any case, and setuptools takes `-` for `_`. */
const keyOf = (section: string, word: string): string =>
  `${section}.${word.toLowerCase().replaceAll('-', '_')}`;
