import type { FileExtractor } from '#harvest/extractor.ts';
import { gather, type Gatherer } from '#harvest/extractors/gather.ts';
import { licenseFact } from '#harvest/extractors/licence-fact.ts';
import { lookUp, platform, takeHomepage, takeName } from '#harvest/extractors/manifest.ts';
import { agentsOf } from '#harvest/extractors/named-people.ts';
import { quoted } from '#harvest/extractors/text.ts';

/** Names of licences that R knows and the SPDX list writes in another way. */
const R_LICENSES: Readonly<Record<string, string>> = {
  'GPL-2': 'GPL-2.0-only',
  'GPL-3': 'GPL-3.0-only',
  'LGPL-2': 'LGPL-2.0-only',
  'LGPL-2.1': 'LGPL-2.1-only',
  'LGPL-3': 'LGPL-3.0-only',
  'AGPL-3': 'AGPL-3.0-only',
  BSD_2_clause: 'BSD-2-Clause',
  BSD_3_clause: 'BSD-3-Clause',
  CC0: 'CC0-1.0',
};

/**
 * The metadata of an R package ("Writing R Extensions", sections "The DESCRIPTION
 * file" and "Licensing", cran.r-project.org), where `GPL-3` means that version only
 * and `GPL (>= 3)` also later ones.
 */
export const description: FileExtractor = {
  source: 'DESCRIPTION',
  files: /^description$/,
  extract(file, { url }) {
    const gatherer = gather(file, url);
    const fields = fieldsOf(gatherer);
    if (fields.get('Package') === undefined) return gatherer.done();
    takeName(gatherer, fields.get('Package'));
    gatherer.version(fields.get('Version'));
    takeRLicense(gatherer, fields.get('License'));
    for (const address of (fields.get('URL') ?? '').split(/[\s,]+/))
      takeHomepage(gatherer, address);
    gatherer.address('issueTracker', fields.get('BugReports'));
    takePeople(gatherer, fields);
    const [, range] = /\bR\s*\(([^)]+)\)/.exec(fields.get('Depends') ?? '') ?? [];
    gatherer.take('runtimePlatform', platform('R', range));
    return gatherer.done();
  },
};

/**
 * Fields of a Debian control file: a line that is indented goes on with the one
 * before. Of a field that is given twice R takes the last.
 */
function fieldsOf({ readable, note }: Gatherer): Map<string, string> {
  const fields = new Map<string, string>();
  const written = /^([A-Z][\w@/.-]*):(.*(?:\r?\n[ \t]+.*)*)/gm;
  for (const { 1: name = '', 2: value = '', index } of (readable() ?? '').matchAll(written)) {
    const text = value.replaceAll(/\r?\n[ \t]+/g, ' ').trim();
    if (text === '') continue;
    if (fields.has(name)) note(`${quoted(name)} is given twice`, index);
    fields.set(name, text);
  }
  return fields;
}

function takeRLicense(gatherer: Gatherer, written: string | undefined): void {
  const text = written?.replaceAll(/\s*\+\s*file\s+LICEN[CS]E/gi, '').trim() ?? '';
  if (text === '' || /^file\s/i.test(text)) return;
  const names = text.split(/\s*\|\s*/).map((name) => {
    const [, family, version] = /^([AL]?GPL)\s*\(>=\s*(\d(?:\.\d)?)(?:\.0)?\)$/.exec(name) ?? [];
    const id = `${family}-${version?.includes('.') === true ? version : `${version}.0`}-or-later`;
    return family === undefined ? (lookUp(R_LICENSES, name) ?? name) : id;
  });
  const { license, problem } = licenseFact(names.join(' OR '));
  gatherer.take('license', license);
  if (problem !== undefined) gatherer.note(problem, written);
}

/** `Authors@R` is R code that makes persons; `Author` and `Maintainer` are plain texts. */
function takePeople(gatherer: Gatherer, fields: ReadonlyMap<string, string>): void {
  const persons = (fields.get('Authors@R') ?? '').split(/\bperson\(/).slice(1);
  const withRole = (role: string): string[] =>
    persons.filter((person) => person.includes(`"${role}"`)).map(nameOf);
  if (persons.length > 0) {
    gatherer.take('author', agentsOf(withRole('aut'), gatherer));
    gatherer.take('maintainer', agentsOf(withRole('cre'), gatherer));
    gatherer.take('contributor', agentsOf(withRole('ctb'), gatherer));
  } else {
    gatherer.take('author', agentsOf([fields.get('Author')], gatherer));
    gatherer.take('maintainer', agentsOf([fields.get('Maintainer')], gatherer));
  }
}

/** The name in the arguments of `person(given, family, …)`, by their names or their places. */
function nameOf(call: string): string {
  const named = (name: string): string | undefined =>
    new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(call)?.[1];
  const [, first, second] = /^\s*"([^"]*)"(?:\s*,\s*"([^"]*)")?/.exec(call) ?? [];
  const given = named('given') ?? first;
  const family = named('family') ?? second;
  return family === undefined ? (given ?? '') : `${family}, ${given ?? ''}`.replace(/, $/, '');
}
