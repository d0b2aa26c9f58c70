import assert from 'node:assert/strict';
import test from 'node:test';
import { computeHere, computeIn } from '../../src/app/compute.ts';
import { SEED } from '../../src/app/context.ts';
import { diagnosisOf } from '../../src/app/diagnosis-of.ts';
import { intervalsOf } from '../../src/app/intervals-of.ts';
import { openJobs } from '../../src/app/jobs.ts';
import type { Kept } from '../../src/app/kept.ts';
import { FORGETFUL, readKept, writeKept } from '../../src/app/kept.ts';
import { LASTING } from '../../src/app/lasting.ts';
import { openPool } from '../../src/app/pool.ts';
import { portraitsOf } from '../../src/app/portraits-of.ts';
import { Stopped, isStopped } from '../../src/app/stopped.ts';
import { diagnosePlace } from '../../src/diagnose/diagnose-place.ts';
import { gatherEvidence } from '../../src/diagnose/gather-evidence.ts';
import { intervals } from '../../src/measure/interval.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { portraits } from '../../src/measure/portrait.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../bundled.ts';
import { TINY, contextOn } from './open-tiny.ts';

test('another thread gives what this one gives (twin)', async () => {
  const pool = openPool(2);
  try {
    const there = computeIn(pool, FORGETFUL, {});
    const here = computeHere();
    const args = { place: 'XX', seed: 1, part: 'counted' } as const;
    assert.deepEqual(await there(TINY, 'intervals', args), await here(TINY, 'intervals', args));
    assert.deepEqual(
      await there(TINY, 'communities', { place: 'XX' }),
      await here(TINY, 'communities', { place: 'XX' }),
    );
    assert.deepEqual(await portraitsOf(there, TINY), portraits(TINY));
  } finally {
    await pool.close();
  }
});

test('the two halves of the intervals are what one call gives (twin)', async () => {
  const whole = intervals(placeView(TINY, 'XX'), PLACE_MEASURES, { seed: SEED });
  assert.deepEqual(await intervalsOf(computeHere(), TINY, 'XX'), Object.fromEntries(whole));
});

test('claims read in parts by other threads are what one reading of the ledger gives (twin)', async () => {
  const pool = openPool(2);
  try {
    const { workspaces, ...rest } = contextOn(TINY);
    const workspace = workspaces.get('tiny')!;
    const compute = computeIn(pool, FORGETFUL, {});
    const there = await diagnosisOf({ ...rest, workspaces, compute }, workspace, 'XX', {});
    const evidence = gatherEvidence(
      placeView(TINY, 'XX'),
      new Map(Object.entries(await intervalsOf(compute, TINY, 'XX'))),
      there.portraits,
      there.comparison,
    );
    assert.deepEqual(there.evidence.measured, evidence.measured);
    assert.deepEqual(there.findings, diagnosePlace(evidence, { seed: SEED }));
  } finally {
    await pool.close();
  }
});

test('two who ask at once wait for one piece of work (identity)', async () => {
  const compute = computeHere();
  const [a, b] = await Promise.all([
    compute(TINY, 'communities', { place: 'XX' }),
    compute(TINY, 'communities', { place: 'XX' }),
  ]);
  assert.equal(a, b);
  assert.notEqual(a, await compute(TINY, 'communities', { place: 'XX1' }));
});

test('a mistake in a thread comes back as an error and is not remembered (hand)', async () => {
  const pool = openPool(1);
  try {
    const compute = computeIn(pool, FORGETFUL, {});
    const ask = () => compute(TINY, 'measure', { place: 'XX', id: 'none', seed: 1 });
    await assert.rejects(ask, /no such measure/);
    await assert.rejects(ask, /no such measure/);
    assert.ok(await compute(TINY, 'communities', { place: 'XX' }));
  } finally {
    await pool.close();
  }
});

test('work that is stopped ends, and the next piece gets a thread (hand)', async () => {
  const snapshot = await bundledSnapshot();
  const pool = openPool(1);
  try {
    const compute = computeIn(pool, FORGETFUL, {});
    const stop = new AbortController();
    const steps: number[] = [];
    const args = { place: 'IT', seed: 1, part: 'woven' } as const;
    const long = compute(snapshot, 'intervals', args, {
      signal: stop.signal,
      onStep(done) {
        steps.push(done);
        stop.abort(new Stopped());
      },
    });
    const waits = compute(TINY, 'communities', { place: 'XX' });
    await assert.rejects(long, isStopped);
    assert.ok(steps.length >= 1);
    assert.ok(await waits);
    const before = AbortSignal.abort(new Stopped());
    await assert.rejects(compute(snapshot, 'intervals', args, { signal: before }), isStopped);
  } finally {
    await pool.close();
  }
});

test('who joins work that its beginner stops gets the answer all the same (hand)', async () => {
  const pool = openPool(1);
  try {
    const compute = computeIn(pool, FORGETFUL, {});
    const args = { place: 'XX', seed: 1, part: 'counted' } as const;
    const stop = new AbortController();
    const begun = compute(TINY, 'intervals', args, { signal: stop.signal });
    const joined = [compute(TINY, 'intervals', args), compute(TINY, 'intervals', args)];
    stop.abort(new Stopped());
    await assert.rejects(begun, isStopped);
    const expected = await computeHere()(TINY, 'intervals', args);
    assert.deepEqual(await Promise.all(joined), [expected, expected]);
  } finally {
    await pool.close();
  }
});

test('work that is under way or asked for when the pool closes is stopped, which is no mistake (hand)', async () => {
  const pool = openPool(1);
  const args = { place: 'XX', seed: 1, part: 'counted' };
  const ends = Promise.allSettled([
    pool.run('intervals', TINY, args),
    pool.run('intervals', TINY, args),
  ]);
  await pool.close();
  for (const end of await ends) assert.ok(end.status === 'rejected' && isStopped(end.reason));
  await assert.rejects(pool.run('intervals', TINY, args), isStopped);
});

test('what is kept comes back the same, unknown numbers too (identity)', async () => {
  const value = { a: [1, NaN, -0.5], b: { lo: -Infinity, text: 'NaN' }, c: null };
  assert.deepEqual(readKept(writeKept(value)), value);
  const rows = new Map<string, string>();
  const kept: Kept = {
    read: async (_, key) => {
      const text = rows.get(JSON.stringify(key));
      return text === undefined ? undefined : readKept(text);
    },
    write: async (_, key, result) => void rows.set(JSON.stringify(key), writeKept(result)),
  };
  const args = { place: 'XX', seed: 1, part: 'counted' } as const;
  const pool = openPool(1);
  const first = await computeIn(pool, kept, LASTING)(TINY, 'intervals', args);
  await pool.close();
  // The pool is closed: what comes now was kept
  assert.deepEqual(await computeIn(pool, kept, LASTING)(TINY, 'intervals', args), first);
  assert.equal(rows.size, 1);
});

test('a job is joined, followed, stopped and started again (hand)', async () => {
  const jobs = openJobs();
  let begun = 0;
  const request = { what: 'intervals', place: 'XX' } as const;
  const work = (last: Promise<unknown>) => ({
    says: 'working',
    total: 3,
    run: ({
      onStep,
      signal,
    }: {
      onStep?: (done: number, total: number) => void;
      signal?: AbortSignal;
    }) => {
      begun++;
      onStep?.(1, 3);
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        void last.then(resolve, reject);
      });
    },
  });
  const never = new Promise(() => undefined);
  const job = jobs.start(request, 'd', work(never));
  assert.equal(jobs.start(request, 'd', work(never)).id, job.id);
  assert.equal(begun, 1);
  assert.deepEqual(
    { ...jobs.read(job.id), id: '' },
    {
      id: '',
      ...request,
      state: 'running',
      says: 'working',
      done: 1,
      total: 3,
      result: null,
      problem: null,
      refused: null,
    },
  );
  assert.equal(jobs.stop(job.id)?.state, 'stopped');
  assert.equal(jobs.start(request, 'd', work(Promise.resolve({ answer: 42 }))).id, job.id);
  await new Promise(setImmediate);
  assert.equal(jobs.read(job.id)?.state, 'done');
  assert.deepEqual(jobs.read(job.id)?.result, { answer: 42 });
  const failed = jobs.start(
    { what: 'intervals', place: 'YY' },
    'd',
    work(Promise.reject(new Error('why'))),
  );
  await new Promise(setImmediate);
  assert.equal(jobs.read(failed.id)?.problem, 'why');
  assert.equal(jobs.read(failed.id)?.refused?.code, 'program-fault');
  assert.equal(jobs.read('nobody'), null);
  assert.equal(jobs.stop('nobody'), null);
});

test('work that is stored while it is being stopped is done, and done work of that kind begins anew (hand)', async () => {
  const jobs = openJobs();
  let begun = 0;
  const work = {
    says: 'storing',
    total: 1,
    again: true,
    run: () => Promise.resolve(++begun),
  };
  const { id } = jobs.start({ what: 'import', place: '' }, 'd', work);
  assert.equal(jobs.stop(id)?.state, 'waiting');
  await new Promise(setImmediate);
  assert.equal(jobs.read(id)?.state, 'done');
  jobs.start({ what: 'import', place: '' }, 'd', work);
  await new Promise(setImmediate);
  assert.equal(jobs.read(id)?.result, 2);
  const stopped = jobs.start({ what: 'rehearsal', place: '' }, 'd', {
    ...work,
    run: ({ signal }) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      ),
  });
  jobs.stop(stopped.id);
  await new Promise(setImmediate);
  assert.equal(jobs.read(stopped.id)?.state, 'stopped');
});
