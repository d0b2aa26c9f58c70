import type { Graph } from '../../kernel/graph/graph.ts';
import { openPartsPool, type PartsPool } from '../../parallel/parts-pool.ts';
import { Refusal } from '../../files/refusal.ts';
import { giveCompiled } from '../parallel/give-compiled.ts';
import { NotLoaded, openThreads } from '../parallel/open-threads.ts';
import { analyse } from './analyse.ts';
import type { Shown, Step } from './analysis.ts';
import type { FromAnalysis, ToAnalysis } from './protocol.ts';
import { readFile } from './read-file.ts';
import { actorsCsv, networkGraphml } from './write-files.ts';

/*
 * The Web Worker that reads a file and computes its numbers. Files whose name begins with `offline-` are served with a
 * policy under which nothing they start may speak to any network. Whoever wants it to stop ends it.
 */
let opened: { readonly pool: PartsPool; readonly compiled: boolean } | null = null;
let held: { readonly graph: Graph; readonly shown: Shown } | null = null;

addEventListener('message', ({ data }: MessageEvent<ToAnalysis>) => {
  void answer(data).catch((error: unknown) => {
    if (error instanceof Refusal) say({ problem: error.problem });
    else if (error instanceof NotLoaded) say({ unloaded: true });
    // Our own bug: the page hears of it as an error of the worker
    else
      setTimeout(() => {
        throw error;
      });
  });
});

say({ loaded: true });

async function answer(asked: ToAnalysis): Promise<void> {
  if ('read' in asked) await read(asked);
  else if ('write' in asked) await write(asked.write);
  else open(asked);
}

function open({ open: count, compiled }: Extract<ToAnalysis, { readonly open: number }>): void {
  opened = {
    pool: openPartsPool(openThreads(count, compiled)),
    compiled: giveCompiled(compiled),
  };
}

function say(from: FromAnalysis): void {
  postMessage(from);
}

async function read({
  read: file,
  name,
  choice,
  seed,
}: Extract<ToAnalysis, { readonly read: Blob }>): Promise<void> {
  const began = performance.now();
  if (opened === null) throw new Error('a file came before the workers were opened');
  const { pool, compiled } = opened;
  const tell = (step: Step, share: number | null): void => say({ step, share });
  tell('read', 0);
  const { graph, ...wasRead } = await readFile(file, name, choice, (share) => tell('read', share));
  const analysis = await analyse(graph, wasRead.names, seed, pool, tell);
  const threads = pool.size;
  await pool.close();
  const shown: Shown = {
    ...wasRead,
    name,
    analysis,
    seed,
    threads,
    shared: typeof SharedArrayBuffer !== 'undefined',
    compiled,
    seconds: (performance.now() - began) / 1000,
  };
  held = { graph, shown };
  say({ shown });
}

async function write(what: 'csv' | 'graphml'): Promise<void> {
  if (held === null) throw new Error('nothing was read yet');
  const { graph, shown } = held;
  const name = `${shown.name.replace(/(\.\w{1,8})+$/, '')}-actors`;
  if (what === 'csv') say({ file: actorsCsv(shown.analysis), name: `${name}.csv` });
  else say({ file: networkGraphml(graph, shown), name: `${name}.graphml` });
}
