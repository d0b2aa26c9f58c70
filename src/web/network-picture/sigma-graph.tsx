import { useEffect, useRef, useState, type ReactNode } from 'react';
import type Sigma from 'sigma';
import { word } from '../words/word.ts';
import type { GraphProps } from './actor-graph.tsx';
import { openSigma, type Stage } from './open-sigma.ts';
import { useTheme } from './use-theme.ts';

/** Many actors, drawn by the graphics card; positions come from the server and stay. */
export function SigmaGraph({
  network,
  part,
  selected,
  onOpen,
  sizeBy,
  colourBy,
  label,
}: GraphProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  const theme = useTheme();
  useEffect(() => {
    if (box.current === null) return undefined;
    const opened = openSigma(box.current, network, part, { sizeBy, colourBy }, (id) =>
      open.current(id),
    );
    setStage(opened);
    return () => {
      setStage(null);
      opened.close();
    };
  }, [network, part, sizeBy, colourBy, theme]);
  useEffect(() => stage?.select(selected), [stage, selected]);
  const camera = (move: (renderer: Sigma) => unknown): void => {
    if (stage !== null) move(stage.renderer);
  };
  return (
    <div className="sigma-stage">
      <div className="sigma" ref={box} role="img" aria-label={label} />
      <div className="row">
        <button
          type="button"
          className="btn"
          onClick={() => camera((renderer) => renderer.getCamera().animatedZoom())}
        >
          {word('whole.in')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => camera((renderer) => renderer.getCamera().animatedUnzoom())}
        >
          {word('whole.out')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => camera((renderer) => renderer.getCamera().animatedReset())}
        >
          {word('whole.fit')}
        </button>
        <span className="soft">{word('whole.hint')}</span>
      </div>
    </div>
  );
}
