import type { Message, MessageValue } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Card, Coverage, Method, Parameter, Parameters } from '../../method/method.ts';
import { defaults } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Rows } from '../rows.ts';

/** A number about a place, with what the drawer shows beside it. */
export interface PlaceMeasure extends Method<PlaceView, number> {
  /** The values it can take; an interval is cut to them. */
  readonly range: readonly [number, number];
  /** The number alone, as `run` gives it with its defaults: what is measured again and again goes through this. */
  value(view: PlaceView): number;
  /** The count and the number it was counted in, where the value is a share of separate things; null elsewhere. */
  counted(view: PlaceView): { readonly count: number; readonly of: number } | null;
  /** The numbers put into the formula. */
  worked(view: PlaceView): Message;
  /** What can honestly be said to move the value; empty when there is nothing. */
  wouldChange(view: PlaceView): readonly Message[];
  /** The rows behind the number; null when it has none of its own. */
  rows(view: PlaceView): Rows | null;
}

interface Said extends Omit<Card, 'parameters' | 'version'> {
  readonly version?: number;
  readonly parameters?: readonly Parameter[];
  readonly range: readonly [number, number];
  /** Template of the worked example, with {over} and {under}, or {value}. */
  readonly worked: string;
  coverage(view: PlaceView): Coverage;
  wouldChange?(view: PlaceView): readonly Message[];
  rows?(view: PlaceView): Rows;
}

/** A measure that is one number over another. */
export interface Ratio extends Said {
  /** How the two numbers are written. */
  readonly written: 'count' | 'number' | 'eur';
  /** True when both numbers count separate things, so that “none of n” has an exact upper end. */
  readonly counts?: boolean;
  parts(view: PlaceView, parameters: Parameters): { readonly over: number; readonly under: number };
}

/** A measure that is counted or read off. */
export interface Plain extends Said {
  readonly written: 'count' | 'number';
  read(view: PlaceView, parameters: Parameters): number;
}

/** Builds a measure that is one number over another; 0 below the line makes it unknown, never 0. */
export function ratio(said: Ratio): PlaceMeasure {
  const { parts, counts = false, written } = said;
  const usual = defaults({ parameters: said.parameters ?? [] });
  const standard = (view: PlaceView): { readonly over: number; readonly under: number } =>
    parts(view, usual);
  return build(said, {
    value(view) {
      const { over, under } = standard(view);
      return over / (under !== 0 ? under : NaN);
    },
    run(view, parameters) {
      const { over, under } = parts(view, parameters);
      const empty = !(under !== 0);
      return {
        value: empty ? NaN : over / under,
        coverage: said.coverage(view),
        problems: empty ? [nothingBelow(said.id, view.place)] : [],
      };
    },
    counted(view) {
      const { over, under } = standard(view);
      return counts ? { count: over, of: under } : null;
    },
    worked(view) {
      const { over, under } = standard(view);
      return message(`worked.${said.id}`, said.worked, {
        over: write(over, written),
        under: write(under, written),
      });
    },
  });
}

/** Builds a measure that is counted or read off. */
export function plain(said: Plain): PlaceMeasure {
  const usual = defaults({ parameters: said.parameters ?? [] });
  return build(said, {
    value: (view) => said.read(view, usual),
    run(view, parameters) {
      const value = said.read(view, parameters);
      return {
        value,
        coverage: said.coverage(view),
        problems: value === value ? [] : [nothingBelow(said.id, view.place)],
      };
    },
    counted: () => null,
    worked: (view) =>
      message(`worked.${said.id}`, said.worked, {
        value: write(said.read(view, usual), said.written),
      }),
  });
}

function build(
  said: Said,
  verbs: Pick<PlaceMeasure, 'run' | 'value' | 'counted' | 'worked'>,
): PlaceMeasure {
  return Object.freeze({
    id: said.id,
    version: said.version ?? 1,
    label: said.label,
    unit: said.unit,
    says: said.says,
    formula: said.formula,
    cites: said.cites,
    parameters: said.parameters ?? [],
    range: said.range,
    ...verbs,
    wouldChange: (view: PlaceView) => said.wouldChange?.(view) ?? [],
    rows: (view: PlaceView) => said.rows?.(view) ?? null,
  });
}

function write(value: number, as: 'count' | 'number' | 'eur'): MessageValue {
  if (as === 'count') return { count: value };
  return as === 'eur' ? { eur: value } : { number: value };
}

function nothingBelow(measure: string, place: string): Problem {
  return {
    code: 'empty-denominator',
    at: { source: place, row: null, field: measure },
    value: '0',
    message: 'nothing here to take it of',
    hint: `${measure} needs at least one row of what it is a share of`,
  };
}
