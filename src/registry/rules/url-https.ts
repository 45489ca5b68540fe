import { writing } from '#registry/diagnostic.ts';
import type { EntryRule } from '#registry/rule.ts';
import { isPrivate, parseAddress, servesHttps, withoutCredentials } from '#registry/web-address.ts';

/** What most links look like; they need no closer look. */
const PLAIN = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/;

/** Links are https addresses. */
export const urlHttps: EntryRule = {
  scope: 'entry',
  id: 'url-https',
  title: 'Links begin with https://',
  level: 'error',
  overSchema: true,
  why: 'A link without https:// can be read and changed on its way, and a word that is no address leads nowhere.',
  bad: 'url: http://gammapy.readthedocs.io/',
  good: 'url: https://gammapy.readthedocs.io/',
  *check({ texts }) {
    for (const { pointer, value } of texts.get('url') ?? []) {
      if (PLAIN.test(value) || pointer === '/codeRepository') continue;
      if (withoutCredentials(value) !== value) continue;
      const address = parseAddress(value);
      if (address !== undefined && isPrivate(address)) continue;
      if (address?.protocol === 'https:' && value.startsWith('https://') && !/\s/.test(value)) {
        continue;
      }
      const secure = `https://${unwrapped(value).replace(/^(?:h?t+ps?:?\/{1,2}|\/\/)/i, '')}`;
      const meant = parseAddress(secure);
      if (address?.protocol === 'http:') {
        yield {
          pointer,
          message: `\`${value}\` begins with http://`,
          fix:
            meant !== undefined && servesHttps(meant) && !/\s/.test(secure)
              ? writing(secure)
              : { text: `Write \`${secure}\`, if the site answers there.` },
        };
      } else {
        const host = /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(secure);
        yield {
          pointer,
          message: `\`${value}\` ${host ? 'does not begin with https://' : 'is no web address'}`,
          fix: host ? writing(secure) : { text: 'Write an address that begins with https://.' },
        };
      }
    }
  },
};

/** The address in `<…>` or in a link of Markdown. */
function unwrapped(text: string): string {
  return text.trim().replace(/^<(.*)>$|^\[[^\]]*\]\((.*)\)$/, '$1$2');
}
