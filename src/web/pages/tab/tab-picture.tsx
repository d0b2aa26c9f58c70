import { useMemo, useRef, type ReactNode } from 'react';
import { actorScene } from '../../../figure/actor-scene.ts';
import { communityScene } from '../../../figure/community-scene.ts';
import { COMMUNITY_COLOURS } from '../../network-picture/graph-look.ts';
import { PickScene } from '../../network-picture/pick-scene.tsx';
import { useWidth } from '../../state/use-width.ts';
import type { Analysis, Shown } from '../../tab/analysis.ts';
import { count, word } from '../../words/word.ts';
import { restSays } from './rest-says.ts';
import type { Picked } from './tab-result.tsx';
import '../../network-picture/network-picture.css';

const REST = '#8a929a';
const NAMED = 40;
/** Volume of the strongest line, as the picture counts: wider ones would hide the others. */
const WIDEST = 0.6;

/** Every actor of a small network, the communities of a large one; what is pressed is shown in the table. */
export function TabPicture({
  shown: { name, analysis },
  picked,
  onPick,
}: {
  readonly shown: Shown;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { drawn } = analysis;
  const actors = drawn.what === 'actors';
  const chosen = actors ? picked.actor : picked.community;
  const selected = chosen === null ? null : String(chosen);
  const height = Math.round(Math.max(260, Math.min(560, width * (width < 480 ? 1.1 : 0.72))));
  const label = word('tab.picture.label', { name });
  const picture = useMemo(
    () => (width === 0 ? null : sceneOf(analysis, { width, height, label, selected })),
    [analysis, width, height, label, selected],
  );
  const said = (id: string): string =>
    actors ? actorSaid(analysis, Number(id)) : communitySaid(analysis, Number(id));
  return (
    <>
      <div ref={box} className="drawing" style={{ minHeight: height }}>
        {picture !== null && (
          <PickScene
            scene={picture.scene}
            things={picture.things}
            selected={selected}
            said={said}
            title={said}
            onOpen={(id) =>
              onPick(
                actors
                  ? { actor: Number(id), community: null }
                  : { actor: null, community: picked.community === Number(id) ? null : Number(id) },
              )
            }
            hint={word('tab.picture.keys')}
            stops={actors ? 'one' : 'all'}
          />
        )}
      </div>
      <p className="src">
        {word(actors ? 'tab.picture.actors' : 'tab.picture.communities')}{' '}
        {drawn.what === 'communities' && restSays(drawn.rest)}
      </p>
    </>
  );
}

function sceneOf(
  analysis: Analysis,
  look: {
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly selected: string | null;
  },
): {
  readonly scene: ReturnType<typeof actorScene>['scene'];
  readonly things: ReturnType<typeof actorScene>['actors'];
} {
  const { drawn, names, columns, community } = analysis;
  if (drawn.what === 'communities') {
    const strongest = Math.max(...drawn.lines.map(({ volume }) => volume));
    const lines = drawn.lines.map((line) => ({
      ...line,
      volume: (WIDEST * line.volume) / strongest,
    }));
    const { scene, bubbles } = communityScene(drawn.bubbles, lines, {
      ...look,
      labels: 'names',
    });
    return { scene, things: bubbles.map((bubble) => ({ ...bubble, id: bubble.key })) };
  }
  const partners = columns.partners!;
  const most = Math.max(1, ...partners);
  const marks = names.map((name, v) => ({
    id: String(v),
    name,
    glyph: 'small' as const,
    x: drawn.x[v],
    y: drawn.y[v],
    weight: partners[v] / most,
    ring: null,
    fill: COMMUNITY_COLOURS[community[v]] ?? REST,
  }));
  const { scene, actors } = actorScene(marks, drawn.ties, { ...look, names: NAMED });
  return { scene, things: actors };
}

function actorSaid({ names, columns, community, hubs }: Analysis, v: number): string {
  return word('tab.picture.actor', {
    name: names[v],
    partners: count(columns.partners![v]),
    hub: names[hubs[community[v]]],
  });
}

function communitySaid({ names, hubs, sizes }: Analysis, c: number): string {
  return word('tab.picture.community', { hub: names[hubs[c]], actors: count(sizes[c]) });
}
