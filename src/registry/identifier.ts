const DOI = /(?:^|doi:\s*|doi\.org\/|doi=)(10\.\d{4,9}\/\S+?)[.,;]?$/i;
const ASCL =
  /^(?:(?:https?:\/\/)?(?:www\.)?ascl\.net\/(?:code\/v\/)?|ascl[:\s]*)(\d{4}\.\d{3})\/?$/i;
const SWHID = /(swh:1:(?:cnt|dir|rel|rev|snp):[\da-f]{40}(?:;\S+)?)\/?$/i;
const RRID = /(?:^|\/|rrid[:=]\s*)((?:SCR|AB|CVCL)_\w+)$/i;
const ARXIV =
  /^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)([\w.-]+\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/i;
const BIBCODE = /^(\d{4}[A-Za-z&.]{5}[\w.]{4}[\w.][\d.]{4}[A-Z:])$/;

/**
 * A persistent identifier in the form that the catalogue keeps: DOI
 * `https://doi.org/10…`, ASCL id `ascl:YYMM.NNN`, SWHID `swh:1:…`, RRID
 * `RRID:SCR_…`. Undefined if the text is none of these.
 */
export function normalIdentifier(text: string): string | undefined {
  const trimmed = text.trim();
  // First, since the origin that a SWHID may name can be a DOI.
  const swhid = SWHID.exec(trimmed)?.[1];
  if (swhid !== undefined)
    return swhid.replace(/^swh:1:\w+:[\da-f]+/i, (core) => core.toLowerCase());
  const doi = DOI.exec(trimmed)?.[1];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const ascl = ASCL.exec(trimmed)?.[1];
  if (ascl !== undefined) return `ascl:${ascl}`;
  const rrid = RRID.exec(trimmed)?.[1];
  return rrid === undefined ? undefined : `RRID:${rrid}`;
}

/**
 * The lasting address of a publication: a DOI, for arXiv the DOI that arXiv
 * gives to each paper, for an ADS bibcode its page. Undefined for other texts.
 */
export function publicationAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const doi = DOI.exec(trimmed)?.[1];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  const arxiv = ARXIV.exec(trimmed)?.[1];
  if (arxiv !== undefined && !trimmed.startsWith('https:'))
    return `https://doi.org/10.48550/arXiv.${arxiv}`;
  const bibcode = BIBCODE.exec(trimmed)?.[1];
  return bibcode === undefined ? undefined : `https://ui.adsabs.harvard.edu/abs/${bibcode}`;
}

/** Whether a text is meant to be the ORCID of a person. */
export function isOrcidLike(text: string): boolean {
  return /orcid\.org|^\d{4}-\d{4}-\d{4}-/.test(text);
}

/** What an ISSN names: a journal or a series, never a software. */
export function isIssn(text: string): boolean {
  return /^(?:issn[:\s]*|https?:\/\/portal\.issn\.org\/resource\/issn\/)?\d{4}-\d{3}[\dX]$/i.test(
    text.trim(),
  );
}
