import { writeTemplate } from '../../app/package-on-disk.ts';
import { ANYONE, release } from '../../app/release.ts';
import type { Command } from '../command.ts';
import { write } from '../terminal.ts';

/** Writes an empty data package. */
export const templateCommand: Command = (program) => {
  program
    .command('template')
    .description('write an empty data package with examples, to be filled in')
    .argument('<folder>', 'an empty or a new folder')
    .addHelpText('after', '\nExamples:\n  mesoscope template my-valley')
    .action(async (folder: string) => {
      const files = release(ANYONE, await writeTemplate(folder));
      write(files.map((name) => `${folder}/${name}`).join('\n'));
    });
};
