import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eoscDatasource } from '#exports/eosc-datasource.ts';
import { wholeText } from '#exports/export.ts';
import { exports } from '#exports/index.ts';
import { openSearch } from '#exports/opensearch.ts';
import { robotsTxt } from '#exports/robots-txt.ts';
import { sitemap } from '#exports/sitemap.ts';
import type { Catalogue } from '#registry/catalogue.ts';
import { facetsOf } from '#registry/facets.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { catalogues } from '#test/support/catalogues.ts';
import { observatory } from '#test/support/fixtures.ts';
import { valuesOf } from '#test/support/json-ld.ts';

const rendered = (id: string, catalogue: Catalogue): string => {
  const item = exports.find((candidate) => candidate.id === id);
  if (item?.scope !== 'catalogue') throw new Error(`no export ${id}`);
  return wholeText(item.render(catalogue));
};

const elements = (element: XmlElement | null, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child) => child instanceof XmlElement && child.name === name,
  ) as XmlElement[];

/** The address and the lastmod of each page of a sitemap. */
function pagesOf(catalogue: Catalogue): Map<string, string | undefined> {
  const { root } = parseXml(wholeText(sitemap.render(catalogue)));
  return new Map(
    elements(root, 'url').map((page) => [
      elements(page, 'loc')[0]?.text ?? '',
      elements(page, 'lastmod')[0]?.text,
    ]),
  );
}

describe.each(await catalogues())('what is said about %s', (_, catalogue) => {
  const { config, records, history } = catalogue;

  test('is a DataCatalog that loses nothing', async () => {
    const document = JSON.parse(rendered('data-catalog', catalogue)) as Record<string, unknown>;
    expect(document).toMatchObject({
      '@type': 'DataCatalog',
      '@id': config.url,
      name: config.name,
    });
    const { said, left } = await valuesOf(document);
    expect(left).toBe(said);
    const urls = JSON.stringify(document);
    for (const file of [
      'catalogue.json',
      'catalogue.json.gz',
      'catalogue.csv',
      'codemeta.jsonld',
    ]) {
      expect(urls).toContain(`"${config.url}${file}"`);
    }
  });

  test('is a profile with all that EOSC demands and the catalogue can know', () => {
    const profile = JSON.parse(wholeText(eoscDatasource.render(catalogue))) as Record<
      string,
      unknown
    >;
    const demanded =
      'name description publishingDate type webpage jurisdiction accessTypes orderType datasourceClassification researchProductTypes thematic';
    for (const name of demanded.split(' ')) expect(profile).toHaveProperty(name);
    expect(profile['publishingDate']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(profile['mainContact']).toEqual(config.eosc?.mainContact);
  });

  test('is a search that a browser can learn', () => {
    const { root } = parseXml(wholeText(openSearch.render(catalogue)));
    const [short] = elements(root, 'ShortName');
    expect(short?.text.length).toBeLessThanOrEqual(16);
    expect(elements(root, 'LongName')[0]?.text.length).toBeLessThanOrEqual(48);
    expect(elements(root, 'Description')[0]?.text.length).toBeLessThanOrEqual(1024);
    expect(elements(root, 'Url')[0]?.attributes).toEqual({
      type: 'text/html',
      template: `${config.url}?q={searchTerms}`,
    });
  });

  test('is a text for language models with a link on each line of a list', () => {
    const lines = rendered('llms', catalogue).split('\n');
    expect(lines.slice(0, 3)).toEqual([`# ${config.name}`, '', `> ${config.tagline}`]);
    const items = lines.filter((line) => line.startsWith('- '));
    for (const item of items) {
      expect(item).toMatch(/^- \[(?:[^\\[\]]|\\.)+\]\(https?:\/\/[^\s()]+\): .+$/u);
    }
    expect(items.filter((item) => item.includes('/record.json): '))).toHaveLength(
      records.length + 1,
    );
    expect(lines.filter((line) => /^#{1,2} /.test(line))).toHaveLength(5);
  });

  test('is a sitemap with every page, and with moments that are true', () => {
    const pages = pagesOf(catalogue);
    expect(wholeText(robotsTxt.render(catalogue))).toContain(`Sitemap: ${config.url}sitemap.xml\n`);
    for (const { id, withdrawn } of records) {
      const address = `${config.url}software/${id}/`;
      expect(pages.has(address)).toBe(withdrawn === undefined);
      if (pages.has(address)) expect(pages.get(address)).toBe(history.records.get(id)?.modified);
      pages.delete(address);
    }
    for (const { id, values } of facetsOf(catalogue)) {
      for (const value of values)
        expect(pages.has(`${config.url}browse/${id}/${value.id}/`)).toBe(true);
    }
    expect([...pages.values()].filter((lastmod) => lastmod !== undefined)).toEqual([]);
  });
});

test('the sitemap knows the pages of the site', async () => {
  const catalogue = await observatory();
  const pages = readdirSync(join(PROJECT_ROOT, 'src/site/pages'), {
    recursive: true,
    encoding: 'utf8',
  })
    .map((path) => path.replace('[...locale]/', ''))
    .filter((path) => /^(?:[^[]*index|software\/\[\.\.\.part\])\.astro$/.test(path))
    .map((path) => catalogue.config.url + path.replace(/[^/]*\.astro$/, ''));
  const plain = [...pagesOf(catalogue).keys()].filter(
    (page) => !/(?:browse|software)\/./.test(page),
  );
  expect(plain.toSorted()).toEqual(pages.toSorted());
});
