import { createElement, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Mark, Scene } from '../../figure/scene.ts';
import { useWidth } from '../state/use-width.ts';

interface Props {
  /** Draws the picture for a width, so that text keeps its size on every screen. */
  readonly draw: (width: number) => Scene;
  /** The height kept free before the first drawing. */
  readonly height: number;
  /** Called with what a mark stands for when it is clicked. */
  readonly onPick?: (about: string) => void;
  readonly className?: string;
}

/** A picture of `src/figure` on the screen. */
export function Drawing({ draw, height, onPick, className }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const scene = width > 0 ? draw(width) : null;
  return (
    <div
      ref={box}
      className={className === undefined ? 'drawing' : `drawing ${className}`}
      style={{ minHeight: scene?.height ?? height }}
    >
      {scene !== null && <SceneView scene={scene} {...(onPick ? { onPick } : {})} />}
    </div>
  );
}

/** A scene as SVG elements. Marks that stand for something carry `data-about`. */
export function SceneView({
  scene,
  onPick,
}: {
  readonly scene: Scene;
  readonly onPick?: (about: string) => void;
}): ReactNode {
  const pick = (event: MouseEvent | KeyboardEvent): void => {
    const about = (event.target as Element).closest('[data-about]')?.getAttribute('data-about');
    if (about) onPick?.(about);
  };
  return (
    // the table twin is how a keyboard reaches what a pointer reaches here
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <svg
      className={onPick ? 'figure pickable' : 'figure'}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      aria-label={scene.label}
      onClick={onPick ? pick : undefined}
    >
      {scene.marks.map(markElement)}
    </svg>
  );
}

/** One mark as an SVG element, with what it holds. */
export function markElement({ tag, attributes, children, about }: Mark, key: number): ReactNode {
  const inside = children.map((child, i) =>
    typeof child === 'string' ? child : markElement(child, i),
  );
  const props =
    about === null ? { key, ...attributes } : { key, 'data-about': about, ...attributes };
  return createElement(tag, props, ...inside);
}
