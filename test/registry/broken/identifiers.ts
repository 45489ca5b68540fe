import type { BrokenCase } from '#test/registry/broken/case.ts';

/** Identifiers of software and of papers. */
export const identifiers: readonly BrokenCase[] = [
  {
    title: 'a bare DOI',
    lines: 'identifier: [⟦10.5281/zenodo.4701488⟧]',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI with its scheme',
    lines: 'identifier: [⟦doi:10.5281/zenodo.4701488⟧]',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI with its name',
    lines: "identifier: [⟦'DOI: 10.5281/zenodo.4701488'⟧]",
    found: [['identifier-form', "'https://doi.org/10.5281/zenodo.4701488'"]],
  },
  {
    title: 'a DOI at dx.doi.org',
    lines: 'identifier: [⟦https://dx.doi.org/10.5281/zenodo.4701488⟧]',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI with http',
    lines: 'identifier: [⟦http://doi.org/10.5281/zenodo.4701488⟧]',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI with www',
    lines: 'identifier: [⟦"https://www.doi.org/10.5281/zenodo.4701488"⟧]',
    found: [['identifier-form', '"https://doi.org/10.5281/zenodo.4701488"']],
  },
  {
    title: 'a DOI with the full stop of its sentence',
    lines: 'identifier: [⟦https://doi.org/10.5281/zenodo.4701488.⟧]',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI with a space behind it',
    lines: "identifier: [⟦'https://doi.org/10.5281/zenodo.4701488 '⟧]",
    found: [['identifier-form', "'https://doi.org/10.5281/zenodo.4701488'"]],
  },
  {
    title: 'a bare DOI over several lines',
    lines: 'identifier:\n  - ascl:1711.014\n  - ⟦10.5281/zenodo.4701488⟧ # all versions',
    found: [['identifier-form', 'https://doi.org/10.5281/zenodo.4701488']],
  },
  {
    title: 'a DOI resolver without a DOI',
    lines: 'identifier: [⟦https://doi.org/⟧]',
    found: [['wrong-form']],
  },
  {
    title: 'an ASCL id in capitals',
    lines: 'identifier: [⟦ASCL:1711.014⟧]',
    found: [['identifier-form', 'ascl:1711.014']],
  },
  {
    title: 'an ASCL id with a space',
    lines: "identifier: [⟦'ascl: 1711.014'⟧]",
    found: [['identifier-form', "'ascl:1711.014'"]],
  },
  {
    title: 'an ASCL id as an address',
    lines: 'identifier: [⟦https://ascl.net/1711.014⟧]',
    found: [['identifier-form', 'ascl:1711.014']],
  },
  {
    title: 'an ASCL id as an address with www and http',
    lines: 'identifier: [⟦http://www.ascl.net/1711.014⟧]',
    found: [['identifier-form', 'ascl:1711.014']],
  },
  {
    title: 'an ASCL id as an address without a protocol',
    lines: 'identifier: [⟦ascl.net/1711.014⟧]',
    found: [['identifier-form', 'ascl:1711.014']],
  },
  {
    title: 'an ASCL id that lacks a digit',
    lines: 'identifier: [⟦ascl:1711.14⟧]',
    found: [['identifier-form']],
  },
  {
    title: 'a bare ASCL id, which is a number',
    lines: 'identifier: [⟦1711.014⟧]',
    found: [['wrong-type']],
  },
  {
    title: 'an SWHID in capitals',
    lines: 'identifier: [⟦SWH:1:DIR:94A9ED024D3859793618152EA559A168BBCBB5E2⟧]',
    found: [['identifier-form', 'swh:1:dir:94a9ed024d3859793618152ea559a168bbcbb5e2']],
  },
  {
    title: 'an SWHID as an address',
    lines:
      'identifier: [⟦https://archive.softwareheritage.org/swh:1:dir:94a9ed024d3859793618152ea559a168bbcbb5e2⟧]',
    found: [['identifier-form', 'swh:1:dir:94a9ed024d3859793618152ea559a168bbcbb5e2']],
  },
  {
    title: 'an SWHID that is cut off',
    lines: 'identifier: [⟦swh:1:dir:94a9ed02⟧]',
    found: [['identifier-form']],
  },
  {
    title: 'an RRID without its scheme',
    lines: 'identifier: [⟦SCR_017865⟧]',
    found: [['identifier-form', 'RRID:SCR_017865']],
  },
  {
    title: 'an RRID with a space',
    lines: "identifier: [⟦'RRID: SCR_017865'⟧]",
    found: [['identifier-form', "'RRID:SCR_017865'"]],
  },
  { title: 'an ISSN', lines: 'identifier: [⟦2049-3630⟧]', found: [['identifier-form']] },
  {
    title: 'an arXiv id of the software',
    lines: 'identifier: [⟦arXiv:1510.02856⟧]',
    found: [['identifier-form']],
  },
  { title: 'a word', lines: 'identifier: [⟦orrery⟧]', found: [['identifier-form']] },
  {
    title: 'a type and a value',
    lines: 'identifier: [⟦{ type: doi, value: 10.5281/zenodo.4701488 }⟧]',
    found: [['wrong-type']],
  },
  {
    title: 'an identifier twice',
    lines:
      'identifier: [https://doi.org/10.5281/zenodo.4701488, ⟦https://doi.org/10.5281/zenodo.4701488⟧]',
    found: [['repeated-item']],
  },
  {
    title: 'a bare DOI of a paper',
    lines: 'referencePublication: [{ id: ⟦10.1051/0004-6361/202346488⟧ }]',
    found: [['identifier-form', 'https://doi.org/10.1051/0004-6361/202346488']],
  },
  {
    title: 'an arXiv id of a paper',
    lines: 'referencePublication:\n  - id: ⟦arXiv:1510.02856v2⟧',
    found: [['identifier-form', 'https://doi.org/10.48550/arXiv.1510.02856']],
  },
  {
    title: 'an arXiv address with http',
    lines: 'referencePublication: [{ id: ⟦http://arxiv.org/abs/1510.02856⟧ }]',
    found: [['identifier-form', 'https://doi.org/10.48550/arXiv.1510.02856']],
  },
  {
    title: 'a bibcode of a paper',
    lines: 'referencePublication: [{ id: ⟦2023A&A...678A.157D⟧ }]',
    found: [['identifier-form', 'https://ui.adsabs.harvard.edu/abs/2023A&A...678A.157D']],
  },
  {
    title: 'a citation in words',
    lines: 'referencePublication: [{ id: ⟦Donath et al. 2023⟧ }]',
    found: [['identifier-form']],
  },
  {
    title: 'the ISSN of the journal',
    lines: "referencePublication: [{ id: ⟦'ISSN 2049-3630'⟧ }]",
    found: [['identifier-form']],
  },
];
