/** `npm run dev`: serves the catalogue and shows each change of an entry at once. */
import { dev } from 'astro';
import { PROJECT_ROOT, readRoot } from '#registry/files.ts';
import { commandLine, portOf, run } from './command-line.ts';
import { useRoot } from './site.ts';

await run(async () => {
  const { root, values } = commandLine(
    'npm run dev',
    { port: { type: 'string', default: '4321' } },
    '[--port NUMBER]',
  );
  readRoot(root);
  useRoot(root, undefined);
  await dev({ root: PROJECT_ROOT, server: { port: portOf(values.port) } });
  return 0;
});
