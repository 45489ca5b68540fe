/**
 * Applies an asynchronous function to items, at most `limit` of them at once, and
 * gives each result as soon as it is there. The function must not reject.
 */
export async function* inParallel<T, R>(
  items: Iterable<T>,
  limit: number,
  apply: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running = new Map<number, Promise<readonly [number, R]>>();
  let next = 0;
  const start = (item: T): void => {
    const mine = (next += 1);
    running.set(
      mine,
      apply(item).then((result) => [mine, result] as const),
    );
  };
  for (const item of items) {
    start(item);
    if (running.size < limit) continue;
    const [done, result] = await Promise.race(running.values());
    running.delete(done);
    yield result;
  }
  while (running.size > 0) {
    const [done, result] = await Promise.race(running.values());
    running.delete(done);
    yield result;
  }
}
