import { InvalidArgumentError } from 'commander';
import { release } from '../../app/release.ts';
import { showOverview } from '../../app/show-overview.ts';
import { buildWeb } from '../../app/start/build-web.ts';
import type { Context } from '../../app/context.ts';
import { followChanges } from '../../app/start/follow-changes.ts';
import { start, warm } from '../../app/start/start.ts';
import type { Say } from '../../app/start/start.ts';
import { summaryOf } from '../../app/summary-of.ts';
import { listen } from '../../server/listen.ts';
import { openServer } from '../../server/open-server.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { note, openProgress, write } from '../terminal.ts';
import { stopSignal, unlessStopped, whenStopped } from '../stop-signal.ts';

/** Opens the program in the browser and stays until it is stopped. */
export const startCommand: Command = (program) => {
  program
    .command('start')
    .description('open Mesoscope on this machine and stay until Ctrl-C')
    .option('--port <number>', 'port to answer at; without it the first free one from 7310', portOf)
    .option('--region <code>', 'region of the summary', 'ITH5')
    .addHelpText(
      'after',
      `
Examples:
  mesoscope start
  mesoscope start --port 8080 --region FI1B
  mesoscope start --url postgresql://me@server/mesoscope

The web client is at the address that is printed, the API below it at /api; /api/openapi.json describes it.`,
    )
    .action(async (_own, command) => {
      const { port, region, data, url } = command.optsWithGlobals() as Everywhere & {
        readonly port?: number;
        readonly region: string;
      };
      const signal = stopSignal();
      const progress = openProgress();
      const options = { data: data ?? null, url: url ?? null };
      const { context, close } = await start(options, progress.say, signal);
      const onFault = (error: unknown): void =>
        note(error instanceof Error ? (error.stack ?? error.message) : String(error));
      const unfollow = followChanges(context, onFault);
      try {
        const http = await openServer(context, { web: await buildWeb(progress.say), onFault });
        try {
          const { url: address, passedOver } = await listen(http, port ?? null);
          const summary = await unlessStopped(signal, sumUp(context, region, progress.say));
          progress.end();
          if (passedOver !== null) note(`port ${passedOver} is taken, so another one is used`);
          write(`${summary}\n\nMesoscope answers at ${address} – Ctrl-C stops it`);
          await whenStopped(signal);
          note('stopping …');
        } finally {
          await http.close();
        }
      } finally {
        progress.end();
        await unfollow();
        await close();
      }
      signal.throwIfAborted();
    });
};

async function sumUp(context: Context, region: string, say: Say): Promise<string> {
  await warm(context, say);
  say(`reading ${region}`);
  return summaryOf(
    release(context.audience, await showOverview(context, { workspace: WORKSPACE, place: region })),
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('a whole number from 0 to 65535 is needed');
  return port;
}
