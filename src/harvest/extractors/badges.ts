/** A picture in a readme that shows a state and leads to where it is from. */
export interface Badge {
  /** The address of the picture. */
  readonly image: string;
  /** Where it leads; empty where it leads nowhere. */
  readonly target: string;
  /** The words that stand for it. */
  readonly label: string;
}

/** Forms of a badge. Each part has a limit, so that no text takes long to read. */
const MARKDOWN =
  /\[!\[([^\]\n]{0,200})\]\(\s{0,9}([^\s()]{1,500})(?:\s[^)\n]{0,200})?\)\s{0,9}\]\(\s{0,9}([^\s()]{1,500})(?:\s[^)\n]{0,200})?\)/g;
const MARKDOWN_BY_NAME =
  /\[!\[([^\]\n]{0,200})\]\[([^\]\n]{0,200})\]\s{0,9}\](?:\[([^\]\n]{0,200})\]|\(\s{0,9}([^\s()]{1,500})(?:\s[^)\n]{0,200})?\))/g;
const MARKDOWN_ALONE =
  /(?<!\[)!\[([^\]\n]{0,200})\]\(\s{0,9}([^\s()]{1,500})(?:\s[^)\n]{0,200})?\)/g;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,9}<?([^\s>]{1,500})/gm;
const HTML =
  /<a\s[^>]{0,300}?href\s{0,9}=\s{0,9}["']([^"'\s]{1,500})["'][^>]{0,300}>\s{0,99}<img\s([^>]{0,900})>/gi;
const RST =
  /^[ \t]{0,20}\.\.[ \t]{1,9}(?:\|([^|\n]{1,200})\|[ \t]{1,9})?image::[ \t]{0,9}(\S{1,500})((?:\n[ \t]{1,20}:[^\n]{0,600}){0,9})/gm;

/** Badges stand at the beginning. */
const READ = 100_000;

/** The badges of a readme in Markdown, reStructuredText or HTML, in the order of their forms. */
export function badgesIn(text: string): Badge[] {
  const source = withoutComments(text.slice(0, READ).replaceAll('\r\n', '\n'));
  const named = new Map(
    [...source.matchAll(DEFINITION)].map(([, name = '', address = '']) => [
      name.toLowerCase(),
      address,
    ]),
  );
  const addressOf = (name: string): string => named.get(name.toLowerCase()) ?? '';
  return [
    ...[...source.matchAll(MARKDOWN)].map(([, label = '', image = '', target = '']) => ({
      image,
      target,
      label,
    })),
    ...[...source.matchAll(MARKDOWN_BY_NAME)].map(([, label = '', image = '', name, given]) => ({
      image: addressOf(image || label),
      target: given ?? addressOf(name || image || label),
      label,
    })),
    ...[...source.matchAll(MARKDOWN_ALONE)].map(([, label = '', image = '']) => ({
      image,
      target: '',
      label,
    })),
    ...[...source.matchAll(HTML)].map(([, target = '', image = '']) => ({
      image: attribute(image, 'src'),
      target,
      label: attribute(image, 'alt'),
    })),
    ...[...source.matchAll(RST)].map(([, name = '', image = '', options = '']) => ({
      image,
      target: option(options, 'target'),
      label: option(options, 'alt') || name,
    })),
  ].filter(({ image }) => image !== '');
}

/** A text without the comments of HTML. */
function withoutComments(text: string): string {
  const [before = '', ...parts] = text.split('<!--');
  return [before, ...parts.map((part) => part.slice(Math.max(0, part.indexOf('-->'))))].join('');
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(attributes)?.[1] ?? '';

const option = (options: string, name: string): string =>
  new RegExp(`:${name}:[ \\t]*([^\\n]*)`).exec(options)?.[1]?.trim() ?? '';

/** An address with its escapes undone, as far as they are sound. */
export const decoded = (text: string): string =>
  text.replaceAll(/%2F/gi, '/').replaceAll(/%3A/gi, ':').replaceAll('%20', ' ');
