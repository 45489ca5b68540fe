const HEAD = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2026-01-01T00:00:00Z</responseDate>
<request verb="ListRecords">https://software.example.org/oai</request>
<ListRecords>`;

/**
 * A file of collected records as an answer of OAI-PMH, which has a schema: `records` itself,
 * which holds them together for collectors that split the file, is in no standard.
 */
export function asListRecords(text: string): string {
  return text.replace('<records>', HEAD).replace(/<\/records>\s*$/, '</ListRecords></OAI-PMH>');
}
