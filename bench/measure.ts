import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A finished run of a whole process. */
export interface Run {
  /** Wall-clock time in seconds, the median of the runs. */
  readonly seconds: number;
  /** Peak memory of the process in MB, the median of the runs; missing where the system cannot tell. */
  readonly megabytes?: number;
  /** What the last run printed. */
  readonly stdout: string;
}

const GNU_TIME = '/usr/bin/time';

/**
 * Runs a command several times, after one run that is not counted unless `warm` is
 * false, and gives the medians. `env` is added to the environment. `before` is called before each run. Throws if the command does not end
 * with one of the exit codes in `good`.
 */
export function measure(
  [program, ...args]: readonly [string, ...string[]],
  {
    runs = 5,
    good = [0],
    before = () => {},
    cwd,
    env,
    warm = true,
  }: {
    readonly runs?: number;
    readonly good?: readonly number[];
    readonly before?: () => void;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly warm?: boolean;
  } = {},
): Run {
  const timed = existsSync(GNU_TIME);
  const options = {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  } as const;
  const found = Array.from({ length: warm ? runs + 1 : runs }, () => {
    before();
    const start = performance.now();
    const { status, stdout, stderr } = timed
      ? spawnSync(GNU_TIME, ['-f', 'peak=%M', program, ...args], options)
      : spawnSync(program, args, options);
    const seconds = (performance.now() - start) / 1000;
    if (status === null || !good.includes(status)) {
      throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
    }
    const kilobytes = Number(/peak=(\d+)/.exec(stderr)?.[1] ?? Number.NaN);
    return { seconds, megabytes: kilobytes / 1024, stdout };
  }).slice(warm ? 1 : 0);
  const megabytes = median(found.map((run) => run.megabytes));
  return {
    seconds: median(found.map((run) => run.seconds)),
    stdout: found.at(-1)?.stdout ?? '',
    ...(Number.isNaN(megabytes) ? {} : { megabytes }),
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
