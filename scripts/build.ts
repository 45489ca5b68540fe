/** `npm run build`: checks all entries, then builds the site; a faulty entry stops it. */
import { buildSite } from './site.ts';
import { commandLine, run } from './command-line.ts';

await run(async () => {
  const { root, values } = commandLine(
    'npm run build',
    { out: { type: 'string', default: 'dist' }, url: { type: 'string' } },
    '[--out DIR] [--url URL]',
  );
  return (await buildSite({ root, ...values })) ? 0 : 1;
});
