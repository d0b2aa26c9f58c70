import { useMemo, useRef, type ReactNode } from 'react';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { memberMarks } from '../../figure/community-scene.ts';
import { glyphMark } from '../../figure/glyph.ts';
import { mark, type Scene } from '../../figure/scene.ts';
import type { CommunityBubble, CommunityPicture } from '../../wire/show-network.ts';
import { markElement, SceneView } from '../components/drawing.tsx';
import { useWidth } from '../state/use-width.ts';
import { word } from '../words/word.ts';
import { bubbleSaid } from './community-bubbles.tsx';

interface Props {
  readonly picture: CommunityPicture;
  readonly selected: string | null;
  readonly onOpen: (key: string) => void;
  readonly onActor: (id: string) => void;
}

/** What does not belong to the web: small communities apart, and actors with no partner. Nobody disappears. */
export function Strips({ picture, selected, onOpen, onActor }: Props): ReactNode {
  const apart = picture.bubbles.filter((bubble) => bubble.apart);
  if (apart.length === 0 && picture.alone.length === 0) return null;
  return (
    <div className="strips">
      {apart.length > 0 && (
        <section>
          <h2>{word('network.apart', { n: { count: apart.length } })}</h2>
          <p className="src">
            {word('network.apart.actors', {
              n: { count: apart.reduce((sum, { actors }) => sum + actors, 0) },
            })}
          </p>
          <ul className="apart">
            {apart.map((bubble) => (
              <li key={bubble.key}>
                <SmallBubble
                  bubble={bubble}
                  scale={apart.length > 24 ? 9 : 13}
                  said={bubbleSaid(bubble, picture)}
                  on={bubble.key === selected}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {picture.alone.length > 0 && (
        <section>
          <h2>{word('network.alone')}</h2>
          <p className="src">
            {word('network.alone.actors', {
              n: { count: picture.alone.length },
              small: { count: picture.alone.filter(({ glyph }) => glyph === 'small').length },
            })}
          </p>
          <Alone alone={picture.alone} onActor={onActor} />
        </section>
      )}
    </div>
  );
}

function SmallBubble({
  bubble,
  scale,
  said,
  on,
  onOpen,
}: {
  readonly bubble: CommunityBubble;
  readonly scale: number;
  readonly said: string;
  readonly on: boolean;
  readonly onOpen: (key: string) => void;
}): ReactNode {
  // The area of these bubbles is in proportion to their actors too, on a scale of their own.
  const radius = scale * Math.sqrt(bubble.actors);
  const size = 2 * radius + 3;
  const disc = { x: size / 2, y: size / 2, radius };
  return (
    <button type="button" aria-pressed={on} aria-label={said} onClick={() => onOpen(bubble.key)}>
      <svg className="figure" width={size} height={size} aria-hidden="true">
        <title>{`${bubble.name} · ${bubble.hub} · ${bubble.actors}`}</title>
        <circle className={on ? 'bubble on' : 'bubble'} cx={disc.x} cy={disc.y} r={radius} />
        {memberMarks(bubble.members, disc).map(markElement)}
      </svg>
    </button>
  );
}

/** Actors with no partner, one glyph each, by kind. */
function Alone({
  alone,
  onActor,
}: {
  readonly alone: CommunityPicture['alone'];
  readonly onActor: (id: string) => void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const sorted = useMemo(
    () => [...alone].sort((a, b) => GLYPHS.indexOf(a.glyph) - GLYPHS.indexOf(b.glyph)),
    [alone],
  );
  const scene = useMemo(() => aloneScene(sorted, width), [sorted, width]);
  return (
    <div ref={box} className="drawing" style={{ minHeight: 40 }}>
      {width > 0 && <SceneView scene={scene} onPick={onActor} />}
    </div>
  );
}

function aloneScene(alone: CommunityPicture['alone'], width: number): Scene {
  const pitch = alone.length > 240 ? 10 : 13;
  const across = Math.max(1, Math.floor(width / pitch));
  const marks = alone.map(({ id, name, glyph }, i) =>
    mark(
      'g',
      {},
      [
        mark('title', {}, [name]),
        glyphMark(
          glyph,
          ((i % across) + 0.5) * pitch,
          (Math.floor(i / across) + 0.5) * pitch,
          pitch * 0.33,
        ),
      ],
      id,
    ),
  );
  return {
    width,
    height: Math.ceil(alone.length / across) * pitch,
    label: word('network.alone.label', { n: { count: alone.length } }),
    marks,
  };
}
