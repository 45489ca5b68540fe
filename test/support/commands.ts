import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_ROOT } from '#registry/files.ts';

/** What a command said and how it ended. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What Vitest sets for itself, and what would make Vite and Astro behave as in a test. */
const OF_VITEST =
  /^(?:VITEST\w*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|FORCE_TTY|CATALOGUE_\w+|GITHUB_\w+)$/;

/** The environment of a person's terminal. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)),
);

/** `check` is plain JavaScript, so that it starts without a compiler. */
const pathOf = (script: string): string =>
  join(PROJECT_ROOT, 'scripts', script === 'check' ? 'check.mjs' : `${script}.ts`);

/** Runs a command of the project to its end. */
export function command(
  script: string,
  args: readonly string[],
  { cwd = PROJECT_ROOT, extra = {} }: { cwd?: string; extra?: Record<string, string> } = {},
): Outcome {
  const options = { cwd, encoding: 'utf8', env: { ...env, ...extra } } as const;
  return spawnSync(process.execPath, [pathOf(script), ...args], options);
}

/**
 * Starts a command, for a test that serves what it asks for or ends it early. `limit` is
 * the size in KiB above which no file can be written, as on a disk that is full.
 */
export function started(
  script: string,
  args: readonly string[],
  { extra = {}, limit }: { extra?: Record<string, string>; limit?: number } = {},
): { readonly child: ChildProcess; readonly ended: Promise<Outcome> } {
  const [program, ...before] =
    limit === undefined
      ? [process.execPath]
      : ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath];
  const child = spawn(program!, [...before, pathOf(script), ...args], {
    cwd: PROJECT_ROOT,
    env: { ...env, ...extra },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (status) => resolve({ status, ...said }));
  });
  return { child, ended };
}

/** Starts a command that serves a site; waits until it has printed its address. */
export async function serve(
  script: string,
  args: readonly string[],
): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [pathOf(script), ...args], { cwd: PROJECT_ROOT, env });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /http:\/\/localhost:\d+\S*(?=\s)/.exec(stripVTControlCharacters(said))?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', () => reject(new Error(`${script} ended:\n${said}`)));
  });
  return { url, server };
}
