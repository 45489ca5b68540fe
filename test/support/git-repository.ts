import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** A day for the next commit, as Git takes it from the environment. */
const dated = (day: string): Record<string, string> => ({
  GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
  GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
  GIT_AUTHOR_NAME: 'T',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 'T',
  GIT_COMMITTER_EMAIL: 't@example.org',
});

/** A real repository of a test, which grows by commits. */
export interface TestRepository {
  readonly folder: string;
  /** Commits files on a day and returns the hash; a file that is null is removed. */
  commit(day: string, files: Readonly<Record<string, string | Buffer | null>>): string;
  tag(name: string): void;
  /** Any other command of Git, on a day. */
  git(args: readonly string[], day?: string): string;
}

export function makeRepository(folder: string): TestRepository {
  mkdirSync(folder, { recursive: true });
  const git = (args: readonly string[], day = '2020-01-01'): string => {
    const env = { ...process.env, ...dated(day) };
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect([args[0], status, stderr]).toEqual([args[0], 0, expect.any(String)]);
    return stdout.trim();
  };
  git(['init', '--quiet', '--initial-branch', 'main']);
  git(['config', 'uploadpack.allowFilter', 'true']);
  git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return {
    folder,
    commit(day, files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (content === null) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), content);
      }
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message', 'x'], day);
      return git(['rev-parse', 'HEAD']);
    },
    tag: (name) => void git(['tag', name]),
    git,
  };
}

/** Settings for Git, in the environment, by which folders stand in for addresses. */
export function standingIn(folders: Readonly<Record<string, string>>): Record<string, string> {
  const settings = [
    ...Object.entries(folders).map(
      ([url, folder]) => [`url.file://${folder}.insteadOf`, url] as const,
    ),
    ['safe.directory', '*'] as const,
  ];
  return {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}
