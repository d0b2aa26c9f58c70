import type { Say } from '../app/start/start.ts';

/** Writes to stdout what was asked for. */
export function write(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes to stderr what a person should know and a program should not read. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A line that says what is being done; on a terminal it is written over, in a file each step stands once. */
export interface Progress {
  readonly say: Say;
  end(): void;
}

/** Opens a progress line on stderr. */
export function openProgress(): Progress {
  const live = process.stderr.isTTY;
  let last = '';
  let open = false;
  return {
    say(says, done, total) {
      const share =
        done === undefined || total === undefined || total === 0
          ? ''
          : ` ${Math.floor((100 * done) / total)} %`;
      if (live) {
        process.stderr.write(`\r\u001b[2K${says}${share} …`);
        open = true;
      } else if (says !== last) process.stderr.write(`${says} …\n`);
      last = says;
    },
    end() {
      if (open) process.stderr.write('\r\u001b[2K');
      open = false;
    },
  };
}
