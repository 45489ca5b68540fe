/** `npm run preview`: serves the site that was built last. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableError } from '#registry/files.ts';
import { commandLine, portOf, run } from './command-line.ts';
import { serveSite } from './site.ts';

await run(async () => {
  const { root, values } = commandLine(
    'npm run preview',
    { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    '[--out DIR] [--port NUMBER]',
  );
  const port = portOf(values.port);
  if (!existsSync(resolve(values.out, 'index.html'))) {
    throw new UnreadableError(
      `There is no built site in ${resolve(values.out)}: run \`npm run build\` first.`,
    );
  }
  const { url } = await serveSite({ root, out: values.out }, port);
  console.log(`The catalogue is at ${url}`);
  return 0;
});
