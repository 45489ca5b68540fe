import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Manifest } from '#registry/generated/types.ts';
import { loadCatalogue } from '#registry/load.ts';
import { identifierUrl } from '#registry/addresses.ts';

interface Target {
  readonly href: string;
  readonly type?: string;
}
type Context = { readonly anchor: string } & Readonly<Partial<Record<Relation, readonly Target[]>>>;
type Relation = 'describedby' | 'describes' | 'author' | 'license' | 'type' | 'item';

/** The typed links in the head of a page. */
function headLinks(html: string): [rel: string, href: string, type: string | undefined][] {
  return [...html.matchAll(/<link ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const value = (name: string): string | undefined =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const rel = value('rel') ?? '';
    return /^(?:stylesheet|canonical|icon|alternate|search|modulepreload)$/.test(rel)
      ? []
      : [[rel, value('href') ?? '', value('type')]];
  });
}

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the links of each page of the site at %s',
  async (_, { root, folder }) => {
    const { config, records } = await loadCatalogue({ root });
    const pathOf = (href: string): string => join(folder, href.slice(config.url.length));

    test('are those of its linkset, and lead to files that are there', () => {
      for (const { id, author } of records) {
        const page = `${config.url}software/${id}/`;
        const head = headLinks(readFileSync(join(pathOf(page), 'index.html'), 'utf8'));
        const { linkset } = JSON.parse(
          readFileSync(join(pathOf(page), 'linkset.json'), 'utf8'),
        ) as {
          linkset: readonly Context[];
        };
        const [own, ...others] = linkset as [Context, ...Context[]];
        const told = Object.entries(own).flatMap(([rel, targets]) =>
          typeof targets === 'string' ? [] : targets.map(({ href, type }) => [rel, href, type]),
        );
        expect(own.anchor).toBe(page);
        expect(head.filter(([rel]) => rel !== 'linkset')).toEqual(told);
        expect(head).toContainEqual(['linkset', `${page}linkset.json`, 'application/linkset+json']);
        expect(head).toContainEqual(['cite-as', page, undefined]);
        const known = author.flatMap((agent) => agent.id ?? []).map(identifierUrl);
        expect(head.filter(([rel]) => rel === 'author').map(([, href]) => href)).toEqual(known);
        const documents = own['describedby']?.map(({ href }) => href) ?? [];
        expect(documents.length).toBeGreaterThan(0);
        for (const href of documents)
          expect([href, existsSync(pathOf(href))]).toEqual([href, true]);
        expect(others).toEqual(
          documents.map((anchor) => ({ anchor, describes: [{ href: page, type: 'text/html' }] })),
        );
      }
    });
  },
);

test('a server that knows the manifest sends the media types that the links announce', async () => {
  const [, { folder, root }] = inject('sites');
  const { config, records } = await loadCatalogue({ root });
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const types = new Map(files.map(({ path, mediaType }) => [path, mediaType]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(new URL(config.url).pathname.length);
    const type = types.get(path);
    if (type === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', type).end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const { id } of records) {
    const page = join(folder, 'software', id, 'index.html');
    const links = headLinks(readFileSync(page, 'utf8'));
    for (const [rel, href, type] of links) {
      if (rel !== 'describedby' && rel !== 'linkset') continue;
      const answer = await fetch(`http://127.0.0.1:${port}${new URL(href).pathname}`);
      const sent = answer.headers.get('content-type');
      expect([href, answer.status, sent]).toEqual([href, 200, type]);
      await answer.arrayBuffer();
    }
  }
  server.closeAllConnections();
  server.close();
});
