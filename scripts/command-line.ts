import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PROJECT_ROOT, UnreadableError, UnwritableError } from '#registry/files.ts';

/** The command was called in a way it does not know; the message is one sentence. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The flags of a command and the root it works on: `--root DIR`, else
 * CATALOGUE_ROOT, else the project.
 */
export function commandLine<T extends Options>(
  command: string,
  options: T,
  usage = '',
  allowPositionals = false,
) {
  const known = { ...options, root: { type: 'string' }, help: { type: 'boolean' } } as const;
  const line = `Usage: ${command} -- [--root DIR]${usage === '' ? '' : ` ${usage}`}`;
  let parsed;
  try {
    parsed = parseArgs({ options: known, allowPositionals });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${line}`);
  }
  const values = parsed.values as ReturnType<typeof parseArgs<{ options: T }>>['values'] & {
    root?: string;
    help?: boolean;
  };
  if (values.help) {
    console.log(line);
    process.exit(0);
  }
  const root = resolve(values.root ?? process.env['CATALOGUE_ROOT'] ?? PROJECT_ROOT);
  return { root, values, positionals: parsed.positionals };
}

/**
 * Runs a command and sets its exit code: 2 and one sentence for wrong use or unreadable
 * input, 1 and one sentence for a file that cannot be written.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const wrong = error instanceof UsageError || error instanceof UnreadableError;
    if (!wrong && !(error instanceof UnwritableError)) throw error;
    console.error(error.message);
    process.exitCode = wrong ? 2 : 1;
  }
}

/** One of a few words. */
export function choiceOf<T extends { readonly id: string }>(
  flag: string,
  text: string,
  choices: readonly T[],
): T {
  const choice = choices.find(({ id }) => id === text);
  if (choice !== undefined) return choice;
  const words = choices.map(({ id }) => id).join(', ');
  throw new UsageError(`--${flag} ${text} is not known: give one of ${words}.`);
}

/** The number of a port. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new UsageError(`${text} is no port: give a number from 1 to 65535.`);
  }
  return port;
}
