import { HtmlValidate } from 'html-validate';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { firstSentence, paragraphs } from '#registry/description.ts';
import { loadCatalogue } from '#registry/load.ts';
import { addressOf, pagesIn, read } from '#test/support/pages.ts';

const LINK =
  /<(?:a|link|script|img|source|use)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const ID = /\sid=(?:"([^"]*)"|([^\s>]+))/g;

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

const visible = (html: string): string =>
  unescape(
    html.replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, '').replaceAll(/<[^>]+>/g, ' '),
  ).replaceAll(/\s+/g, ' ');

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the site at %s',
  async (base, { root, folder }) => {
    const { records, config } = await loadCatalogue({ root });
    const pages = pagesIn(folder);
    const hrefs = (page: string): string[] =>
      [...read(folder, page).matchAll(LINK)].map(([, a, b, c]) => unescape(a ?? b ?? c ?? ''));

    test('has a page and a codemeta.json for every record', () => {
      expect(records.length).toBeGreaterThan(2);
      for (const { id } of records) {
        expect(pages).toContain(`software/${id}/index.html`);
        expect(JSON.parse(read(folder, `software/${id}/codemeta.json`))).toHaveProperty('name');
      }
    });

    test('has pages that are valid HTML', async () => {
      const validator = new HtmlValidate({
        extends: ['html-validate:recommended', 'html-validate:document'],
        rules: {
          // Prettier and Astro decide how the source is laid out; browsers do not care.
          'no-trailing-whitespace': 'off',
          'attr-quotes': 'off',
          'void-style': 'off',
          'doctype-style': 'off',
          'no-inline-style': 'error',
          'long-title': 'off',
          // The search answers while one types; it has nothing to submit.
          'wcag/h32': 'off',
          // Our own files come with the page, from the same place.
          'require-sri': ['error', { target: 'crossorigin' }],
          // The header's links stand in a list, and the logo is a link beside them.
          'prefer-native-element': 'error',
        },
      });
      for (const page of pages) {
        const report = await validator.validateString(read(folder, page));
        const problems = report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${page}:${line} ${message} (${ruleId})`),
        );
        expect(problems).toEqual([]);
      }
    });

    test('has no broken link inside, also with JavaScript off', () => {
      const broken: string[] = [];
      let links = 0;
      for (const page of pages) {
        for (const href of hrefs(page)) {
          const url = new URL(href, `https://site.test${base}${addressOf(page)}`);
          if (url.origin !== 'https://site.test') continue;
          links += 1;
          const path = decodeURIComponent(url.pathname);
          const file = path.startsWith(base) ? path.slice(base.length) : undefined;
          const target =
            file === undefined || file.endsWith('/') || file === ''
              ? `${file ?? ''}index.html`
              : file;
          if (file === undefined || !existsSync(join(folder, target))) {
            broken.push(`${page} → ${href}`);
          } else if (url.hash !== '') {
            const ids = [...read(folder, target).matchAll(ID)].map(([, a, b]) => a ?? b);
            if (!ids.includes(decodeURIComponent(url.hash.slice(1))))
              broken.push(`${page} → ${href}`);
          }
        }
      }
      expect(broken).toEqual([]);
      expect(links).toBeGreaterThan(pages.length * 5);
    });

    test('leads to every record by links alone', () => {
      const reached = new Set<string>();
      const walk = (page: string): void => {
        if (reached.has(page)) return;
        reached.add(page);
        for (const href of hrefs(page)) {
          const url = new URL(href, `https://site.test${base}${addressOf(page)}`);
          const path = url.pathname.slice(base.length);
          if (url.origin !== 'https://site.test') continue;
          const target = path.endsWith('/') || path === '' ? `${path}index.html` : path;
          if (pages.includes(target)) walk(target);
        }
      };
      walk('index.html');
      expect(pages.filter((page) => !reached.has(page) && page !== '404.html')).toEqual(
        pages.filter((page) => /^(fr\/)?software\/(planetarium)\/index\.html$/.test(page)),
      );
    });

    test('says on each page all that the entry says', () => {
      for (const record of records) {
        const html = read(folder, `software/${record.id}/index.html`);
        const text = visible(html);
        const whole = unescape(html);
        expect(text).toContain(record.name);
        const first = firstSentence(record.description);
        const rest = record.description
          .replaceAll(/[^\S\n]+|\n(?!\s*\n)/g, ' ')
          .slice(first.length);
        for (const part of [first, ...paragraphs(rest)]) expect(text).toContain(part);
        for (const author of record.author) {
          const name =
            'familyName' in author ? `${author.givenName} ${author.familyName}` : author.name;
          expect(text).toContain(name);
        }
        const { provenance: _provenance, formerIds: _formerIds, ...said } = record;
        for (const address of JSON.stringify(said).match(/https:\/\/[^"]+/g) ?? []) {
          expect([record.id, whole.includes(address) || address]).toEqual([record.id, true]);
        }
        for (const word of [record.keywords ?? [], record.programmingLanguage ?? []].flat()) {
          expect(text).toContain(word);
        }
      }
    });

    test('has the record as JSON-LD in the head of its page', () => {
      for (const record of records) {
        const html = read(folder, `software/${record.id}/index.html`);
        const [, json = ''] =
          /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
        expect(JSON.parse(json)).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'SoftwareSourceCode',
          '@id': `${config.url}software/${record.id}/`,
          name: record.name,
        });
      }
    });

    test('asks nothing of other hosts, and forbids scripts that are not its own', () => {
      for (const page of pages) {
        const html = read(folder, page);
        const [, policy = ''] =
          /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
        expect(policy).toMatch(/script-src [^;]*'self'/);
        expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
        for (const [tag] of html.matchAll(
          /<(?:script|img|link rel="stylesheet"|iframe)\b[^>]*>/g,
        )) {
          expect(tag).not.toMatch(/(?:src|href)="https?:/);
        }
      }
    });
  },
);

test('a former address leads to the entry', () => {
  const [, { folder, base }] = inject('sites');
  const html = read(folder, 'software/planetarium/index.html');
  expect(html).toContain(`url=${base}software/orrery/`);
  expect(html).toContain(`href="${base}software/orrery/"`);
});
