// What runs in the child process: it reads one file that it gets on its standard input and hands the tables back.
import { buffer } from 'node:stream/consumers';
import type { RawTable } from '../../domain/raw-table.ts';
import type { FromChild, ToChild } from './read-in-child.ts';
import { readPacked } from './read-packed.ts';

const ROWS_AT_ONCE = 2_000;
const CELLS_AT_ONCE = 50_000;

function send(message: FromChild): Promise<void> {
  return new Promise((settle, reject) => {
    process.send!(message, (error: Error | null) => (error ? reject(error) : settle()));
  });
}

async function sendTable({ name, columns, rows, rowNumbers, reading }: RawTable): Promise<void> {
  await send({ table: { name, columns, reading } });
  const step = Math.max(
    1,
    Math.min(ROWS_AT_ONCE, Math.floor(CELLS_AT_ONCE / (columns.length + 1))),
  );
  for (let at = 0; at < rows.length; at += step)
    await send({ rows: rows.slice(at, at + step), rowNumbers: rowNumbers.slice(at, at + step) });
}

async function answer({ kind, name, choice }: ToChild): Promise<void> {
  const bytes = await buffer(process.stdin);
  const { problems, refused } = await readPacked(kind, name, bytes, choice, sendTable);
  await send({ problems, refused });
  process.disconnect();
}

process.once('message', (message: ToChild) => void answer(message));
