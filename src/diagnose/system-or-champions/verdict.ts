import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Parameters } from '../../method/method.ts';
import type { Side } from './side.ts';
import type { Matter, SignRead } from './sign.ts';
import { MATTERS } from './sign.ts';

/** What a place can be read as. */
export const VERDICTS = ['system', 'champions', 'mixed', 'cannot-tell'] as const;

export type VerdictWord = (typeof VERDICTS)[number];

/** The voice of one matter: what its signs say together. */
export interface Voice {
  readonly matter: Matter;
  readonly side: Side;
}

/** What the voices of all matters come to. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly says: Message;
  readonly voices: readonly Voice[];
  readonly system: number;
  readonly champions: number;
  /** Matters that can be told, whatever they say. */
  readonly told: number;
}

/**
 * Weighs the signs: each matter has one voice, the side its signs speak for; signs that disagree make it “between”.
 *
 * System where at least `margin` more matters speak for it than for champions, and at least `majority` of those that take
 * a side; champions the other way round; mixed where both have voices and neither wins; cannot tell where fewer than
 * `leastTold` matters can be told, or too few of them take a side. Signs that are not counted have no voice.
 */
export function weighSigns(
  signs: readonly SignRead[],
  { leastTold, margin, majority }: Parameters,
): Verdict {
  const voices = MATTERS.map((matter): Voice => ({
    matter,
    side: together(signs.filter(({ sign, silent }) => sign.matter === matter && silent === null)),
  }));
  const of = (side: Side): number => voices.filter((voice) => voice.side === side).length;
  const [system, champions] = [of('system'), of('champions')];
  const told = voices.length - of('cannot-tell');
  const wins = (one: number, other: number): boolean =>
    one - other >= margin && one >= majority * (one + other);
  const word: VerdictWord =
    told < leastTold
      ? 'cannot-tell'
      : wins(system, champions)
        ? 'system'
        : wins(champions, system)
          ? 'champions'
          : system > 0 && champions > 0
            ? 'mixed'
            : 'cannot-tell';
  const values = {
    told: { count: told },
    of: { count: voices.length },
    least: { count: leastTold },
    system: { count: system },
    champions: { count: champions },
  };
  const texts: Readonly<Record<VerdictWord, Message>> = {
    system: message(
      'system.verdict.system',
      '**A system of firms.** Of {told} matters that can be told, {system} speak for a system and {champions|one|#} for chosen firms.',
      values,
    ),
    champions: message(
      'system.verdict.champions',
      '**A set of chosen firms.** Of {told} matters that can be told, {champions} speak for chosen firms and {system|one|#} for a system.',
      values,
    ),
    mixed: message(
      'system.verdict.mixed',
      '**Mixed.** Of {told} matters that can be told, {system|one speaks|# speak} for a system of firms and {champions|one|#} for chosen firms; neither side outweighs the other.',
      values,
    ),
    'cannot-tell':
      told < leastTold
        ? message(
            'system.verdict.few',
            '**Cannot tell.** {told} of {of} matters can be told; at least {least} are needed.',
            values,
          )
        : message(
            'system.verdict.faint',
            '**Cannot tell.** {told} of {of} matters can be told, and too few of them take a side: {system} for a system of firms, {champions} for chosen firms.',
            values,
          ),
  };
  return { word, says: texts[word], voices, system, champions, told };
}

function together(signs: readonly SignRead[]): Side {
  const told = signs.filter(({ side }) => side !== 'cannot-tell');
  if (told.length === 0) return 'cannot-tell';
  const sides = new Set(told.map(({ side }) => side).filter((side) => side !== 'between'));
  return sides.size === 1 ? [...sides][0] : 'between';
}
