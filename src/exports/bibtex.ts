import { citationOf, type Citation, type CitedAgent } from '#exports/citation.ts';
import type { RecordExport } from '#exports/export.ts';

/** One record for BibTeX and biblatex. */
export const bibtex: RecordExport = {
  scope: 'record',
  id: 'bibtex',
  title: 'BibTeX',
  purpose: 'The reference for papers that are written in LaTeX.',
  standard: 'BibTeX, type software of biblatex-software 1.2',
  definition: 'https://ctan.org/pkg/biblatex-software',
  mediaType: 'application/x-bibtex',
  file: 'citation.bib',
  render: (record) => bibtexEntry(citationOf(record)),
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation in the terms of biblatex-software (https://ctan.org/pkg/biblatex-software).
 * Year and month, not the date, since classic BibTeX knows them too. An ASCL id is an eprint,
 * as in the entries of ADS. Papers stand in a comment: the record does not know their authors,
 * without whom an entry of their own would not be one.
 */
function bibtexEntry(citation: Citation): string {
  const { id, year, date, version, papers, withdrawn, doi, swhid, ascl } = citation;
  const month = date === undefined ? undefined : MONTHS[Number(date.slice(5, 7)) - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(citation.authors.map(bibtexName).join(' and '))],
    ['title', braced(braced(escaped(citation.title)))],
    ['year', year && braced(year)],
    ['month', month],
    ['version', version && braced(escaped(version))],
    ['publisher', braced(braced(escaped(citation.publisher)))],
    ['license', braced(escaped(citation.license))],
    ['doi', doi && braced(verbatim(doi))],
    ['url', braced(verbatim(citation.url))],
    ['repository', braced(verbatim(citation.repository))],
    ['swhid', swhid && braced(swhid)],
    ['eprint', ascl && braced(ascl)],
    ['eprinttype', ascl && braced('ascl')],
    ['note', withdrawn && braced(escaped(withdrawn))],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name.padEnd(10)} = ${value}`);
  // An at sign outside of an entry would begin one.
  const also = papers.map((paper) => `% Please cite also ${paper.replaceAll('@', '%40')}\n`);
  return `${also.join('')}@software{${id},\n${lines.join(',\n')}\n}\n`;
}

const braced = (text: string): string => `{${text}}`;

/** A group is one name in braces; so is a part of a person's name that BibTeX would cut. */
function bibtexName(agent: CitedAgent): string {
  if ('name' in agent) return braced(escaped(agent.name));
  const part = (text: string): string =>
    /,|(?:^|\s)and(?:\s|$)/i.test(text) ? braced(escaped(text)) : escaped(text);
  return `${part(agent.family)}, ${part(agent.given)}`;
}

/**
 * What LaTeX would take for a command. Braces become commands, since BibTeX counts them even
 * behind a backslash. All other letters stay in UTF-8.
 */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\{}~^<>|%&_#$]/g, (character) => LATEX[character] ?? `\\${character}`);
}

/** Fields that biblatex reads letter by letter: only what would break the entry is encoded. */
function verbatim(text: string): string {
  return text.replaceAll(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}
