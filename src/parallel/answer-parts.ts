import { holdOf } from '../kernel/parts.ts';
import { runRounds } from '../kernel/rounds.ts';
import { partsNamed, type PartsName } from './parts-list.ts';
import { runLane, type OpenRoundLoops } from './lockstep.ts';
import { roundsNamed, type RoundsName } from './rounds-list.ts';
import { buffersOf } from './share.ts';
import type { FromThread, ToThread } from './thread.ts';

/**
 * What a thread does with what a pool says to it; `answer` hands the buffers over instead of copying them. Lanes run plain phases
 * unless compiled ones can be opened.
 */
export function answerParts(
  answer: (from: FromThread, buffers: ArrayBuffer[]) => void,
  openRoundLoops: OpenRoundLoops = () => null,
): (asked: ToThread) => void {
  const inputs = new Map<number, Opened>();
  const partOf = ({ run, part }: { readonly run: number; readonly part: unknown }): unknown => {
    const work = inputs.get(run);
    if (!work) throw new Error(`the input is not open: "${run}"`);
    return work(part);
  };
  const roundsOf = ({ rounds, input }: { rounds: RoundsName; input: unknown }): unknown =>
    runRounds(roundsNamed(rounds), input);
  return (asked) => {
    if ('open' in asked) {
      inputs.set(asked.open, opened(asked));
      return;
    }
    if ('close' in asked) {
      inputs.delete(asked.close);
      return;
    }
    try {
      if ('lane' in asked) {
        runLane(asked.lane, openRoundLoops);
        answer({ partial: null }, []);
        return;
      }
      const partial = 'rounds' in asked ? roundsOf(asked) : partOf(asked);
      answer({ partial }, [...buffersOf(partial)]);
    } catch (error) {
      answer({ error }, []);
    }
  };
}

type Opened = (part: unknown) => unknown;

/** The parts of an input; what they hold in common is made with the first. */
function opened({ name, input }: { readonly name: PartsName; readonly input: unknown }): Opened {
  const parts = partsNamed(name);
  let held: { readonly value: unknown } | null = null;
  return (part) => {
    held ??= { value: holdOf(parts, input) };
    return parts.run(input, part, held.value);
  };
}
