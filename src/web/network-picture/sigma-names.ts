import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { placeLabels } from '../../kernel/space/place-labels.ts';
import { tokenColour } from './use-theme.ts';

const MOST_NAMES = 60;
const FIRST_NAMES = 14;
const MOST_OBSTACLES = 500;
const SIZE = 12;

/** Writes names over a drawing of sigma, the largest actors first, so that no name covers another or an actor. */
export function sigmaNames<N extends Attributes>(
  renderer: Sigma<N>,
  graph: Graph<N>,
  selected: () => string | null,
): { readonly hover: (node: string | null) => void } {
  renderer.createCanvasContext('names', { style: { pointerEvents: 'none' } });
  const canvas = renderer.getCanvases()['names'];
  const pen = canvas.getContext('2d');
  const order = graph
    .nodes()
    .sort((a, b) => graph.getNodeAttribute(b, 'size') - graph.getNodeAttribute(a, 'size'));
  let hovered: string | null = null;
  const write = (): void => {
    if (pen === null) return;
    const { width, height } = renderer.getDimensions();
    const ratio = window.devicePixelRatio;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    const chosen = selected();
    const first = [hovered, chosen].filter((node) => node !== null);
    const anchors = [...new Set([...first, ...order])]
      .map((node) => ({ node, ...stand(renderer, node) }))
      .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
      .slice(0, MOST_OBSTACLES);
    pen.font = `400 ${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
    const wish = ({ node }: { readonly node: string }) => ({
      width: pen.measureText(nameOf(graph, node)).width + 6,
      height: SIZE + 3,
    });
    const view = { x: 0, y: 0, width, height };
    // In a thicket the greatest may cover lesser actors with their names, or they would have none.
    const great = anchors.slice(0, FIRST_NAMES);
    const greatNames = placeLabels(
      great.map((anchor) => ({ ...anchor, wordings: [wish(anchor)] })),
      [],
      view,
      2,
      0,
    );
    const taken = greatNames.flatMap((box) => {
      if (box === null) return [];
      const y = box.y + box.height / 2;
      return [{ x1: box.x, x2: box.x + box.width, y1: y, y2: y, width: box.height }];
    });
    const rest = placeLabels(
      anchors.map((anchor, i) => ({
        ...anchor,
        wordings: i >= FIRST_NAMES && i < MOST_NAMES ? [wish(anchor)] : [],
      })),
      taken,
      view,
      2,
      0,
    );
    const placed = rest.map((box, i) => greatNames[i] ?? box);
    ring(
      pen,
      anchors.find(({ node }) => node === chosen),
    );
    pen.lineJoin = 'round';
    pen.lineWidth = 3.5;
    pen.strokeStyle = tokenColour('--paper');
    pen.fillStyle = tokenColour('--ink');
    for (const [i, label] of placed.entries()) {
      if (label === null) continue;
      const name = nameOf(graph, anchors[i].node);
      pen.strokeText(name, label.x + 3, label.y + SIZE - 1);
      pen.fillText(name, label.x + 3, label.y + SIZE - 1);
    }
  };
  renderer.on('afterRender', write);
  return {
    hover: (node) => {
      hovered = node;
      write();
    },
  };
}

function stand<N extends Attributes>(
  renderer: Sigma<N>,
  node: string,
): { readonly x: number; readonly y: number; readonly radius: number } {
  const shown = renderer.getNodeDisplayData(node);
  if (shown === undefined) return { x: -1, y: -1, radius: 0 };
  const { x, y } = renderer.framedGraphToViewport(shown);
  return { x, y, radius: renderer.scaleSize(shown.size) * 1.3 };
}

function nameOf<N extends Attributes>(graph: Graph<N>, node: string): string {
  return String(graph.getNodeAttribute(node, 'label'));
}

function ring(
  pen: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number; readonly radius: number } | undefined,
): void {
  if (at === undefined) return;
  pen.beginPath();
  pen.arc(at.x, at.y, at.radius + 4, 0, 2 * Math.PI);
  pen.lineWidth = 2.5;
  pen.strokeStyle = tokenColour('--accent');
  pen.stroke();
}
