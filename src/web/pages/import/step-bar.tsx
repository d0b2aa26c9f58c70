import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import { STEPS, type Step } from './import-draft.ts';

/** The four steps, always visible; those that can be stood on are buttons. */
export function StepBar({
  now,
  reached,
  says,
  onStep,
}: {
  readonly now: Step;
  /** The last step that can be stood on. */
  readonly reached: Step;
  /** What each step came to, in a few words. */
  readonly says: Readonly<Record<Step, string>>;
  readonly onStep: (step: Step) => void;
}): ReactNode {
  const at = STEPS.indexOf(now);
  const last = STEPS.indexOf(reached);
  return (
    <ol className="steps" aria-label={word('import.steps')}>
      {STEPS.map((step, i) => (
        <li key={step} className={i === at ? 'now' : i < at ? 'past' : undefined}>
          <button
            type="button"
            disabled={i > last}
            onClick={() => onStep(step)}
            {...(i === at ? { 'aria-current': 'step' as const } : {})}
          >
            <b>
              {i + 1} {word(`import.step.${step}`)}
            </b>
            <span>{says[step]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
