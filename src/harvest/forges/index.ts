import { wanted } from '#harvest/facts.ts';
import type { Forge } from '#harvest/forge.ts';
import { gitForge } from '#harvest/forges/git.ts';
import { githubForge } from '#harvest/forges/github.ts';
import { gitlabForge } from '#harvest/forges/gitlab.ts';
import type { RegistryConfig } from '#registry/generated/types.ts';

interface ForgeSettings {
  readonly config: RegistryConfig;
  /** Where Git may make copies. */
  readonly cache: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * All forges, in the order in which they are tried. `GITHUB_TOKEN`,
 * `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are those of GitHub Actions. `GITLAB_TOKEN` is the token for
 * gitlab.com, and `GITLAB_TOKEN_` with the name of a host in capitals, other signs
 * as `_`, that for another GitLab.
 */
export function forgesOf({ config, cache, environment }: ForgeSettings): Forge[] {
  const hosts = config.harvest?.gitlab ?? [];
  const tokens = Object.fromEntries(
    ['gitlab.com', ...hosts].flatMap((host) => {
      const name = `GITLAB_TOKEN_${host.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
      const own = host === 'gitlab.com' ? environment['GITLAB_TOKEN'] : undefined;
      const token = environment[name] ?? own;
      return token === undefined || token === '' ? [] : [[host, token]];
    }),
  );
  const { GITHUB_TOKEN, GITHUB_API_URL, GITHUB_GRAPHQL_URL } = environment;
  const github = {
    ...(GITHUB_TOKEN ? { token: GITHUB_TOKEN } : {}),
    ...(GITHUB_API_URL ? { apiUrl: GITHUB_API_URL } : {}),
    ...(GITHUB_GRAPHQL_URL ? { graphqlUrl: GITHUB_GRAPHQL_URL } : {}),
  };
  return [
    githubForge({ wanted, ...github }),
    gitlabForge({ hosts, tokens, wanted }),
    gitForge({ cache, wanted }),
  ];
}
