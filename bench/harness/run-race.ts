import { inRound, median, wrongNames } from './arithmetic.ts';
import type { Answer, Contestant, Kernel, Missing, Race, Values } from './contestant.ts';
import { talk, type Talk } from './talk.ts';

/** What one contestant reached in one kernel. */
export interface Timed {
  readonly name: string;
  readonly role: Contestant['role'];
  readonly wall: number;
  readonly cpu: number;
  readonly rounds: number;
  readonly values: Readonly<Values>;
}

export interface KernelResult {
  readonly input: string;
  readonly kernel: Kernel;
  readonly timed: readonly Timed[];
  /** Contestants whose numbers were wrong: they are not timed. */
  readonly wrong: readonly string[];
}

export interface RaceResult {
  readonly input: string;
  readonly kernels: readonly KernelResult[];
  readonly peaksMb: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly missing: readonly Missing[];
}

type Say = (line: string) => void;

/** Runs every kernel by every contestant, checked once and then timed in rounds that alternate between contestants. */
export async function runRace(race: Race, say: Say): Promise<RaceResult> {
  const missing = [...race.missing];
  const talks: Talk[] = [];
  for (const contestant of race.contestants) {
    try {
      talks.push(await talk(contestant));
    } catch (error) {
      missing.push({ name: contestant.name, why: (error as Error).message.split('\n')[0] });
    }
  }
  try {
    const kernels: KernelResult[] = [];
    for (const kernel of race.kernels) kernels.push(await runKernel(race, kernel, talks, say));
    return {
      input: race.input,
      kernels,
      peaksMb: Object.fromEntries(talks.map((each) => [each.contestant.name, each.peakMb()])),
      versions: Object.fromEntries(talks.map((each) => [each.contestant.name, each.version])),
      missing,
    };
  } finally {
    for (const each of talks) each.end();
  }
}

async function runKernel(
  race: Race,
  kernel: Kernel,
  talks: readonly Talk[],
  say: Say,
): Promise<KernelResult> {
  const wrong: string[] = [];
  const right: { talk: Talk; values: Values[]; walls: number[]; cpus: number[] }[] = [];
  // C first: it is the yardstick where no number is written down.
  const asked = [...talks].sort(
    (a, b) => Number(b.contestant.role === 'C') - Number(a.contestant.role === 'C'),
  );
  let yardstick: Readonly<Values> | null = kernel.expected ?? null;
  const rounds = kernel.rounds ?? race.rounds;
  for (const each of asked) {
    let answer: Answer;
    try {
      answer = await each.ask(kernel.id);
    } catch (error) {
      wrong.push((error as Error).message.split('\n')[0]);
      continue;
    }
    if ('none' in answer) continue;
    const off = wrongNames(answer.values, yardstick, kernel.tolerance ?? 1e-6);
    if (off.length > 0) {
      const told = off.map((name) => `${name} ${answer.values[name]} for ${yardstick?.[name]}`);
      wrong.push(`${each.contestant.name}: ${told.join(', ')}`);
      continue;
    }
    yardstick ??= answer.values;
    // A kernel of one round is too slow to run twice: the checked run is the timed one.
    right.push({
      talk: each,
      values: [answer.values],
      walls: rounds === 1 ? [answer.wall] : [],
      cpus: rounds === 1 ? [answer.cpu] : [],
    });
  }
  for (let round = 0; round < rounds && rounds > 1; round++)
    for (const each of inRound(right, round)) {
      const answer = await each.talk.ask(kernel.id);
      if ('none' in answer) continue;
      each.values.push(answer.values);
      each.walls.push(answer.wall);
      each.cpus.push(answer.cpu);
    }
  const timed = right.map((each) => ({
    name: each.talk.contestant.name,
    role: each.talk.contestant.role,
    wall: median(each.walls),
    cpu: median(each.cpus),
    rounds: each.walls.length,
    values: middle(each.values),
  }));
  const told = timed.map((one) => `${one.name} ${one.wall.toFixed(1)} (cpu ${one.cpu.toFixed(1)})`);
  say(`${race.input} ${kernel.id}: ${told.join(' · ')}`);
  for (const one of wrong) say(`  WRONG ${one}`);
  return { input: race.input, kernel, timed, wrong };
}

/** The medians of what several runs said, which differ where a contestant draws lots. */
function middle(runs: readonly Values[]): Values {
  return Object.fromEntries(
    Object.keys(runs[0]).map((name) => [name, median(runs.map((values) => values[name]))]),
  );
}
