import type { Placed } from '#site/insights/layout.ts';

/** The height of a name, and the width of one of its letters, about; in the units of the map. */
const LINE = 18;
const LETTER = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Placing = Placed['marks'][number];

/**
 * The ids of the software whose names fit on a map: in the given order, each if its name
 * hides neither an infrastructure nor a name that is there already.
 */
export function namedOf({ marks }: Placed, ids: readonly string[]): Set<string> {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const taken = marks.filter(({ isHub }) => isHub).flatMap((hub) => [nameBox(hub), markBox(hub)]);
  const named = new Set<string>();
  for (const id of ids) {
    const mark = byId.get(id);
    if (mark === undefined) continue;
    const box = nameBox(mark);
    if (taken.some((other) => meets(box, other))) continue;
    taken.push(box, markBox(mark));
    named.add(id);
  }
  return named;
}

/** Names stand above their marks, centred. */
function nameBox({ label, x, y, radius }: Placing): Box {
  const half = (label.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - radius - LINE, bottom: y - radius };
}

function markBox({ x, y, radius }: Placing): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
