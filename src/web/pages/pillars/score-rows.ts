import type { PlaceProfileWire, SettledWire } from '../../../wire/show-profile.ts';
import type { Column } from '../../components/data-table.tsx';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** One person’s score beside what counts. */
export interface ScoreRow {
  readonly what: string;
  readonly counted: number;
  readonly how: SettledWire['how'];
  readonly period: string;
  readonly assessor: string;
  readonly round: string;
  readonly score: number;
  readonly evidence: string | null;
}

/** Every score of pillars and aspects, or those alone that differ from what counts. */
export function scoreRows(
  { pillars, aspects }: Pick<PlaceProfileWire, 'pillars' | 'aspects'>,
  dissent: boolean,
): readonly ScoreRow[] {
  const named = [
    ...pillars.map(({ pillar, settled }) => ({ what: pillar, settled })),
    ...aspects.map(({ aspect, settled }) => ({ what: aspect, settled })),
  ];
  return named.flatMap(({ what, settled }) =>
    settled === null
      ? []
      : (dissent ? settled.dissent : settled.scores).map(
          ({ assessor, round, value, evidence }): ScoreRow => ({
            what,
            counted: settled.value,
            how: settled.how,
            period: settled.period,
            assessor,
            round,
            score: value,
            evidence,
          }),
        ),
  );
}

/** The columns of scores, on the page and in a file. */
export function scoreColumns(): readonly Column<ScoreRow>[] {
  return [
    { key: 'what', head: word('pillars.matter'), value: ({ what }) => capital(what) },
    {
      key: 'counted',
      head: word('pillars.counted'),
      number: true,
      value: ({ counted }) => counted,
    },
    { key: 'how', head: word('pillars.counts'), value: ({ how }) => word(`pillars.how.${how}`) },
    { key: 'assessor', head: word('pillars.person'), value: ({ assessor }) => assessor },
    { key: 'score', head: word('pillars.score'), number: true, value: ({ score }) => score },
    { key: 'round', head: word('enter.round'), wide: true, value: ({ round }) => round },
    {
      key: 'evidence',
      head: word('pillars.seen'),
      wide: true,
      value: ({ evidence }) => evidence,
    },
  ];
}
