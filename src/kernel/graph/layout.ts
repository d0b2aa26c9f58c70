import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { components } from './components.ts';
import { forceLayout, type LayoutOptions } from './force-layout.ts';
import type { Graph } from './graph.ts';
import { refuseUnlessSound, sound } from './sound.ts';

export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Places the vertices of a graph in the square [−1, 1]², tied ones near each other. Every component is laid out by itself, and they
 * are set on shelves, the largest on top and single vertices last, all with the same room per vertex, so that nothing drifts out of
 * sight. The same stream gives the same picture. O(rounds · (ties + n log n)); `onStep` counts vertices placed. Throws RangeError
 * when `start` is not one finite point per vertex, an Error named Stopped when `onStep` answers false.
 * @see jacomy2014forceatlas2
 */
export function layout(
  graph: Graph,
  random: Random,
  options: LayoutOptions = {},
  onStep?: OnStep,
): Layout {
  refuseUnlessSound(graph);
  const { n } = graph;
  const { start } = options;
  const { labels, sizes } = components(graph);
  const membersOf: number[][] = Array.from(sizes, () => []);
  const place = new Uint32Array(n);
  for (let v = 0; v < n; v++) place[v] = membersOf[labels[v]].push(v) - 1;
  membersOf.sort((a, b) => b.length - a.length || a[0] - b[0]);
  let done = 0;
  const boxes = membersOf.map((members) => {
    const placed = forceLayout(
      membersOf.length === 1 ? graph : componentOf(graph, members, place),
      random,
      {
        ...options,
        start: start && { x: members.map((v) => start.x[v]), y: members.map((v) => start.y[v]) },
      },
      onStep && ((round, rounds) => onStep(done + (members.length * round) / rounds, n)),
    );
    done += members.length;
    return boxAround(members, placed);
  });
  return shelved(boxes, n);
}

/** The graph of one component; `place` holds the number of each vertex within its own. */
function componentOf(graph: Graph, members: readonly number[], place: Uint32Array): Graph {
  const offsets = new Uint32Array(members.length + 1);
  members.forEach((v, i) => {
    offsets[i + 1] = offsets[i] + graph.offsets[v + 1] - graph.offsets[v];
  });
  const targets = new Uint32Array(offsets[members.length]);
  const weights = graph.weights === null ? null : new Float64Array(targets.length);
  members.forEach((v, i) => {
    for (let k = graph.offsets[v], at = offsets[i]; k < graph.offsets[v + 1]; k++, at++) {
      targets[at] = place[graph.targets[k]];
      if (weights !== null) weights[at] = graph.weights![k];
    }
  });
  return sound({ n: members.length, directed: graph.directed, offsets, targets, weights });
}

interface Box {
  readonly members: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** Moves a picture to begin at 0, 0 and scales its longer side to √members. */
function boxAround(members: readonly number[], { x, y }: Layout): Box {
  const [left, right] = ends(x);
  const [low, high] = ends(y);
  const side = Math.max(right - left, high - low);
  const scale = side > 0 ? Math.sqrt(members.length) / side : 0;
  return {
    members,
    x: x.map((value) => (value - left) * scale),
    y: y.map((value) => (value - low) * scale),
    width: (right - left) * scale,
    height: (high - low) * scale,
  };
}

/** Sets boxes side by side on shelves, one unit apart, and fits the whole into [−1, 1]². */
function shelved(boxes: readonly Box[], n: number): Layout {
  const area = boxes.reduce((sum, box) => sum + (box.width + 1) * (box.height + 1), 0);
  const room = boxes.reduce((most, box) => Math.max(most, box.width), Math.sqrt(area));
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  let left = 0;
  let top = 0;
  let depth = 0;
  for (const box of boxes) {
    if (left > 0 && left + box.width > room) {
      left = 0;
      top -= depth + 1;
      depth = 0;
    }
    box.members.forEach((v, i) => {
      x[v] = left + box.x[i];
      y[v] = top - box.y[i];
    });
    left += box.width + 1;
    depth = Math.max(depth, box.height);
  }
  const [west, east] = ends(x);
  const [south, north] = ends(y);
  const half = Math.max(east - west, north - south) / 2 || 1;
  return {
    x: x.map((value) => (value - (west + east) / 2) / half),
    y: y.map((value) => (value - (south + north) / 2) / half),
  };
}

function ends(values: Float64Array): readonly [number, number] {
  return values.reduce(([least, most], v) => [Math.min(least, v), Math.max(most, v)], [
    Infinity,
    -Infinity,
  ] as readonly [number, number]);
}
