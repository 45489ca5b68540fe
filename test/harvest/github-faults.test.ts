import { expect, test } from 'vitest';
import type { Answer } from '#harvest/forge.ts';
import { ask, askFor, forgeOf, question, TOKEN } from '#test/support/github-asked.ts';
import { repository } from '#test/support/github-repositories.ts';
import { type Fault, github } from '#test/support/github-server.ts';

const repositories = Array.from({ length: 60 }, (_, index) =>
  repository(`a/r${index}`, {
    stars: index,
    files: { 'README.md': `# ${index}\n`, LICENSE: `Licence ${index}\n` },
  }),
);
const paths = repositories.map(({ path }) => path);
const questions = paths.map((path) => question(path));

/** All that can be compared of answers. */
const told = (answers: Map<string, Answer>): unknown =>
  paths.map((path) => JSON.parse(JSON.stringify(answers.get(path) ?? null)) as unknown);

const moment = { 'retry-after': '0.05' };
const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' };
const PASSING: [string, Fault][] = [
  ['500', { status: 500 }],
  ['502', { status: 502, body: '<html>Bad Gateway</html>' }],
  ['503', { status: 503, body: { message: 'No server is available' } }],
  ['504', { status: 504, body: { message: 'We couldn’t respond to your request in time.' } }],
  ['403 with a wait', { status: 403, headers: moment, body: secondary }],
  ['429 with a wait', { status: 429, headers: moment, body: { message: 'Too many requests' } }],
  ['a refused connection', 'reset'],
  ['a connection that breaks', 'break'],
  ['an answer that ends early', 'half'],
  ['no answer', 'silence'],
];

test.each(PASSING)('GraphQL: one %s at any place changes nothing', async (_, fault) => {
  const quick = fault === 'silence' ? { timeout: 300 } : {};
  const fake = await github(repositories);
  const undisturbed = told(await ask(forgeOf(fake), questions));
  expect(JSON.stringify(undisturbed)).not.toContain('failed');
  const places = fake.requests.length;
  expect(places).toBe(4);
  for (let place = 1; place <= places; place += 1) {
    fake.requests.length = 0;
    fake.fault = (__, number) => (number === place ? fault : undefined);
    expect(told(await ask(forgeOf(fake, quick), questions)), `at ${place}`).toEqual(undisturbed);
    expect(fake.requests.length).toBeGreaterThan(places);
  }
});

test.each(PASSING)('REST: one %s at any place changes nothing', async (_, fault) => {
  const quick = fault === 'silence' ? { timeout: 150 } : {};
  const fake = await github(repositories);
  const asked = paths[3]!;
  const forge = () => forgeOf(fake, { token: '', ...quick });
  const undisturbed = await askFor(forge(), asked);
  const places = fake.requests.length;
  for (let place = 1; place <= places; place += 1) {
    fake.requests.length = 0;
    fake.fault = (__, number) => (number === place ? fault : undefined);
    const answer = await askFor(forge(), asked);
    expect(JSON.stringify(answer), `at ${place}`).toBe(JSON.stringify(undisturbed));
  }
});

const LASTING: [string, Fault, string][] = [
  ['500', { status: 500 }, 'GitHub answered with status 500'],
  ['404 of a proxy', { status: 404, body: '<b>?</b>' }, 'GitHub answered with status 404'],
  ['502', { status: 502 }, 'GitHub answered with status 502'],
  [
    '401',
    { status: 401, body: { message: 'Bad credentials' } },
    'GitHub does not accept the token',
  ],
  ['400', { status: 400, body: { message: 'Odd' } }, 'GitHub answered with status 400: Odd'],
  ['403', { status: 403, body: { message: 'No' } }, 'GitHub answered with status 403: No'],
  ['422', { status: 422, body: '<b>?</b>' }, 'GitHub answered with status 422'],
  ['a refused connection', 'reset', 'read ECONNRESET'],
  ['a connection that breaks', 'break', 'read ECONNRESET'],
  ['an answer that ends early', 'half', 'the answer is no whole JSON'],
  ['no answer', 'silence', 'The operation was aborted due to timeout'],
  ['200 with nothing', { status: 200, body: {} }, 'GitHub said nothing of the repository'],
  ['200 with null', { status: 200, body: null }, 'GitHub said nothing of the repository'],
  ['200 with a page', { status: 200, body: '<html>' }, 'the answer is no whole JSON'],
];

test.each(LASTING)(
  '%s that lasts fails with a reason, then all is well',
  async (_, fault, reason) => {
    const fake = await github(repositories);
    const undisturbed = told(await ask(forgeOf(fake), questions));
    for (const options of [{}, { token: '' }]) {
      fake.requests.length = 0;
      fake.fault = (request) =>
        options.token === '' || request.method === 'POST' ? fault : undefined;
      const answers = await ask(
        forgeOf(fake, { ...options, timeout: fault === 'silence' ? 60 : 3000 }),
        questions,
      );
      const kinds = new Set([...answers.values()].map(({ outcome }) => outcome.kind));
      expect([...kinds]).toEqual(['failed']);
      if (options.token === undefined) {
        expect(answers.get('a/r0')?.outcome).toMatchObject({ reason });
      }
      expect(fake.requests.length).toBeLessThanOrEqual(questions.length + 10);
    }
    fake.fault = () => undefined;
    expect(told(await ask(forgeOf(fake), questions))).toEqual(undisturbed);
  },
);

test('a server that fails on large batches is asked for smaller ones, then larger ones again', async () => {
  const fake = await github(repositories);
  const undisturbed = told(await ask(forgeOf(fake), questions));
  fake.requests.length = 0;
  fake.fault = ({ size }) => (size > 7 ? { status: 502 } : undefined);
  expect(told(await ask(forgeOf(fake), questions))).toEqual(undisturbed);
  const sizes = fake.requests.map(({ size }) => size);
  expect(sizes.slice(0, 5)).toEqual([50, 25, 13, 7, 14]);
  expect(fake.requests.length).toBeLessThan(60);
});

test.each([
  ['MAX_NODE_LIMIT_EXCEEDED', undefined],
  ['RESOURCE_LIMITS_EXCEEDED', { r0: null }],
  [undefined, { r0: null }],
])('a query that was too much (%s) is halved', async (type, data) => {
  const fake = await github(repositories);
  const undisturbed = told(await ask(forgeOf(fake), questions));
  const message = type ?? 'Something went wrong while executing your query. This may be a timeout.';
  const body = { data, errors: [{ type, message, path: ['r0'] }] };
  fake.fault = ({ size }) => (size > 10 ? { status: 200, body } : undefined);
  expect(told(await ask(forgeOf(fake), questions))).toEqual(undisturbed);
});

test('a repository that always fails takes no other with it', async () => {
  const fake = await github(repositories);
  fake.fault = ({ query }) => (query.includes('"r17"') ? { status: 502 } : undefined);
  const answers = await ask(forgeOf(fake), questions);
  const failed = [...answers.values()].filter(({ outcome }) => outcome.kind !== 'snapshot');
  expect(failed.map(({ url }) => url)).toEqual(['https://github.com/a/r17']);
});

test.each([
  [{}, { data: { r0: {} } }],
  [{}, { data: { r0: { nameWithOwner: 'a/r0', defaultBranchRef: { target: {} } } } }],
  [{}, { data: { r0: { defaultBranchRef: { target: { oid: '0', committedDate: '' } } } } }],
  [{}, { data: [] }],
  [{ token: '' }, {}],
  [{ token: '' }, []],
  [{ token: '' }, { full_name: 'a/r0', default_branch: 'main' }],
])('an answer that lacks what it should hold fails (%j, %j)', async (options, body) => {
  const fake = await github(repositories);
  fake.fault = () => ({ status: 200, body });
  for (const state of [undefined, 'graphql-2 0']) {
    const { outcome } = await askFor(forgeOf(fake, options), 'a/r0', state);
    expect(outcome.kind).toBe('failed');
  }
});

test('further tags that never come are not waited for', async () => {
  const tags = Array.from({ length: 150 }, (_, index) => ({
    name: `v${index}`,
    date: '2020-01-01T00:00:00Z',
  }));
  const fake = await github([repository('a/r0', { tags })]);
  const nodes = { pageInfo: { hasNextPage: true, endCursor: 'x' }, nodes: [] };
  fake.fault = (_, number) =>
    number === 2 ? { status: 200, body: { data: { r0: { tags: nodes } } } } : undefined;
  expect((await askFor(forgeOf(fake), 'a/r0')).outcome.kind).toBe('failed');
});

test.each([
  ['GraphQL', {}, 2],
  ['REST', { token: '' }, 15],
])('%s: a limit that ends soon is waited for', async (_, options, remaining) => {
  const fake = await github(repositories.slice(0, 3));
  const few = questions.slice(0, 3);
  const undisturbed = told(await ask(forgeOf(fake, options), few));
  fake.quota = { remaining: remaining - 1, reset: new Date(Date.now() + 1000) };
  expect(told(await ask(forgeOf(fake, options), few))).toEqual(undisturbed);
});

test.each([
  ['GraphQL', {}, 3, 50],
  ['REST', { token: '' }, 20, 2],
])('%s: at a limit that lasts, the rest is told when', async (_, options, remaining, done) => {
  const fake = await github(repositories);
  const reset = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_000_000);
  fake.quota = { remaining, reset };
  const answers = [...(await ask(forgeOf(fake, options), questions)).values()];
  const limited = answers.filter(({ outcome }) => outcome.kind === 'limited');
  expect(answers.length - limited.length).toBe(done);
  const until = new Date(reset.getTime() + 1000);
  for (const { outcome } of limited) expect(outcome).toEqual({ kind: 'limited', until });
  expect(fake.requests.length).toBe(remaining + 1);
});

test.each([
  [403, { 'retry-after': '120' }, secondary, 120],
  [429, { 'retry-after': '90' }, { message: 'Too many requests' }, 90],
  [429, {}, { message: 'Too many requests' }, 60],
  [403, {}, secondary, 60],
  [200, {}, { errors: [secondary] }, 60],
])(
  'a secondary limit (%s %j) longer than one waits ends the run',
  async (status, headers, body, wait) => {
    const fake = await github(repositories);
    fake.fault = () => ({ status, headers, body });
    const start = Date.now();
    const answers = [...(await ask(forgeOf(fake, { longestWait: 5000 }), questions)).values()];
    expect(new Set(answers.map(({ outcome }) => outcome.kind))).toEqual(new Set(['limited']));
    const [{ outcome }] = answers as [Answer];
    const until = outcome.kind === 'limited' ? outcome.until!.getTime() : 0;
    expect(Math.abs(until - start - wait * 1000)).toBeLessThan(3000);
    expect(fake.requests.length).toBe(1);
  },
);

test('the token is sent, and told to nobody', async () => {
  const fake = await github(repositories);
  const forge = forgeOf(fake);
  await ask(forge, questions);
  expect(fake.requests.every(({ headers }) => headers.authorization?.includes(TOKEN))).toBe(true);
  expect(fake.requests.map(({ path, query }) => path + query).join()).not.toContain(TOKEN);
  fake.fault = () => ({ status: 403, body: { message: `You are ${TOKEN}` } });
  expect((await askFor(forge, 'a/r0')).outcome).toMatchObject({
    reason: expect.stringContaining('You are ***'),
  });
});

test('a token that is none in a header is told to nobody either', async () => {
  const fake = await github(repositories);
  const answer = await askFor(forgeOf(fake, { token: `${TOKEN}\n${TOKEN}` }), 'a/r0');
  expect(answer.outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('***') });
});
