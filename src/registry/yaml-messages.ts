/** What a person reads instead of a parser's own words. */
export interface Plain {
  readonly message: string;
  readonly cure: string;
}

const QUOTE =
  'If the text holds `: ` or ` #`, put it in quotes; otherwise give the line the indentation of its neighbours.';
const INDENT = 'Indent the line by spaces, as far as the other lines of the same list or mapping.';
const TAG = 'Remove the tag. A text that begins with `!` stands in quotes.';
const LOOK =
  'Look at the line and at the one above it: a quote, a bracket, a colon or the indentation is wrong.';

/** js-yaml's reasons, by how they begin. */
const REASONS: Readonly<Record<string, Plain>> = {
  'tab characters must not be used': {
    message: 'the line is indented by a tab, and YAML knows spaces only',
    cure: 'Replace the tab by two spaces.',
  },
  'bad indentation of a mapping entry': {
    message: 'the line does not fit the mapping it stands in',
    cure: QUOTE,
  },
  'bad indentation of a sequence entry': {
    message: 'the line does not fit the list it stands in',
    cure: INDENT,
  },
  'deficient indentation': {
    message: 'the line is indented less than what it belongs to',
    cure: `${INDENT} A bracket or a quote that was opened above may not have been closed.`,
  },
  'missed comma between flow collection entries': {
    message: 'a comma is missing between two items',
    cure: 'Write a comma, or put the item in quotes.',
  },
  'unknown escape sequence': {
    message: 'after the backslash comes no letter that YAML knows',
    cure: 'Use single quotes, in which a backslash is a backslash.',
  },
  "expected the node content, but found ','": {
    message: 'a comma stands where an item should',
    cure: 'Remove the comma.',
  },
  "expected ':' after a mapping key": {
    message: 'a colon is missing after the name of the field',
    cure: 'Write a colon and a space after the name.',
  },
  'a whitespace character is expected after the key-value separator': {
    message: 'a space is missing after the colon',
    cure: 'Write a space after the colon.',
  },
  'can not read a block mapping entry': {
    message: 'the name of a field runs over several lines',
    cure: 'A colon and a space are missing, or a text of several lines needs `>-` before it.',
  },
  'the stream contains non-printable characters': {
    message: 'the file holds a control character, which cannot be printed',
    cure: 'Remove it; editors can show invisible characters.',
  },
  'a line break is expected': {
    message: 'a text cannot begin with `>` or `|`',
    cure: 'Put the text in quotes.',
  },
  'null byte is not allowed': {
    message: 'the file holds a zero byte',
    cure: 'Save it as UTF-8 text.',
  },
  'end of the stream or a document separator is expected': {
    message: 'what stands here does not belong to what stands above',
    cure: QUOTE,
  },
  'nesting exceeded': { message: 'the values are nested too deeply', cure: 'Write fewer levels.' },
  'unidentified alias': {
    message: 'aliases (`*name`) are not allowed',
    cure: 'Write the value out. A text that begins with `*` stands in quotes.',
  },
  'undeclared tag handle': {
    message: 'tags (`!name`) are not allowed',
    cure: TAG,
  },
  'unknown scalar tag': { message: 'tags (`!name`) are not allowed', cure: TAG },
  'unknown sequence tag': { message: 'tags (`!name`) are not allowed', cure: TAG },
  'unknown mapping tag': { message: 'tags (`!name`) are not allowed', cure: TAG },
  'tag ': { message: 'tags (`!name`) are not allowed', cure: TAG },
  'object-based map does not support': {
    message: 'a list or a mapping stands where the name of a field should',
    cure: 'Write a name, a colon and a space. A text that begins with a bracket stands in quotes.',
  },
};

/** A sentence and a cure for the reason that js-yaml gives. */
export function plainReason(reason: string): Plain {
  const found = Object.entries(REASONS).find(([beginning]) => reason.startsWith(beginning));
  return found?.[1] ?? { message: `the file is no YAML: ${reason}`, cure: LOOK };
}
