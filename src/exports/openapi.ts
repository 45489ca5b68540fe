import { jsonText, type CatalogueExport, type Export } from '#exports/export.ts';
import { softwarePath } from '#registry/addresses.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';

/**
 * All addresses of the catalogue as an OpenAPI description: each answers GET, needs no
 * key, and is a file that any static server can give.
 */
export function openApi(ways: readonly Export[]): CatalogueExport {
  return {
    scope: 'catalogue',
    id: 'openapi',
    title: 'OpenAPI',
    purpose: 'All addresses and media types, for programs that make clients.',
    standard: 'OpenAPI 3.1',
    definition: 'https://spec.openapis.org/oas/v3.1.0',
    mediaType: 'application/vnd.oai.openapi+json',
    file: 'openapi.json',
    render: ({ config }) => jsonText(description(config, ways)),
  };
}

function description(config: RegistryConfig, ways: readonly Export[]): unknown {
  return {
    openapi: '3.1.0',
    info: {
      title: config.name,
      summary: config.tagline,
      description:
        'Static files. They may be read from the pages of any site where the server sends `Access-Control-Allow-Origin: *`, as GitHub Pages does. `ETag` and `Last-Modified` are those of the server; what has changed is told by changes.json.',
      version: '1.0',
      license: {
        name: 'CC0-1.0',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    },
    servers: [{ url: config.url }],
    paths: Object.fromEntries(ways.map((way) => [`/${pathOf(way)}`, { get: operation(way) }])),
  };
}

function pathOf(way: Export): string {
  return way.scope === 'record' ? `${softwarePath('{id}')}${way.file}` : way.file;
}

function operation(way: Export): unknown {
  const { id, title, purpose, definition, standard, mediaType } = way;
  const names = [...pathOf(way).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: id,
    summary: title,
    description: `${purpose} ${standard}.`,
    ...(definition === undefined ? {} : { externalDocs: { url: definition } }),
    ...(names.length === 0
      ? {}
      : {
          parameters: names.map((name) => ({
            name,
            in: 'path',
            required: true,
            schema: { type: 'string' },
          })),
        }),
    responses: {
      200: {
        description: title,
        headers: {
          'Access-Control-Allow-Origin': {
            schema: { const: '*' },
            description: 'If the server sends it.',
          },
        },
        content: { [mediaType]: {} },
      },
      404: { description: 'There is no such document.' },
    },
  };
}
