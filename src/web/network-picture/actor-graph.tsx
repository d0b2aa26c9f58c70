import { useMemo, useRef, type ReactNode } from 'react';
import { actorScene } from '../../figure/actor-scene.ts';
import type { Scene } from '../../figure/scene.ts';
import type { Network } from '../../wire/show-network.ts';
import { useWidth } from '../state/use-width.ts';
import { word } from '../words/word.ts';
import { neighboursOf, type Part } from './ego-network.ts';
import { actorMarks, type ColourBy, type SizeBy } from './graph-look.ts';
import { localLayout } from './local-layout.ts';
import type { Layout } from '../../kernel/graph/layout.ts';
import { PickScene } from './pick-scene.tsx';
import './network-picture.css';

export interface GraphProps {
  readonly network: Network;
  readonly part: Part;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly sizeBy: SizeBy;
  readonly colourBy: ColourBy;
  readonly label: string;
}

/** Actors and ties as a drawing; meant for at most about a thousand actors. */
export function ActorGraph({
  network,
  part,
  selected,
  onOpen,
  sizeBy,
  colourBy,
  label,
  height,
  names,
}: GraphProps & { readonly height: number; readonly names: number }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const places = useMemo(() => localLayout(network, part), [network, part]);
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const look = { width, height, names, selected, sizeBy, colourBy, label };
    return drawGraph(network, part, places, look);
  }, [network, part, places, width, height, names, selected, sizeBy, colourBy, label]);
  const said = useMemo(() => actorWords(network), [network]);
  return (
    <div ref={box} className="drawing" style={{ minHeight: height }}>
      {drawn !== null && (
        <PickScene
          scene={drawn.scene}
          things={drawn.actors}
          selected={selected}
          said={said}
          title={said}
          onOpen={onOpen}
          hint={word('network.keys.actors')}
          stops="one"
        />
      )}
    </div>
  );
}

/** The picture of a part of the network; the file that is saved is the same picture. */
function drawGraph(
  network: Network,
  part: Part,
  places: Layout | null,
  look: {
    readonly width: number;
    readonly height: number;
    readonly names: number;
    readonly selected: string | null;
    readonly sizeBy: SizeBy;
    readonly colourBy: ColourBy;
    readonly label: string;
  },
): ReturnType<typeof actorScene> {
  const { width, height, names, selected, label } = look;
  const at = new Map(part.actors.map((index, k) => [index, k]));
  const ties = part.ties.flatMap((index) => {
    const { a, b, volume } = network.ties[index];
    const [i, j] = [at.get(a), at.get(b)];
    return i === undefined || j === undefined ? [] : [{ a: i, b: j, volume }];
  });
  const marks = actorMarks(network, part.actors, look.sizeBy, look.colourBy).map((mark, k) =>
    places === null ? mark : { ...mark, x: places.x[k], y: places.y[k] },
  );
  return actorScene(marks, ties, { width, height, names, selected, label });
}

/** The same picture as a file wants it: broad, with many names. */
export function graphFile(
  network: Network,
  part: Part,
  look: Pick<GraphProps, 'sizeBy' | 'colourBy' | 'label'>,
): Scene {
  const whole = { ...look, width: 1200, height: 900, names: 60, selected: null };
  return drawGraph(network, part, localLayout(network, part), whole).scene;
}

/** Says an actor to who cannot see it: degree, community, strongest neighbours; never where it stands. */
function actorWords(network: Network): (id: string) => string {
  const index = new Map(network.actors.map(({ id }, i) => [id, i]));
  const near = neighboursOf(network);
  const community = new Map(network.picture.bubbles.map(({ key, name }) => [key, name]));
  return (id) => {
    const i = index.get(id);
    if (i === undefined) return '';
    const actor = network.actors[i];
    const values = {
      name: actor.name,
      kind: word(`glyph.${actor.glyph}`),
      degree: { count: actor.degree },
      community: community.get(actor.community ?? '') ?? '',
      names: near[i]
        .slice(0, 4)
        .map((j) => network.actors[j].name)
        .join(', '),
    };
    return actor.degree === 0 ? word('network.actor.alone', values) : word('network.actor', values);
  };
}
