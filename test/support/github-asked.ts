import { expect } from 'vitest';
import { repositoryAddress } from '#harvest/address.ts';
import { wanted } from '#harvest/facts.ts';
import type { Answer, Forge, Question } from '#harvest/forge.ts';
import { githubForge } from '#harvest/forges/github.ts';
import type { FakeGithub } from '#test/support/github-server.ts';

type Options = Parameters<typeof githubForge>[0];

/** No real token; its words must appear nowhere but in requests. */
export const TOKEN = 'ghp_notARealTokenButOneToLookFor';

/** The forge under test, in front of the stand-in, with pauses that a test can bear. */
export function forgeOf(fake: FakeGithub, options: Partial<Options> = {}): Forge {
  return githubForge({
    token: TOKEN,
    apiUrl: fake.url,
    wanted,
    timeout: 3000,
    pause: 5,
    ...options,
  });
}

export function question(path: string, state?: string): Question {
  const address = repositoryAddress(`https://github.com/${path}`);
  if ('refused' in address) throw new Error(address.refused);
  return { address, ...(state !== undefined && { state }) };
}

/** Answers by the path that was asked for. */
export async function ask(
  forge: Forge,
  questions: readonly Question[],
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  for await (const answer of forge.ask(questions)) {
    const path = answer.url.replace('https://github.com/', '');
    expect(answers.has(path), `${path} is answered once`).toBe(false);
    answers.set(path, answer);
  }
  expect([...answers.keys()].toSorted()).toEqual(
    questions.map(({ address }) => address.path).toSorted(),
  );
  expect(JSON.stringify([...answers.values()])).not.toContain(TOKEN);
  return answers;
}

/** The one answer to the one question. */
export async function askFor(forge: Forge, path: string, state?: string): Promise<Answer> {
  return (await ask(forge, [question(path, state)])).get(path)!;
}
