import type { APIRoute } from 'astro';
import { jsonText } from '#exports/export.ts';
import { editorSchema } from '#registry/editor-schema.ts';
import { getCatalogue } from '#site/catalogue.ts';

/** The schema of an entry for editors, with the terms of this catalogue. */
export const GET: APIRoute = async () => {
  const { config, vocabularies } = await getCatalogue();
  return new Response(jsonText(editorSchema(config, vocabularies)), {
    headers: { 'content-type': 'application/schema+json' },
  });
};
