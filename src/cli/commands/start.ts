import { InvalidArgumentError } from 'commander';
import { start, warm } from '../../app/start/start.ts';
import { listen } from '../../server/listen.ts';
import { openServer } from '../../server/open-server.ts';
import type { Command, Everywhere } from '../command.ts';
import { note, openProgress, write } from '../terminal.ts';
import { untilStopped } from '../until-stopped.ts';

/** Opens the program in the browser and stays until it is stopped. */
export const startCommand: Command = (program) => {
  program
    .command('start')
    .description('open Mesoscope on this machine and stay until Ctrl-C')
    .option('--port <number>', 'port to answer at; without it the first free one from 7310', portOf)
    .option('--region <code>', 'region of the summary', 'ITH5')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope start\n  mesoscope start --port 8080 --region FI1B\n  mesoscope start --url postgresql://me@server/mesoscope\n',
    )
    .action(async (_own, command) => {
      const { port, data, url } = command.optsWithGlobals() as Everywhere & {
        readonly port?: number;
        readonly region: string;
      };
      const progress = openProgress();
      const { context, close } = await start(
        { data: data ?? null, url: url ?? null },
        progress.say,
      );
      try {
        const http = await openServer(context, {
          web: null,
          onFault: (error) =>
            note(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        });
        try {
          const { url: address, passedOver } = await listen(http, port ?? null);
          await warm(context, progress.say);
          progress.end();
          if (passedOver !== null) note(`port ${passedOver} is taken, so another one is used`);
          write(`Mesoscope answers at ${address}`);
          await untilStopped();
        } finally {
          await http.close();
        }
      } finally {
        progress.end();
        await close();
      }
    });
};

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('a whole number from 0 to 65535 is needed');
  return port;
}
