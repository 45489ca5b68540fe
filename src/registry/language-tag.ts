/** The codes of two letters of ISO 639-1 (https://id.loc.gov/vocabulary/iso639-1.html). */
const CODES: ReadonlySet<string> = new Set(
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  ),
);

const PATTERN = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?$/i;

/**
 * A tag of a language as BCP 47 writes it: `fr` for `FR`, `pt-BR` for `pt_br`, `en` for
 * `eng`. Undefined where the text is no code of a language, with or without a region.
 */
export function languageTag(text: string): string | undefined {
  const [, code, area] = PATTERN.exec(text.trim()) ?? [];
  if (code === undefined) return undefined;
  const given = code.toLowerCase();
  // Some former codes stand for a language in one script, which is more than a tag here can say.
  const { language, script } = CODES.has(given)
    ? { language: given, script: undefined }
    : new Intl.Locale(given);
  if (script !== undefined || (language.length === 2 && !CODES.has(language))) return undefined;
  return area === undefined ? language : `${language}-${new Intl.Locale(`und-${area}`).region}`;
}

/** The name of a language in English, or its tag where no name is known. */
export function languageName(tag: string): string {
  return nameIn('en', tag) ?? tag;
}

/** The languages that have a code of two letters, by their names in English and in themselves. */
export function languagesByName(): Map<string, string> {
  const names = [...CODES].flatMap((code) =>
    [nameIn(code, code), nameIn('en', code)].map((name) => [name, code] as const),
  );
  return new Map(names.flatMap(([name, code]) => (name === undefined ? [] : [[name, code]])));
}

/** The language that most people of a country read, by its code of two letters: `cs` for `cz`. */
export function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const isCountry = names.of(code.toUpperCase()) !== undefined;
  return isCountry ? new Intl.Locale(`und-${code}`).maximize().language : undefined;
}

function nameIn(language: string, tag: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
}
