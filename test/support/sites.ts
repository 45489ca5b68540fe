import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT_ROOT } from '#registry/files.ts';
import { command, serve } from './commands.ts';
import { OBSERVATORY } from './fixtures.ts';

/** A site that the tests look at: built by the project's own commands, and served by them. */
export interface BuiltSite {
  /** The root that it was built from. */
  readonly root: string;
  /** The folder that it was built into. */
  readonly folder: string;
  /** The path that it is published under. */
  readonly base: string;
  /** Where it is served now. */
  readonly url: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: readonly [own: BuiltSite, observatory: BuiltSite];
  }
}

/** Builds and serves two sites: the project's own at `/`, and the fixtures' below a path. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const stops: (() => void)[] = [];
  const make = async (name: string, root: string, base: string): Promise<BuiltSite> => {
    const folder = join(PROJECT_ROOT, '.cache/test', name);
    const { status, stderr } = command('build', ['--root', root, '--out', folder]);
    if (status !== 0) throw new Error(`The site of ${root} could not be built:\n${stderr}`);
    const { url, server } = await serve('preview', ['--root', root, '--out', folder]);
    stops.push(() => void server.kill());
    return { root, folder, base, url };
  };
  provide('sites', [
    await make('own', PROJECT_ROOT, '/'),
    await make('observatory', OBSERVATORY, '/observatory/'),
  ]);
  return () => stops.forEach((stop) => stop());
}
