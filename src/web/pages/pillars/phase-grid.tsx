import type { ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import type { PlaceProfileWire, SettledWire } from '../../../wire/show-profile.ts';
import { PhaseHead } from '../../components/phase-head.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

/** Pillars down, phases across: the phase that counts, and who put it elsewhere. */
export function PhaseGrid({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const { pillars, phases, agreement } = shown;
  if (pillars.every(({ settled }) => settled === null)) return <PhaseAnchors shown={shown} />;
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{word('pillars.grid')}</h2>
      <p className="mid">{word('pillars.grid.says')}</p>
      <ScrollTable
        caption={word('profile.table', { what: word('pillars.grid') })}
        className="pillars"
      >
        <PhaseHead names={phases.map(({ name }) => name)} />
        <tbody>
          {pillars.map(({ id, pillar, weakest, anchor, settled }) => (
            <tr key={id}>
              <th scope="row">
                {capital(pillar)}
                {weakest && <b className="mark"> {word('case.lowest')}</b>}
                <small className="soft">
                  {settled === null
                    ? word('pillars.grid.none')
                    : word(`pillars.how.${settled.how}`)}
                </small>
              </th>
              {phases.map(({ phase }) => (
                <td
                  key={phase}
                  className={settled !== null && phase <= settled.value ? 'reached' : undefined}
                >
                  {settled !== null && <PhaseCell phase={phase} settled={settled} />}
                </td>
              ))}
              <td className="hide-s">
                {anchor}
                {settled !== null && settled.before.length > 0 && (
                  <small className="soft"> {seriesOf(settled)}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <AgreementLine of={agreement.pillars} />
    </section>
  );
}

/** What each phase of each pillar looks like, for a place nobody scored yet. */
function PhaseAnchors({
  shown: { pillars, phases },
}: {
  readonly shown: PlaceProfileWire;
}): ReactNode {
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{word('pillars.anchors')}</h2>
      <ScrollTable
        caption={word('profile.table', { what: word('pillars.anchors') })}
        className="anchors"
      >
        <thead>
          <tr>
            <th scope="col">{word('case.pillar')}</th>
            {phases.map(({ phase, name }) => (
              <th key={phase} scope="col">
                {phase} {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pillars.map(({ id, pillar }) => (
            <tr key={id}>
              <th scope="row">{capital(pillar)}</th>
              {phases.map(({ phase, anchors }) => (
                <td key={phase}>{anchors.find((anchor) => anchor.pillar === pillar)?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function PhaseCell({
  phase,
  settled,
}: {
  readonly phase: number;
  readonly settled: SettledWire;
}): ReactNode {
  const names = settled.scores.filter(({ value }) => value === phase);
  return (
    <>
      {phase === settled.value && <b>{phase}</b>}
      {settled.scores.length > 1 && names.length > 0 && (
        <small>{names.map(({ assessor }) => assessor).join(', ')}</small>
      )}
    </>
  );
}

function seriesOf({ before }: SettledWire): string {
  const series = before.map(({ period, value }) => `${period}: ${value}`).join(', ');
  return word('pillars.series', { series });
}

/** How far those who scored agree; nothing where one person scored. */
export function AgreementLine({
  of: { assessors, items, alpha, w },
}: {
  readonly of: PlaceProfileWire['agreement']['pillars'];
}): ReactNode {
  if (assessors < 2) return null;
  return (
    <p className="src">
      {word('pillars.agreement', {
        n: count(assessors),
        items: count(items),
        alpha: alpha === null ? word('unknown') : writeNumber(alpha, LANGUAGE),
        w: w === null ? '' : word('pillars.agreement.w', { w: writeNumber(w, LANGUAGE) }),
      })}
    </p>
  );
}
