import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import projectConfig from '#config';
import { UnreadableError, isFile } from '#registry/files.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';
import { validate } from '#registry/schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration of a root: the project's own, with what the root's
 * registry.config.ts says instead, CATALOGUE_URL in the environment for `url`,
 * and in GitHub Actions the repository it runs for. Throws UnreadableError if
 * the result does not fit schemas/config.schema.json.
 */
export async function loadConfig(
  root: string,
  environment: Environment = process.env,
): Promise<RegistryConfig> {
  const file = join(root, 'registry.config.ts');
  const own = isFile(file) ? await importDefault(file) : {};
  const { CATALOGUE_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const config = {
    ...(GITHUB_SERVER_URL && GITHUB_REPOSITORY
      ? { repository: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` }
      : {}),
    ...projectConfig,
    ...own,
    ...(CATALOGUE_URL ? { url: CATALOGUE_URL } : {}),
  };
  const [finding] = validate('config', config);
  if (finding !== undefined) {
    const cure = finding.fix === undefined ? '' : ` ${finding.fix.text}`;
    throw new UnreadableError(
      `The configuration of ${root} is not sound: ${finding.message}.${cure}`,
    );
  }
  return config as RegistryConfig;
}

async function importDefault(file: string): Promise<object> {
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default?: object;
    };
    return module.default ?? {};
  } catch (error) {
    throw new UnreadableError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
