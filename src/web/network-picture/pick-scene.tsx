import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Scene } from '../../figure/scene.ts';
import { markElement } from '../components/drawing.tsx';
import { nextInDirection } from './next-in-direction.ts';
import './network-picture.css';

/** Something in a picture that can be opened: where it stands and how large it is. */
export interface Thing {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Props {
  readonly scene: Scene;
  readonly things: readonly Thing[];
  readonly selected: string | null;
  /** What a thing is, for who cannot see it: never where it stands. */
  readonly said: (id: string) => string;
  /** Short words beside the pointer. */
  readonly title: (id: string) => string;
  readonly onOpen: (id: string) => void;
  /** How to move about by keyboard. */
  readonly hint: string;
  /** Tab stops at every thing, or at one of them when they are many; arrows lead to the others. */
  readonly stops: 'all' | 'one';
}

/** A picture whose things are buttons: a pointer, Tab, arrows and Enter all open them. */
export function PickScene({
  scene,
  things,
  selected,
  said,
  title,
  onOpen,
  hint,
  stops,
}: Props): ReactNode {
  const hintId = useId();
  const of = new Map(things.map((thing) => [thing.id, thing]));
  const only = selected !== null && of.has(selected) ? selected : (things[0]?.id ?? null);
  const press = (event: KeyboardEvent<SVGGElement>, from: Thing): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(from.id);
      return;
    }
    const to = nextInDirection(things, from, event.key);
    if (to === null) return;
    event.preventDefault();
    const marks = event.currentTarget.ownerSVGElement?.querySelectorAll('[data-about]') ?? [];
    for (const mark of marks)
      if (mark.getAttribute('data-about') === to.id && mark instanceof SVGElement) mark.focus();
  };
  return (
    <svg
      className="figure pickable"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="group"
      aria-label={scene.label}
      aria-describedby={hintId}
    >
      <desc id={hintId}>{hint}</desc>
      {scene.marks.map((mark, i) => {
        const thing = mark.about === null ? undefined : of.get(mark.about);
        if (thing === undefined) return markElement(mark, i);
        return (
          <g
            key={i}
            {...mark.attributes}
            data-about={thing.id}
            role="button"
            tabIndex={stops === 'all' || thing.id === only ? 0 : -1}
            aria-pressed={thing.id === selected}
            aria-label={said(thing.id)}
            onClick={() => onOpen(thing.id)}
            onKeyDown={(event) => press(event, thing)}
          >
            <title>{title(thing.id)}</title>
            {/* a small mark still answers to a finger */}
            <circle
              className="touch"
              cx={thing.x}
              cy={thing.y}
              r={Math.max(thing.radius + 1, stops === 'all' ? 14 : 7)}
            />
            {mark.children.map((child, k) =>
              typeof child === 'string' ? child : markElement(child, k),
            )}
          </g>
        );
      })}
    </svg>
  );
}
