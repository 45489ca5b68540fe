import { createHash } from 'node:crypto';

/** A repository of the stand-in for GitHub, as a test describes it. */
export interface FakeRepository {
  /** Owner and name. */
  readonly path: string;
  /** Paths under which it was known before. */
  readonly formerly: readonly string[];
  readonly homepage: string | null;
  readonly topics: readonly string[];
  readonly license: string | null;
  readonly archived: boolean;
  readonly parent: string | null;
  readonly issues: boolean;
  readonly created: string;
  readonly pushed: string;
  readonly branch: string;
  /** When the newest commit was made; `null` if there is none. */
  readonly committed: string | null;
  readonly languages: Readonly<Record<string, number>>;
  readonly stars: number;
  readonly forks: number;
  /** Newest first. */
  readonly tags: readonly FakeTag[];
  readonly releases: readonly FakeRelease[];
  /** Texts, bytes, or where a symbolic link leads to, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;
  /** Taken down by law, or refused for another reason. */
  readonly blocked: 'law' | 'terms' | null;
}

export interface FakeTag {
  readonly name: string;
  readonly date: string;
  readonly annotated?: boolean;
}

export interface FakeRelease {
  readonly tag: string;
  readonly prerelease?: boolean;
  readonly draft?: boolean;
  readonly published: string | null;
}

/** A small repository, with what a test says of it. */
export function repository(path: string, said: Partial<FakeRepository> = {}): FakeRepository {
  return {
    path,
    formerly: [],
    homepage: null,
    topics: [],
    license: 'MIT',
    archived: false,
    parent: null,
    issues: true,
    created: '2019-03-04T05:06:07Z',
    pushed: '2024-05-06T07:08:09Z',
    branch: 'main',
    committed: '2024-05-06T07:00:00Z',
    languages: { Python: 5000, C: 300 },
    stars: 12,
    forks: 3,
    tags: [{ name: 'v1.0', date: '2023-01-02T03:04:05Z' }],
    releases: [],
    files: { 'README.md': `# ${path}\n`, 'setup.cfg': '[metadata]\nname = x\n', 'src/x.py': 'x\n' },
    blocked: null,
    ...said,
  };
}

export interface FakeEntry {
  readonly name: string;
  readonly type: 'blob' | 'tree';
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
}

/** The hash that Git gives to an object. */
function hash(type: string, content: Uint8Array | string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

function bytesOf(file: FakeRepository['files'][string]): Buffer {
  if (typeof file === 'string') return Buffer.from(file);
  return file instanceof Uint8Array ? Buffer.from(file) : Buffer.from(file.link);
}

/** What a folder holds, the root for ''; undefined if there is none. */
export function folderOf({ files }: FakeRepository, folder: string): FakeEntry[] | undefined {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = Object.keys(files).filter((path) => path.startsWith(start));
  if (inside.length === 0) return undefined;
  const names = new Set(inside.map((path) => path.slice(start.length).split('/')[0] ?? ''));
  return [...names].toSorted().map((name) => {
    const file = files[start + name];
    if (file === undefined) {
      return { name, type: 'tree', mode: 0o40_000, oid: treeOf(files, start + name), size: 0 };
    }
    const bytes = bytesOf(file);
    const link = typeof file !== 'string' && !(file instanceof Uint8Array);
    const mode = link ? 0o120_000 : 0o100_644;
    return { name, type: 'blob', mode, oid: hash('blob', bytes), size: bytes.length };
  });
}

/** A hash of its own for each content of a folder; not Git's, which nobody looks at here. */
export function treeOf(files: FakeRepository['files'], folder: string): string {
  const inside = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return hash(
    'tree',
    inside.map(([path, file]) => `${path} ${hash('blob', bytesOf(file))}`).join(),
  );
}

const commits = new WeakMap<FakeRepository, string>();

export function commitOf(one: FakeRepository): string {
  const { files, committed } = one;
  const known = commits.get(one) ?? hash('commit', `${treeOf(files, '')} ${committed}`);
  commits.set(one, known);
  return known;
}

/** The content of an object by its hash. */
export function blobOf({ files }: FakeRepository, oid: string): Buffer | undefined {
  return Object.values(files)
    .map(bytesOf)
    .find((bytes) => hash('blob', bytes) === oid);
}
