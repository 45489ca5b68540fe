import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#registry/files.ts';

/** Another program that holds YAML files against a JSON Schema. */
export interface Peer {
  readonly name: string;
  /** The most files that it is asked to read: slower ones would take minutes for more. */
  readonly most: number;
  /** The command, run in the folder of entries; undefined if it is not to be had on this machine. */
  command(schema: string, entries: string): readonly [string, ...string[]] | undefined;
}

const FOLDER = join(PROJECT_ROOT, '.cache/bench/peers');
const VERSIONS = ['ajv-cli@5.0.0', 'v8r@6.1.0', '@sourcemeta/jsonschema@16.11.0'];

/** Installs the peers that npm has, once, beside the project and not into it. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules/ajv-cli'))) return;
  const args = ['install', '--no-save', '--prefix', FOLDER, ...VERSIONS];
  spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

const installed = (path: string): string | undefined => {
  const file = join(FOLDER, 'node_modules', path);
  return existsSync(file) ? file : undefined;
};

export const peers: readonly Peer[] = [
  {
    name: 'ajv-cli 5',
    most: 10_000,
    command(schema, entries) {
      const file = installed('ajv-cli/dist/index.js');
      const flags = ['--spec=draft2020', '--strict=false', '--validate-formats=false'];
      return file === undefined
        ? undefined
        : [
            process.execPath,
            file,
            'validate',
            ...flags,
            '-s',
            schema,
            '-d',
            `${entries}/**/*.yaml`,
          ];
    },
  },
  {
    name: 'v8r 6',
    most: 1000,
    command(schema) {
      const file = installed('v8r/src/index.js');
      return file === undefined
        ? undefined
        : [process.execPath, file, '--schema', schema, '**/*.yaml'];
    },
  },
  {
    name: 'sourcemeta jsonschema (native)',
    most: 10_000,
    command(schema, entries) {
      const file = installed('.bin/jsonschema');
      return file === undefined
        ? undefined
        : [file, 'validate', '--fast', schema, entries, '--extension', '.yaml'];
    },
  },
  {
    name: 'python3-jsonschema, libyaml',
    most: 1000,
    command(schema, entries) {
      const probe = 'import jsonschema, yaml; yaml.CSafeLoader; jsonschema.Draft202012Validator';
      const { status } = spawnSync('python3', ['-c', probe]);
      const program = join(import.meta.dirname, 'jsonschema_peer.py');
      return status === 0 ? ['python3', program, schema, entries] : undefined;
    },
  },
];
