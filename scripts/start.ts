/** `npm start`: checks, builds and serves the catalogue. */
import { buildSite, serveSite } from './site.ts';
import { commandLine, portOf, run } from './command-line.ts';

await run(async () => {
  const { root, values } = commandLine(
    'npm start',
    { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    '[--out DIR] [--port NUMBER]',
  );
  const port = portOf(values.port);
  if (!(await buildSite({ root, out: values.out }))) return 1;
  const { url } = await serveSite({ root, out: values.out }, port);
  console.log(`The catalogue is at ${url}`);
  return 0;
});
