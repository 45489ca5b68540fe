import type { EntryRule } from '#registry/rule.ts';

/** Keywords are a list of distinct words or terms. */
export const keywordsForm: EntryRule = {
  scope: 'entry',
  id: 'keywords-form',
  title: 'Keywords stand one to an item',
  level: 'error',
  overSchema: true,
  why: 'Search and exports take each item as one keyword: several in one item are found by none of them.',
  bad: "keywords: ['astronomy, gamma rays; python']",
  good: 'keywords: [astronomy, gamma rays, python]',
  *check({ value: { keywords } }) {
    if (typeof keywords === 'string') {
      const write = split(keywords);
      yield {
        pointer: '/keywords',
        message: '`keywords` is a text and should be a list',
        fix: { text: `Write \`[${write.join(', ')}]\`.`, write },
      };
      return;
    }
    if (!Array.isArray(keywords)) return;
    const seen = new Set<string>();
    for (const [index, keyword] of (keywords as unknown[]).entries()) {
      if (typeof keyword !== 'string') continue;
      const words = split(keyword);
      const pointer =
        keywords.length === 1 && words.length > 1 ? '/keywords' : `/keywords/${index}`;
      const [word = ''] = words;
      const key = word.toLowerCase();
      if (words.length > 1) {
        const whole = pointer === '/keywords';
        const text = `Write ${whole ? `\`[${words.join(', ')}]\`` : `\`${words.join('`, `')}\``}, one item for each.`;
        const fix = whole ? { text, write: words } : { text };
        yield { pointer, message: `\`${keyword}\` is several keywords in one item`, fix };
      } else if (word !== keyword && word !== '') {
        const message = 'the keyword has white space or a comma around it';
        yield { pointer, message, fix: { text: `Write \`${word}\`.`, write: word } };
      } else if (seen.has(key)) {
        const message = `the keyword \`${keyword}\` stands here twice`;
        yield { pointer, message, fix: { text: 'Remove one of the two.' } };
      }
      for (const each of words) seen.add(each.toLowerCase());
    }
  },
};

function split(text: string): string[] {
  if (/^[^\s,;]+(?: [^\s,;]+)*$/.test(text)) return [text];
  const words = text.split(/[,;\n]/).map((word) => word.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
