import type { APIRoute } from 'astro';
import { jsonText } from '#exports/export.ts';
import { schemas, type SchemaPart } from '#registry/schema-parts.ts';

export const getStaticPaths = () =>
  Object.entries(schemas).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<{ schema: SchemaPart }> = ({ props }) =>
  new Response(jsonText(props.schema), { headers: { 'content-type': 'application/schema+json' } });
