import { createInterface } from 'node:readline';
import { openLoops } from '../../src/app/loops/open-loops.ts';
import { giveLoops } from '../../src/kernel/loops.ts';
import type { Answer, Values } from '../harness/contestant.ts';

giveLoops(openLoops());

/** Runs once and says how long it took and what came out. */
export type Timer = () => Promise<Answer>;

/** Times `run` alone; `tell` turns its result into numbers afterwards. */
export function timed<T>(run: () => T | Promise<T>, tell: (result: T) => Values): Timer {
  return async () => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const pending = run();
    const result = pending instanceof Promise ? await pending : pending;
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return { wall, cpu: (user + system) / 1000, values: tell(result) };
  };
}

/** Answers kernels by name, one line each, until stdin ends. */
export async function serve(kernels: Readonly<Record<string, Timer>>): Promise<void> {
  console.log(JSON.stringify({ ready: process.version }));
  for await (const line of createInterface({ input: process.stdin })) {
    const timer = kernels[line.trim()];
    const answer: Answer = timer === undefined ? { none: 'no such kernel' } : await timer();
    console.log(JSON.stringify(answer));
  }
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) total += values[i];
  return total;
}

export function sumOfSquares(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++)
    if (values[i] === values[i]) total += values[i] * values[i];
  return total;
}

export function largest(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) if (values[i] > most) most = values[i];
  return most;
}
