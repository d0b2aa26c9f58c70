import { useRef, type ReactNode } from 'react';
import { communityScene } from '../../figure/community-scene.ts';
import type { Scene } from '../../figure/scene.ts';
import type { CommunityBubble, CommunityPicture } from '../../wire/show-network.ts';
import { SceneView } from '../components/drawing.tsx';
import { useWidth } from '../state/use-width.ts';
import { word } from '../words/word.ts';
import { PickScene } from './pick-scene.tsx';
import './network-picture.css';

interface Props {
  readonly picture: CommunityPicture;
  /** `names` for the page of the network, `hubs` for a small picture. */
  readonly labels: 'names' | 'hubs';
  readonly selected?: string | null;
  /** With it bubbles are buttons: what to do when one is opened. Without it the picture is still. */
  readonly onOpen?: (key: string) => void;
}

/** The communities of a place as bubbles; the largest web only, the rest has its own strip. */
export function CommunityBubbles({ picture, labels, selected = null, onOpen }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const drawn = width > 0 ? drawBubbles(picture, width, labels, selected) : null;
  const of = new Map(picture.bubbles.map((bubble) => [bubble.key, bubble]));
  const title = (key: string): string => {
    const bubble = of.get(key);
    return bubble === undefined ? '' : `${bubble.name} · ${bubble.hub} · ${bubble.actors}`;
  };
  const said = (key: string): string => {
    const bubble = of.get(key);
    return bubble === undefined ? '' : bubbleSaid(bubble, picture);
  };
  return (
    <div ref={box} className="drawing" style={{ minHeight: drawn?.scene.height ?? 200 }}>
      {drawn !== null && onOpen === undefined && <SceneView scene={drawn.scene} />}
      {drawn !== null && onOpen !== undefined && (
        <PickScene
          scene={drawn.scene}
          things={drawn.bubbles.map((bubble) => ({ ...bubble, id: bubble.key }))}
          selected={selected}
          said={said}
          title={title}
          onOpen={onOpen}
          hint={word('network.keys')}
          stops="all"
        />
      )}
    </div>
  );
}

/** The picture of the communities at a width; the file that is saved is the same picture. */
function drawBubbles(
  picture: CommunityPicture,
  width: number,
  labels: 'names' | 'hubs',
  selected: string | null,
): ReturnType<typeof communityScene> {
  const shown = picture.bubbles.filter(({ apart }) => !apart).length;
  const height = pictureHeight(width, shown, labels);
  const label = word('network.bubbles', { n: { count: shown } });
  return communityScene(picture.bubbles, picture.lines, { width, height, labels, label, selected });
}

/** Wide pictures are two thirds as high as wide, phones higher; few bubbles need less. */
function pictureHeight(width: number, bubbles: number, labels: 'names' | 'hubs'): number {
  const most = labels === 'hubs' ? 250 : 560;
  const share = labels === 'hubs' ? 0.66 : width < 480 ? 1.15 : 0.7;
  const few = bubbles < 2 ? 0.45 : bubbles < 5 ? 0.7 : 1;
  return Math.round(Math.max(150, Math.min(most, width * share) * few));
}

/** A community for who cannot see it: its name, its size, what it is tied to; never where it stands. */
export function bubbleSaid(bubble: CommunityBubble, { bubbles, lines }: CommunityPicture): string {
  const said = word('network.bubble', {
    name: bubble.name,
    hub: bubble.hub,
    actors: { count: bubble.actors },
    small: { count: bubble.small },
  });
  const tied = tiedMost(bubble.key, { bubbles, lines }).map(({ hub }) => hub);
  return tied.length === 0
    ? `${said} ${word('network.bubble.untied')}`
    : `${said} ${word('network.bubble.tied', { names: tied.slice(0, 5).join(', ') })}`;
}

/** The communities one is tied to, the strongest first. */
export function tiedMost(
  key: string,
  { bubbles, lines }: Pick<CommunityPicture, 'bubbles' | 'lines'>,
): readonly { readonly key: string; readonly hub: string; readonly ties: number }[] {
  const hubs = new Map(bubbles.map((bubble) => [bubble.key, bubble.hub]));
  return lines
    .filter(({ a, b }) => a === key || b === key)
    .sort((p, q) => q.volume - p.volume)
    .map(({ a, b, ties }) => {
      const other = a === key ? b : a;
      return { key: other, hub: hubs.get(other) ?? other, ties };
    });
}

/** The same picture as a file wants it: broad, nothing selected. */
export function bubblesFile(picture: CommunityPicture): Scene {
  return drawBubbles(picture, 960, 'names', null).scene;
}
