/** `npm run bench -- NAME`: measures one part of the project beside what others offer. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#registry/files.ts';

const names = readdirSync(join(PROJECT_ROOT, 'bench'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);
const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const { bench } = (await import(`#bench/${name}/index.ts`)) as {
    bench: (args: readonly string[]) => Promise<void>;
  };
  await bench(args);
} else {
  console.error(
    `There is no benchmark ${name || 'without a name'}: give one of ${names.join(', ')}.`,
  );
  process.exitCode = 2;
}
