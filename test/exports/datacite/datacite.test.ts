import type { XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { dataciteJson } from '#exports/datacite-json.ts';
import { dataciteXml } from '#exports/datacite-xml.ts';
import { PROJECT_ROOT } from '#registry/files.ts';
import { loadCatalogue } from '#registry/load.ts';
import { awkwardCatalogue } from '#test/support/awkward.ts';
import { observatory } from '#test/support/fixtures.ts';
import { at, childrenOf, everyElement, rootOf, textsAt } from '#test/support/xml.ts';

type Members = Record<string, unknown>;

const catalogues = [
  ['the project', await loadCatalogue({ root: PROJECT_ROOT })],
  ['the fixtures', await observatory()],
  ['awkward records', await awkwardCatalogue()],
] as const;

describe.each(catalogues)('DataCite of %s', (_, catalogue) => {
  const records = catalogue.records.map((record) => [record.id, record] as const);

  test.each(records)('%s has what is mandatory', (_id, record) => {
    const root = rootOf(dataciteXml.render(record, catalogue));
    expect(root.attributes['xmlns']).toBe('http://datacite.org/schema/kernel-4');
    const [identifier, ...others] = at(root, 'identifier');
    expect(others).toEqual([]);
    expect(identifier?.attributes['identifierType']).toMatch(/^(?:DOI|URL)$/);
    expect(identifier?.text).toMatch(/^(?:10\.\d{4,9}\/\S|https?:\/\/)/);
    expect(textsAt(root, 'creators/creator/creatorName').length).toBeGreaterThan(0);
    expect(textsAt(root, 'titles/title').length).toBeGreaterThan(0);
    expect(textsAt(root, 'publisher')).toEqual([expect.stringMatching(/\S/)]);
    expect(textsAt(root, 'publicationYear')).toEqual([expect.stringMatching(/^(?:19|20)\d\d$/)]);
    const [type] = at(root, 'resourceType');
    expect(type?.attributes['resourceTypeGeneral']).toBe('Software');
    expect(type?.text).toMatch(/\S/);
    for (const { name, text } of everyElement(root)) expect([name, text.trim()]).not.toContain('');
  });

  test.each(records)('%s says the same in JSON and in XML', (_id, record) => {
    const json = JSON.parse(dataciteJson.render(record, catalogue)) as Members;
    expect(json['schemaVersion']).toBe('http://datacite.org/schema/kernel-4');
    expect(membersOf(rootOf(dataciteXml.render(record, catalogue)))).toEqual(filled(json));
  });
});

/** The members of the JSON that XML has a place for, without empty lists. */
function filled({ schemaVersion: _, url, doi, ...members }: Members): Members {
  const lists = Object.entries(members).filter(([, value]) => !isEmpty(value));
  return { identifier: doi ?? url, ...Object.fromEntries(lists) };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** DataCite's JSON as its XML tells it: https://support.datacite.org/docs/datacite-xml-to-json-mapping. */
function membersOf(root: XmlElement): Members {
  return Object.fromEntries(
    childrenOf(root).map((child): [string, unknown] => {
      const { name, text } = child;
      if (name === 'resourceType') {
        return ['types', { resourceType: text, ...attributesOf(child) }];
      }
      if (name === 'publisher') return [name, { name: text, ...attributesOf(child) }];
      const items = childrenOf(child);
      if (items.length === 0) return [name, text];
      return [name, items.map((item) => (name === 'formats' ? item.text : itemOf(item)))];
    }),
  );
}

function itemOf(item: XmlElement): Members {
  const parts = childrenOf(item);
  if (parts.length === 0) return { [item.name]: item.text, ...attributesOf(item) };
  const many = (name: string, key: string) => {
    const found = parts.filter((part) => part.name === name);
    return found.length === 0
      ? {}
      : { [key]: found.map((part) => ({ ...itemOf(part), ...renamed(part) })) };
  };
  const single = parts.filter(({ name }) => name !== 'nameIdentifier' && name !== 'affiliation');
  return {
    ...attributesOf(item),
    ...Object.assign({}, ...single.map((part) => ({ ...memberOf(part), ...attributesOf(part) }))),
    ...many('nameIdentifier', 'nameIdentifiers'),
    ...withoutOwnName(many('affiliation', 'affiliation')),
  };
}

function memberOf({ name, text }: XmlElement): Members {
  return { [/^(?:creator|contributor)Name$/.test(name) ? 'name' : name]: text };
}

function renamed({ name, text }: XmlElement): Members {
  return name === 'affiliation' ? { name: text } : {};
}

function withoutOwnName({ affiliation }: { affiliation?: Members[] }): Members {
  return affiliation === undefined
    ? {}
    : { affiliation: affiliation.map(({ affiliation: _, ...rest }) => rest) };
}

function attributesOf({ attributes }: XmlElement): Members {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name === 'xml:lang' ? 'lang' : name.replace(/URI$/, 'Uri'),
      value,
    ]),
  );
}
