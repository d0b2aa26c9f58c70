import type { Problem } from '../domain/problem.ts';
import { seriesOf } from '../observe/importers/source-series.ts';
import { regionsAbove } from '../observe/own-register.ts';
import { closeGone, closeStatements } from '../store/close-statements.ts';
import { keepDecision } from '../store/decisions.ts';
import type { Import } from '../store/imports.ts';
import {
  addImport,
  listImports,
  lockImports,
  readProblems,
  writeProblems,
} from '../store/imports.ts';
import { writeRejected } from '../store/rejected.ts';
import { writeObservations, writeSources, writeStatements } from '../store/statements.ts';
import type { Tx } from '../store/with-workspace.ts';
import type { Gathered } from './gather-import.ts';
import { isWhole } from './import-plan.ts';
import type { ImportWatch } from './import-watch.ts';
import { watchStep } from './import-watch.ts';

/** What was stored: a new import, or the one that stands already. */
export interface Stored {
  readonly importId: number | null;
  readonly before: { readonly entry: Import; readonly problems: readonly Problem[] } | null;
}

/** Stores one import in the transaction it is given: statements, ledger, problems and rejected rows. */
export async function storeImport(
  tx: Tx,
  id: string,
  digest: string,
  { statements, observations, decisions, ledger, problems, files, plan }: Gathered,
  watch: ImportWatch,
): Promise<Stored> {
  await lockImports(tx, id);
  const imports = await listImports(tx, id);
  const entry = imports.find(
    ({ fileDigest, mapping, undoneAt }) =>
      fileDigest === digest && mapping === plan && undoneAt === null,
  );
  if (entry)
    return {
      importId: null,
      before: { entry, problems: await readProblems(tx, id, entry.importId) },
    };
  const [source] = statements.sources;
  await writeSources(tx, id, statements.sources);
  const importId = await addImport(tx, id, {
    ...ledger,
    sourceId: source.id,
    mapping: plan,
    fileDigest: digest,
  });
  const codes = new Set(statements.actors.map(({ region }) => region));
  const storing = watchStep(watch, 'storing');
  await writeStatements(
    tx,
    id,
    importId,
    { ...statements, regions: regionsAbove(statements.regions, codes) },
    storing,
  );
  await writeObservations(tx, id, importId, observations, storing);
  await writeProblems(tx, id, importId, problems);
  await writeRejected(tx, id, importId, files);
  for (const decision of decisions) await keepDecision(tx, id, decision);
  await closeSeries(tx, id, source.id, [
    ...imports,
    { importId, sourceId: source.id, mapping: plan, undoneAt: null },
  ]);
  watch.signal?.throwIfAborted();
  return { importId, before: null };
}

/** Lets each import of a series hold until the next one says the same thing anew. */
export async function closeSeries(
  tx: Tx,
  id: string,
  sourceId: string,
  imports: readonly Pick<Import, 'importId' | 'sourceId' | 'mapping' | 'undoneAt'>[],
): Promise<void> {
  const series = seriesOf(sourceId);
  const mine = imports.filter((each) => seriesOf(each.sourceId) === series);
  const numbers = (undone: boolean): readonly number[] =>
    mine.filter(({ undoneAt }) => (undoneAt !== null) === undone).map(({ importId }) => importId);
  const whole = mine.filter(({ mapping, undoneAt }) => undoneAt === null && isWhole(mapping));
  await closeStatements(tx, id, numbers(false), numbers(true));
  await closeGone(
    tx,
    id,
    numbers(false),
    whole.map(({ importId }) => importId),
  );
}
