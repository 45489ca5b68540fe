import type { APIRoute } from 'astro';
import { getCatalogue } from '#site/catalogue.ts';
import { skyOf } from '#site/sky.ts';

/** The chart has this radius, in units of its view box. */
const RADIUS = 300;
/** Marks around the rim: one for each five degrees. */
const MARKS = 72;

const round = (value: number): string => (value * RADIUS).toFixed(1);

/** `/sky.svg`: all software as stars, joined where one builds on the other. */
export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const { stars, lines } = skyOf(catalogue);
  const { light, dark } = catalogue.config.accent;
  const marks = Array.from({ length: MARKS }, (_, at) => {
    const angle = (2 * Math.PI * at) / MARKS;
    const inner = at % 6 === 0 ? 1.01 : 1.025;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    return `M${round(x * inner)} ${round(y * inner)}L${round(x * 1.045)} ${round(y * 1.045)}`;
  });
  const joined = lines.map(
    ([from, to]) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
  );
  const dots = stars.map(({ x, y, dependents }) => {
    const size = 1.5 + Math.min(3.2, Math.sqrt(dependents));
    const kind = dependents > 2 ? ' class="b"' : '';
    return `<circle${kind} cx="${round(x)}" cy="${round(y)}" r="${size.toFixed(1)}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-330 -330 660 660"><style>
:root{--a:${light};--s:#1b2130;--r:#c9c3b3;--w:#b07a12}
@media(prefers-color-scheme:dark){:root{--a:${dark};--s:#dfe4ee;--r:#39445a;--w:#e6b84c}}
path,.f{fill:none;stroke:var(--r)}.l{stroke:var(--a);stroke-opacity:.45;stroke-width:.8}
circle{fill:var(--s)}.b{fill:var(--w)}</style>
<circle class="f" r="315" stroke-width="1.500"/><circle class="f" r="303"/><circle class="f" r="200" stroke-dasharray="2 5"/><circle class="f" r="100" stroke-dasharray="2 5"/>
<path d="${marks.join('')}"/><path class="l" d="${joined.join('')}"/>
${dots.join('')}
</svg>
`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
