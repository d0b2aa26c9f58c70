import Graph from 'graphology';
import Sigma from 'sigma';
import type { Glyph } from '../../domain/actor-kind.ts';
import type { BrokerRing } from '../../figure/actor-scene.ts';
import type { Network } from '../../wire/show-network.ts';
import type { Part } from './ego-network.ts';
import { GlyphProgram } from './glyph-program.ts';
import { actorMarks, type ColourBy, type SizeBy } from './graph-look.ts';
import { sigmaNames } from './sigma-names.ts';
import { tokenColour } from './use-theme.ts';

interface Node {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string;
  readonly glyph: Glyph;
  readonly ring: BrokerRing | null;
  readonly ringColor: string;
}

/** A picture on the graphics card that is open. */
export interface Stage {
  readonly renderer: Sigma;
  readonly select: (id: string | null) => void;
  readonly close: () => void;
}

/** Opens a drawing of a part of the network in an element; `onPick` is called with the actor that is pressed. */
export function openSigma(
  box: HTMLElement,
  network: Network,
  part: Part,
  look: { readonly sizeBy: SizeBy; readonly colourBy: ColourBy },
  onPick: (id: string) => void,
): Stage {
  const graph = buildGraph(network, part, look);
  const accent = tokenColour('--accent');
  let selected: string | null = null;
  const renderer = new Sigma(graph, box, {
    nodeProgramClasses: { glyph: GlyphProgram },
    defaultNodeType: 'glyph',
    defaultDrawNodeHover: () => undefined,
    renderLabels: false,
    defaultEdgeColor: tokenColour('--coast'),
    minEdgeThickness: 0.9,
    stagePadding: 30,
    hideEdgesOnMove: graph.size > 8000,
    zIndex: true,
    minCameraRatio: 0.03,
    maxCameraRatio: 2,
    edgeReducer: (edge, data) =>
      selected !== null && graph.hasExtremity(edge, selected)
        ? { ...data, color: accent, zIndex: 1 }
        : data,
  });
  const names = sigmaNames(renderer, graph, () => selected);
  // The canvas of the names was added after the others got their size.
  renderer.resize(true);
  renderer.refresh();
  renderer.on('clickNode', ({ node }) => onPick(node));
  renderer.on('enterNode', ({ node }) => {
    box.style.cursor = 'pointer';
    names.hover(node);
  });
  renderer.on('leaveNode', () => {
    box.style.cursor = '';
    names.hover(null);
  });
  return {
    renderer: renderer as unknown as Sigma,
    select: (id) => {
      selected = id !== null && graph.hasNode(id) ? id : null;
      renderer.refresh({ skipIndexation: true });
    },
    close: () => renderer.kill(),
  };
}

function buildGraph(
  network: Network,
  part: Part,
  { sizeBy, colourBy }: { readonly sizeBy: SizeBy; readonly colourBy: ColourBy },
): Graph<Node> {
  const graph = new Graph<Node>({ type: 'undirected', multi: false });
  const ringColor = tokenColour('--ink-2');
  const base = part.actors.length > 2000 ? 2 : part.actors.length > 600 ? 3 : 4;
  for (const mark of actorMarks(network, part.actors, sizeBy, colourBy)) {
    if (graph.hasNode(mark.id)) continue;
    graph.addNode(mark.id, {
      x: mark.x,
      // Pictures count downwards, sigma upwards.
      y: -mark.y,
      size: base * (1 + 1.7 * Math.sqrt(mark.weight)),
      color: mark.fill ?? tokenColour(`--k-${mark.glyph}`),
      label: mark.name,
      glyph: mark.glyph,
      ring: mark.ring,
      ringColor,
    });
  }
  const strongest = Math.max(1e-12, ...part.ties.map((i) => network.ties[i].volume));
  for (const index of part.ties) {
    const { a, b, volume } = network.ties[index];
    const [from, to] = [network.actors[a].id, network.actors[b].id];
    if (!graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(from, to)) continue;
    graph.addEdge(from, to, { size: 0.4 + 2.2 * Math.sqrt(volume / strongest) });
  }
  return graph;
}
