import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useAddress } from '../../address.ts';
import { Doing } from '../../components/doing.tsx';
import { Said } from '../../components/said.tsx';
import { ProblemPanel } from '../../components/states.tsx';
import { TakeFile } from '../../components/take-file.tsx';
import { FrontFrame } from '../../frame/front-frame.tsx';
import { useTitle } from '../../state/use-title.ts';
import { STEPS, type Step } from '../../tab/analysis.ts';
import type { Choice } from '../../tab/protocol.ts';
import { word, wordMessage } from '../../words/word.ts';
import { EXAMPLES } from './examples.ts';
import { ReadingFold } from './reading-fold.tsx';
import { TabResult } from './tab-result.tsx';
import { useAnalysis, type Given } from './use-analysis.ts';
import './tab.css';

/** Endings that are read, as a browser lists them. */
const READABLE = '.csv,.tsv,.txt,.edges,.edgelist,.graphml,.gz';

/** A network that may not leave the machine: read, computed and drawn by the browser alone. */
export function TabPage(): ReactNode {
  useTitle([word('tab.title')]);
  const { search } = useAddress();
  const asked = Number(search['workers']);
  const { doing, start, stop, save } = useAnalysis(asked >= 1 && asked <= 64 ? asked : null);
  const given = useRef<Given | null>(null);
  const [choice, setChoice] = useState<Choice>({});
  const take = useCallback(
    (next: Given) => {
      given.current = next;
      setChoice({});
      start(next, {});
    },
    [start],
  );
  const choose = useCallback(
    (next: Choice) => {
      setChoice(next);
      if (given.current !== null) start(given.current, next);
    },
    [start],
  );
  const worked = doing.what === 'problem' ? doing.before : null;
  const shown = doing.what === 'shown' ? doing.shown : null;
  useEffect(() => {
    // What had the focus is gone; the heading above the numbers is read out
    if (shown !== null) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [shown]);
  useEffect(() => {
    // A file that misses the field would otherwise be opened by the browser in place of the page
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (event.defaultPrevented || file === undefined) return;
      event.preventDefault();
      take({ file, name: file.name });
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
  const another = (
    <TakeFile
      accept={READABLE}
      other={shown !== null}
      onFile={(file) => take({ file, name: file.name })}
    />
  );
  return (
    <FrontFrame className="front tab">
      <h1 tabIndex={-1}>{word('tab.title')}</h1>
      {doing.what === 'doing' && (
        <Doing
          what={word(`tab.busy.${doing.step}`, { name: doing.name })}
          share={shareOf(doing)}
          onStop={stop}
        />
      )}
      {doing.what === 'problem' && <ProblemPanel error={doing.error} />}
      {worked !== null && (
        <>
          <p>
            <button type="button" className="btn" onClick={() => choose(worked.choice)}>
              {word('tab.reading.undo')}
            </button>
          </p>
          <ReadingFold shown={worked.shown} choice={choice} failed onChoice={choose} />
        </>
      )}
      {doing.what === 'stopped' && (
        <p className="mid" role="status">
          {word('tab.stopped')}
        </p>
      )}
      {shown !== null && (
        <TabResult shown={shown} choice={choice} onChoice={choose} onSave={save} />
      )}
      {shown === null && doing.what !== 'doing' && (
        <>
          <p className="lede">
            <Said message={wordMessage('tab.lede')} />
          </p>
          <div className="tab-start">
            <div>
              {another}
              <section aria-labelledby="examples">
                <h2 id="examples">{word('tab.examples')}</h2>
                <ul className="tab-examples">
                  {EXAMPLES.map(({ id, make }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="number"
                        onClick={() => take({ file: make(), name: word(`tab.example.${id}`) })}
                      >
                        {word(`tab.example.${id}`)}
                      </button>{' '}
                      <span className="soft">{word(`tab.example.${id}.says`)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            </div>
            <div>
              <section aria-labelledby="need">
                <h2 id="need">{word('tab.need')}</h2>
                <ul className="need">
                  {(['rows', 'weight', 'form'] as const).map((what) => (
                    <li key={what}>
                      <Said message={wordMessage(`tab.need.${what}`)} />
                    </li>
                  ))}
                </ul>
              </section>
              <section aria-labelledby="proof">
                <h2 id="proof">{word('tab.proof')}</h2>
                <p className="mid">{word('tab.proof.says')}</p>
              </section>
            </div>
          </div>
        </>
      )}
      {shown !== null && another}
    </FrontFrame>
  );
}

/** How far all of it is. */
function shareOf({ step, share }: { readonly step: Step; readonly share: number | null }): number {
  const at = STEPS.findIndex(({ id }) => id === step);
  const before = STEPS.slice(0, at).reduce((sum, { weight }) => sum + weight, 0);
  const all = STEPS.reduce((sum, { weight }) => sum + weight, 0);
  return (before + STEPS[at].weight * (share ?? 0)) / all;
}
