/** A package without its version, as https://github.com/package-url/purl-spec tells it from others. */
export interface Package {
  /** The kind of registry: `pypi`, `conda`, `docker`. */
  readonly type: string;
  /** What stands before the name: the scope of npm, the owner of an image, a distribution. */
  readonly namespace?: string;
  readonly name: string;
  /** Where it is, if not where its type says: a channel of conda, the host of images. */
  readonly place?: string;
}

const PURL =
  /^pkg:(?:\/\/)?([a-z][a-z0-9.+-]*)\/((?:[\w.~%+-]+\/)*)([\w.~%+-]+)(?:@[^?#\s]+)?(?:\?([^#\s]+))?(?:#\S*)?$/i;

/** The qualifier in which each type says where a package is. */
const PLACE: Readonly<Record<string, string>> = { conda: 'channel', docker: 'repository_url' };

/** Reads a package URL; its version, its part and other qualifiers are left out. Undefined if it is none. */
export function readPackageUrl(text: string): Package | undefined {
  const [, kind, before = '', last = '', query = ''] = PURL.exec(text.trim()) ?? [];
  if (kind === undefined || !isEncoded(`${before}${last}`)) return undefined;
  const type = kind.toLowerCase();
  const namespace = decodeURIComponent(before.replace(/\/$/, ''));
  const place = new URLSearchParams(query).get(PLACE[type] ?? '') ?? '';
  return {
    type,
    ...(namespace === '' ? {} : { namespace }),
    name: decodeURIComponent(last),
    ...(place === '' ? {} : { place: place.replace(/^https?:\/\/|\/$/g, '') }),
  };
}

/** The package URL of a package in the form that its type asks for, without a version. */
export function packageUrl({ type, namespace, name, place }: Package): string {
  const parts = [...(namespace?.split('/') ?? []), name].map((part) =>
    encodeURIComponent(normal(type, part)),
  );
  const qualifier = PLACE[type];
  const query = place === undefined || qualifier === undefined ? '' : `?${qualifier}=${place}`;
  return `pkg:${type}/${parts.join('/')}${query}`;
}

/** The name with what stands before it. */
export function fullName({ namespace, name }: Pick<Package, 'namespace' | 'name'>): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** Which types do not tell small letters from capitals is said by their definitions in the specification. */
function normal(type: string, part: string): string {
  if (type === 'pypi') return part.toLowerCase().replaceAll('_', '-');
  return /^(?:conda|deb|docker|golang)$/.test(type) ? part.toLowerCase() : part;
}

const isEncoded = (text: string): boolean => !/%(?![\da-f]{2})|%[89a-f]/i.test(text);
