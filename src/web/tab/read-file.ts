import { buildGraph, type Graph } from '../../kernel/graph/graph.ts';
import { sha256 } from '../../kernel/text/sha256.ts';
import { refusal, type Refusal } from '../../files/refusal.ts';
import type { Account } from './analysis.ts';
import { decodeFile } from './decode-file.ts';
import type { Choice } from './protocol.ts';
import { graphmlTies, isXml } from './read-graphml-ties.ts';
import { tieReader, type TieReader, type TieReading } from './read-ties.ts';
import { MOST_BYTES, roomNeeded, roomOf } from './room-needed.ts';

/** A network as it was read, and how. */
export interface NetworkRead {
  readonly graph: Graph;
  readonly names: readonly string[];
  readonly account: Account;
  readonly reading: TieReading;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  readonly digest: string;
}

/**
 * Reads an edge list or GraphML in pieces and builds its network: self-ties are dropped, repeated ties merged, their weights added.
 *
 * @param room bytes of memory there are; the estimate is made before, and again with every piece that is read.
 * @throws Refusal for what is no edge list, holds no tie, or is larger than a tab can hold.
 */
export async function readFile(
  file: Blob,
  name: string,
  choice: Choice,
  tell: (share: number) => void,
  room = MOST_BYTES,
): Promise<NetworkRead> {
  await refuseTooLarge(file, name, room);
  let length = 0;
  let reader: TieReader | null = null;
  const { encoding, guessed } = await decodeFile(file, name, choice.encoding ?? null, {
    restart() {
      reader = null;
      length = 0;
    },
    onText(text) {
      reader ??= (isXml(text) ? graphmlTies : tieReader)(name, choice);
      reader.write(text);
      length += text.length;
      const { ties, actors } = reader.held();
      const bytes = roomOf(length, ties, actors);
      if (bytes > room) throw tooLarge(name, ties, bytes, room, ' and it does not end there');
    },
    onBytes: (read) => tell(read / file.size),
  });
  const { names, from, to, weights, directed, reading, rows, rejected, problems, faults } = (
    reader ?? tieReader(name, choice)
  ).end();
  if (from.length === 0)
    throw refusal(
      'too-many-rejected',
      name,
      `no row of the file is a tie: "${rows} read, ${rejected} rejected"`,
      problems[0] === undefined
        ? 'one tie a row below the header'
        : `in row ${problems[0].at.row}: ${problems[0].message}; ${problems[0].hint}`,
    );
  const { graph, loopsDropped, duplicatesMerged } = buildGraph({
    n: names.length,
    from,
    to,
    weights,
    directed: choice.directed ?? directed ?? false,
  });
  const kept = from.length - loopsDropped - duplicatesMerged;
  return {
    graph,
    names,
    account: {
      rows,
      kept,
      merged: duplicatesMerged,
      loops: loopsDropped,
      rejected,
      problems,
      faults,
    },
    reading,
    encoding,
    encodingGuessed: guessed,
    digest: await digestOf(file),
  };
}

async function refuseTooLarge(file: Blob, name: string, room: number): Promise<void> {
  if (file.size === 0) {
    throw refusal('file-empty', name, 'the file is empty: ""', 'one tie a row, its two ends');
  }
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // How much is packed shows only as it is unpacked
  if (first === 0x1f && second === 0x8b) return;
  const sample = await file.slice(0, 65_536).text();
  const { ties, bytes } = roomNeeded(file.size, sample);
  if (bytes > room) throw tooLarge(name, ties, bytes, room, '');
}

function tooLarge(name: string, ties: number, bytes: number, room: number, more: string): Refusal {
  return refusal(
    'file-too-large',
    name,
    `the file is too large for a tab: "about ${millions(ties)} million ties, ${(bytes / 1e9).toFixed(1)} GB of memory"${more}`,
    `about ${millions(ties * (room / bytes))} million ties at most; larger files with “mesoscope import”, on this machine too`,
  );
}

function millions(ties: number): string {
  return String(Math.max(1, Math.round(ties / 1e6)));
}

async function digestOf(file: Blob): Promise<string> {
  const digest = sha256();
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return digest.hex();
    digest.bytes(value);
  }
}
