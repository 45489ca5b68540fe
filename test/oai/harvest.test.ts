import { OaiPmh } from 'oai-pmh';
import { afterAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '#registry/catalogue.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import type { Tombstone } from '#registry/history.ts';
import { loadCatalogue } from '#registry/load.ts';
import { oaiFiles, serveOai, withHistory } from '#test/support/oai-repository.ts';

/** What a harvester holds: for each identifier its record as text, or that it is deleted. */
type Holdings = Map<string, string>;

const own = await loadCatalogue({ root: PROJECT_ROOT });
const state = { files: oaiFiles(own), now: '2026-06-01T00:00:00Z' };
const server = await serveOai(state, 100);
afterAll(() => server.close());
const client = new OaiPmh(server.url);

/** What the client finds, in the catalogue's own order. */
async function harvest(selection: { from?: string; set?: string } = {}): Promise<Holdings> {
  const found: Holdings = new Map();
  for (const next of client.listRecords({ metadataPrefix: 'oai_dc', ...selection })) {
    const { header, metadata } = await next;
    const deleted = header.$?.status === 'deleted';
    found.set(header.identifier, deleted ? 'deleted' : JSON.stringify([header, metadata]));
  }
  return found;
}

const publish = (catalogue: Catalogue, now: string): void => {
  Object.assign(state, { files: oaiFiles(catalogue), now });
};

describe('a harvester that others wrote', () => {
  test('is told what the repository is', async () => {
    expect(await client.identify()).toMatchObject({ baseURL: server.url, protocolVersion: '2.0' });
    const formats = await client.listMetadataFormats();
    expect(formats.map(({ metadataPrefix }) => metadataPrefix)).toContain('oai_openaire');
  });

  test('gets every record of the catalogue, page by page', async () => {
    const found = await harvest();
    const ids = own.records
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ id }) => `oai:catalogue.invalid:${id}`);
    const living = [...found].filter(([, record]) => record !== 'deleted').map(([id]) => id);
    expect(living.toSorted()).toEqual(ids.toSorted());
    const [id = ''] = ids;
    const { header, metadata } = await client.getRecord(id, 'oai_dc');
    expect(JSON.stringify([header, metadata])).toBe(found.get(id));
  });

  test('gets the records of each set', async () => {
    for (const next of client.listSets()) {
      const { setSpec } = await next;
      const found = await harvestHeaders(setSpec);
      const least = setSpec === 'openaire_software' ? own.records.length : 1;
      expect(found.length).toBeGreaterThanOrEqual(least);
    }
  });
});

/** The identifiers of a set. The client cannot read lists of one: these are asked for by hand. */
async function harvestHeaders(set: string): Promise<string[]> {
  const query = `verb=ListIdentifiers&metadataPrefix=oai_dc&set=${set}`;
  const xml = await (await fetch(`${server.url}?${query}`)).text();
  const count = /completeListSize="(\d+)"/.exec(xml)?.[1];
  if (count === undefined)
    return [...xml.matchAll(/<identifier>([^<]+)/g)].map(([, id = '']) => id);
  const found: string[] = [];
  for (const next of client.listIdentifiers({ metadataPrefix: 'oai_dc', set })) {
    found.push((await next).identifier);
  }
  expect(found.length).toBe(Number(count));
  return found;
}

describe('an incremental harvester', () => {
  const moments = (records: readonly SoftwareRecord[], moment: string): Record<string, string> =>
    Object.fromEntries(records.map(({ id }) => [id, moment]));

  /** Changes, withdrawals, removals, renamings and additions, one after the other. */
  const [changed, withdrawn, removed, renamed, added, ...rest] = own.records;

  test('ends with the same as one that starts anew', async () => {
    if (!changed || !withdrawn || !removed || !renamed || !added) throw new Error('too few');
    const old = [changed, withdrawn, removed, renamed, ...rest];
    const then = moments(old, '2026-05-01T10:00:00Z');
    publish(withHistory({ ...own, records: old }, then), '2026-06-01T00:00:00Z');
    const held = await harvest();
    expect(held.size).toBe(old.length);

    const tombstones: Tombstone[] = [
      { id: removed.id, name: removed.name, date: '2026-06-01T00:00:00Z' },
      { id: renamed.id, name: renamed.name, date: '2026-06-03T00:00:00Z', to: 'a-new-name' },
    ];
    const now = [
      { ...changed, name: 'Another name & <sign>' },
      { ...withdrawn, withdrawn: { date: '2026-05-20', reason: 'It is no more.' } },
      { ...renamed, id: 'a-new-name' },
      added,
      ...rest,
    ];
    const later = {
      ...then,
      [changed.id]: '2026-06-01T00:00:00Z',
      [withdrawn.id]: '2026-06-02T08:00:00Z',
      [added.id]: '2026-06-02T08:00:00Z',
      'a-new-name': '2026-06-03T00:00:00Z',
    };
    publish(withHistory({ ...own, records: now }, later, tombstones), '2026-06-04T00:00:00Z');
    const news = await harvest({ from: '2026-06-01T00:00:00Z' });
    expect(news.size).toBe(6);
    for (const [identifier, record] of news) held.set(identifier, record);
    const anew = await harvest();
    expect(new Map([...held].toSorted())).toEqual(new Map([...anew].toSorted()));
    expect([...anew.values()].filter((record) => record === 'deleted')).toHaveLength(3);
    expect(anew.get(`oai:catalogue.invalid:${changed.id}`)).toContain('Another name & <sign>');
  });
});
