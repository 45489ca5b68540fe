import { max, min } from 'd3-array';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleLinear } from 'd3-scale';

/** A point of the map: what it is called, where it leads, and how large it is drawn. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly isHub: boolean;
  readonly radius: number;
}

/** A line of the map, by the ids of its ends. */
export interface Tie {
  readonly source: string;
  readonly target: string;
}

/** Where everything stands, in whole units of a drawing of this size. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (Mark & { readonly x: number; readonly y: number })[];
}

/** The size of a drawing, and the room around each software. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Half of the distance that two software keep while they are placed. */
  readonly room: number;
}

type Node = Mark & SimulationNodeDatum;

/** The forces fade out over these steps. */
const STEPS = 200;
const FADE = 1 - 0.001 ** (1 / STEPS);

/**
 * Places marks so that tied ones stand close together: a simulation of forces over a
 * fixed number of steps from fixed places, so that the same ties give the same map. The
 * map is then stretched to fill the sheet.
 */
export function place(marks: readonly Mark[], ties: readonly Tie[], sheet: Sheet): Placed {
  const { width, height, room } = sheet;
  const nodes: Node[] = marks.map((mark) => ({ ...mark }));
  forceSimulation(nodes)
    .alphaDecay(FADE)
    .force(
      'ties',
      forceLink<Node, { source: string | Node; target: string | Node }>(
        ties.map((tie) => ({ ...tie })),
      )
        .id(({ id }) => id)
        .distance(room * 4)
        .strength(0.15),
    )
    .force(
      'apart',
      forceManyBody<Node>().strength(({ isHub }) => (isHub ? -18 : -3) * room),
    )
    .force(
      'room',
      forceCollide<Node>(({ isHub }) => (isHub ? room * 2.2 : room)),
    )
    .force('across', forceX<Node>(width / 2).strength((0.2 * height) / (width + height)))
    .force('down', forceY<Node>(height / 2).strength((0.2 * width) / (width + height)))
    .stop()
    .tick(STEPS);
  const across = stretch(
    nodes.map(({ x = 0 }) => x),
    [room * 2, width - room * 2],
  );
  const down = stretch(
    nodes.map(({ y = 0 }) => y),
    [room * 3, height - room * 2],
  );
  return {
    width,
    height,
    marks: marks.map((mark, at) => ({
      ...mark,
      x: Math.round(across(nodes[at]?.x ?? 0)),
      y: Math.round(down(nodes[at]?.y ?? 0)),
    })),
  };
}

/** From places to a sheet from one edge to the other; no more than twice as large. */
function stretch(
  places: readonly number[],
  [from, to]: [number, number],
): (place: number) => number {
  const [least, most] = [min(places) ?? 0, max(places) ?? 0];
  const widened = Math.max(0, (to - from) / 2 - (most - least)) / 2;
  return scaleLinear([least - widened, most + widened], [from, to]);
}
