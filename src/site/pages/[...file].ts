import type { APIRoute, GetStaticPaths } from 'astro';
import type { Export } from '#exports/export.ts';
import { exports } from '#exports/index.ts';
import { softwarePath } from '#registry/addresses.ts';
import type { SoftwareRecord } from '#registry/generated/types.ts';
import { getCatalogue } from '#site/catalogue.ts';

interface Props extends Record<string, unknown> {
  item: Export;
  record?: SoftwareRecord;
}

/** Every document of the exports table has its address here. */
export const getStaticPaths = (async () => {
  const { records } = await getCatalogue();
  return exports.flatMap((item): { params: { file: string }; props: Props }[] =>
    item.scope === 'catalogue'
      ? [{ params: { file: item.file }, props: { item } }]
      : records.map((record) => ({
          params: { file: softwarePath(record.id) + item.file },
          props: { item, record },
        })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { item, record } }) => {
  const catalogue = await getCatalogue();
  const text =
    item.scope === 'catalogue'
      ? item.render(catalogue)
      : record === undefined
        ? ''
        : item.render(record, catalogue);
  return new Response(text, { headers: { 'content-type': item.mediaType } });
};
