import found from '@octokit/fixtures/scenarios/api.github.com/get-repository/normalized-fixture.json' with { type: 'json' };
import renamed from '@octokit/fixtures/scenarios/api.github.com/rename-repository/normalized-fixture.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { askFor, forgeOf } from '#test/support/github-asked.ts';
import { repository } from '#test/support/github-repositories.ts';
import { github } from '#test/support/github-server.ts';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: { readonly url?: string };
}

/** Answers what GitHub was recorded to have answered, with its redirects; the rest is asked of the stand-in. */
function replay(recorded: readonly Recorded[]): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = recorded.find(({ method, path }) => method === 'get' && path === url.pathname);
    if (answer === undefined) return fetch(input, init);
    const { status, response } = answer;
    if (status >= 300 && response.url !== undefined) {
      return replay(recorded)(new URL(new URL(response.url).pathname, url), init);
    }
    return Response.json(response, { status });
  };
}

test.each([
  ['a repository', found, 'hello-world', 'hello-world', ['fixtures', 'hello', 'hello-world']],
  ['a renamed repository', renamed, 'rename-repository', 'rename-repository-newname', []],
])('%s as GitHub was recorded to tell it is read', async (_, recorded, asked, now, topics) => {
  const owner = 'octokit-fixture-org';
  const fake = await github([repository(`${owner}/${now}`)]);
  const forge = forgeOf(fake, { token: '', fetch: replay(recorded) });
  const { outcome } = await askFor(forge, `${owner}/${asked}`);
  expect(outcome).toMatchObject({
    kind: 'snapshot',
    snapshot: {
      url: `https://github.com/${owner}/${now}`,
      forge: {
        defaultBranch: expect.stringMatching(/^(?:main|master)$/),
        topics,
        archived: false,
        issues: true,
        created: '2017-10-10',
        pushed: '2017-10-10',
        stars: 42,
        forks: 42,
      },
    },
  });
  expect(fake.requests.length).toBeGreaterThan(0);
});
