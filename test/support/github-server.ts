import { expect, onTestFinished } from 'vitest';
import type { FakeRepository } from '#test/support/github-repositories.ts';
import { type FakeGithub, standIn } from '#test/support/github-stand-in.ts';

export type { FakeGithub, Fault } from '#test/support/github-stand-in.ts';

/** The stand-in for api.github.com, until the test is over. */
export async function github(repositories: readonly FakeRepository[]): Promise<FakeGithub> {
  const { fake, close } = await standIn(repositories);
  onTestFinished(() => {
    close();
    expect(fake.impossible).toEqual([]);
  });
  return fake;
}
