import { mark, round, textMark, type Mark } from './scene.ts';

/** A scale of location quotients: halves and doubles are equally far from 1. */
export interface QuotientAxis {
  /** Where a quotient stands; below the first tick, and at 0, at the left end. */
  readonly x: (quotient: number) => number;
  readonly ticks: readonly number[];
}

/** Ticks at powers of two, from a quarter or lower to four or higher, so that 1 is always inside. */
export function quotientAxis(
  quotients: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): QuotientAxis {
  const positive = quotients.filter((quotient) => quotient > 0 && quotient < Infinity);
  const lowest = Math.max(-4, Math.min(-2, Math.floor(Math.log2(Math.min(...positive, 1)))));
  const highest = Math.min(8, Math.max(2, Math.ceil(Math.log2(Math.max(...positive, 1)))));
  const x = (quotient: number): number => {
    const step = quotient > 0 ? Math.log2(quotient) : lowest;
    const inside = Math.min(highest, Math.max(lowest, step));
    return from + ((inside - lowest) / (highest - lowest)) * (to - from);
  };
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, i) => 2 ** (lowest + i));
  return {
    x,
    ticks: highest - lowest > 6 ? ticks.filter((tick) => Math.log2(tick) % 2 === 0) : ticks,
  };
}

/** The ticks as marks: a thin line each from `top` to `bottom`, that of 1 heavier, and the numbers at `y`. */
export function axisMarks(
  { x, ticks }: QuotientAxis,
  { top, bottom, y }: { readonly top: number; readonly bottom: number; readonly y: number },
): readonly Mark[] {
  return ticks.flatMap((tick) => [
    mark('line', {
      className: tick === 1 ? 'zero' : 'axis',
      x1: round(x(tick)),
      x2: round(x(tick)),
      y1: top,
      y2: bottom,
    }),
    textMark(writeTick(tick), x(tick), y, tick === 1 ? 't' : '', 'middle'),
  ]);
}

function writeTick(tick: number): string {
  if (tick >= 1) return String(tick);
  return { 0.5: '½', 0.25: '¼', 0.125: '⅛' }[tick] ?? `1/${1 / tick}`;
}
