import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compareText } from '#registry/diagnostic.ts';

/** The folder of the project itself: the root that is used unless another is named. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** A file of a root: its path from there, with slashes, and its text, which may be read only when asked for. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** Whether it is the project's own, and stands in for one that the root does not have. */
  readonly inherited?: true;
}

/** The files of a root, each list in the order of the paths. */
export interface RootFiles {
  readonly entries: readonly TextFile[];
  readonly vocabularies: readonly TextFile[];
  readonly harvested: readonly TextFile[];
  /** What people wrote in other languages, and the project's own for the vocabularies that are inherited. */
  readonly translations: readonly TextFile[];
}

/** Something the command was asked to read cannot be read; the message is one sentence. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/**
 * The files of a root, each read when its text is asked for, so that not all of
 * them are held at once. A vocabulary that the root does not have is the
 * project's own, and the project's translations come with it. Throws UnreadableError for a root without entries/ and, when its
 * text is asked for, for a file that cannot be read or is not UTF-8.
 */
export function readRoot(root: string): RootFiles {
  if (!isDirectory(root)) throw new UnreadableError(`There is no folder ${root}.`);
  if (!isDirectory(join(root, 'entries'))) {
    throw new UnreadableError(`${root} is no root of a catalogue: it has no folder entries/.`);
  }
  const own = readFolder(root, 'vocabularies');
  const paths = new Set(own.map(({ path }) => path));
  const inherited = inheritedFiles('vocabularies').filter(({ path }) => !paths.has(path));
  return {
    entries: readFolder(root, 'entries'),
    vocabularies: [...own, ...inherited].toSorted((a, b) => compareText(a.path, b.path)),
    harvested: readFolder(root, 'harvested'),
    translations: [
      ...readFolder(root, 'translations'),
      ...(inherited.length === 0 ? [] : inheritedFiles('translations')),
    ],
  };
}

/** The project's files of a folder, for a root that has none in their place. */
function inheritedFiles(folder: string): TextFile[] {
  return pathsIn(PROJECT_ROOT, folder).map((path) => textFile(PROJECT_ROOT, path, true));
}

/** All files below a folder of the root, sub-folders included, hidden ones not. */
function readFolder(root: string, folder: string): TextFile[] {
  return pathsIn(root, folder).map((path) => textFile(root, path));
}

function pathsIn(root: string, folder: string): string[] {
  return isDirectory(join(root, folder)) ? pathsBelow(root, folder).toSorted(compareText) : [];
}

/** Folder by folder: to list them at once, Node asks the disk for the kind of each file again. */
function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((item) => {
      const path = `${folder}/${item.name}`;
      return item.isDirectory() ? pathsBelow(root, path) : [path];
    });
}

/** A file of a root, read whenever its text is asked for. */
function textFile(root: string, path: string, inherited = false): TextFile {
  return {
    path,
    ...(inherited ? { inherited } : {}),
    get text() {
      return readText(join(root, path));
    },
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a UTF-8 file without its byte order mark. */
function readText(path: string): string {
  try {
    return utf8.decode(readFileSync(path));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8' : (error as Error).message;
    throw new UnreadableError(`${path} cannot be read: ${reason}.`);
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether there is a file at a path. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A file could not be written; the message is one sentence. */
export class UnwritableError extends Error {
  override name = 'UnwritableError';
}

/**
 * Puts a text in the place of a file, whole or not at all: a program that is killed
 * leaves the old file, and beside it at most a hidden one. Throws UnwritableError.
 */
export function writeWhole(path: string, text: string, mode?: number): void {
  const next = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(next, text, { flush: true, ...(mode === undefined ? {} : { mode }) });
    renameSync(next, path);
  } catch (error) {
    const [why = ''] = (error as Error).message.split(', ');
    throw new UnwritableError(`${path} cannot be written: ${why}.`);
  } finally {
    rmSync(next, { force: true, recursive: true });
  }
}
