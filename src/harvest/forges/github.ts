import type { Forge } from '#harvest/forge.ts';
import { type ClientOptions, githubClient } from '#harvest/forges/github-client.ts';
import { askByGraphql } from '#harvest/forges/github-graphql.ts';
import { askByRest } from '#harvest/forges/github-rest.ts';
import type { Wanted } from '#harvest/metadata-files.ts';

interface GithubOptions extends ClientOptions {
  readonly wanted: Wanted;
}

/**
 * GitHub, by its GraphQL API with a token, else by its REST API, which answers only
 * some sixty questions an hour to those whom it does not know. Runs in a browser too.
 */
export function githubForge({ wanted, token = '', ...options }: GithubOptions): Forge {
  const known = token.trim() !== '';
  const client = githubClient({ ...options, ...(known && { token: token.trim() }) });
  return {
    id: 'github',
    serves: ({ host, path }) => host === 'github.com' && /^[\w.-]+\/[\w.-]+$/.test(path),
    ask: (questions) => (known ? askByGraphql : askByRest)(client, questions, wanted),
    usage: client.usage,
  };
}
