import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { EffectWire } from '../../../wire/show-findings.ts';
import { LANGUAGE, word } from '../../words/word.ts';

/** The number that decides a claim, with its interval and what it is held against. */
export function EffectLine({ effect }: { readonly effect: EffectWire }): ReactNode {
  const { label, unit, value, interval, against, againstName } = effect;
  return (
    <p className="effect">
      <span className="soft">{word('effect.head')}</span>
      <span>
        {label}: <b>{writeMeasured(value, unit, LANGUAGE)}</b>
        {interval !== null && (
          <>, {word('effect.interval', { interval: writeInterval(interval, unit, LANGUAGE) })}</>
        )}
        ;{' '}
        {against === null
          ? word('effect.against', { name: againstName })
          : word('effect.against.value', {
              name: againstName,
              value: writeMeasured(against, unit, LANGUAGE),
            })}
      </span>
    </p>
  );
}
