import type { ColumnType, Generated } from 'kysely';

/** Days come and go as ISO text, moments as ISO text. */
type Moment = ColumnType<string, string | undefined, string>;
/** Kept as text so that it comes back byte for byte. */
type Json = ColumnType<unknown, string, never>;

interface Held {
  readonly known_from: string;
  readonly known_to: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

interface StatementKey extends Held {
  readonly workspace_id: string;
  readonly import_id: number;
  readonly row_no: number;
}

interface WorkspaceTable {
  readonly workspace_id: string;
  readonly name: string;
  readonly title: string;
  readonly published: Generated<boolean>;
}

interface SourceTable {
  readonly workspace_id: string;
  readonly source_id: string;
  readonly row_no: number;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string | null;
  readonly day: string;
  readonly digest: string | null;
  readonly acknowledgement: string;
  readonly blind_spot: string;
}

interface RegionTable {
  readonly workspace_id: string;
  readonly code: string;
  readonly row_no: number;
  readonly name: string;
  readonly parent: string | null;
}

interface ImportTable {
  readonly workspace_id: string;
  readonly import_id: number;
  readonly source_id: string;
  readonly mapping: string;
  readonly file_digest: string | null;
  readonly read: number;
  readonly kept: number;
  readonly merged: number;
  readonly rejected: number;
  readonly at: Moment;
  readonly undone_at: string | null;
}

interface ProblemTable {
  readonly workspace_id: string;
  readonly import_id: number;
  readonly problem_no: number;
  readonly source_id: string;
  readonly row_no: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly message: string;
  readonly hint: string;
  readonly raw: string | null;
}

interface RejectedTable {
  readonly workspace_id: string;
  readonly import_id: number;
  readonly table_no: number;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Json;
}

interface ActorTable {
  readonly workspace_id: string;
  readonly actor_id: string;
}

interface ObservationTable extends StatementKey {
  readonly subject_kind: string;
  readonly subject: string;
  readonly what: string;
  readonly period: string | null;
  readonly value: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly assessor: string | null;
  readonly round: string | null;
}

interface DecisionTable {
  readonly workspace_id: string;
  readonly decision_id: Generated<string>;
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly field: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Moment;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

interface SnapshotTable {
  readonly workspace_id: string;
  readonly digest: string;
  readonly known_day: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly counts: Json;
  readonly overruled: Json;
  readonly at: Moment;
}

interface RunTable {
  readonly workspace_id: string;
  readonly run_id: Generated<string>;
  readonly snapshot_digest: string;
  readonly place: string;
  readonly method: string;
  readonly version: number;
  readonly parameters: Json;
  readonly seed: number;
  readonly result: Json;
  readonly software: string;
  readonly at: Moment;
}

interface EntryTable {
  readonly workspace_id: string;
  readonly stream_id: string;
  readonly seq: number;
  readonly kind: string;
  readonly by: string;
  readonly at: Moment;
  readonly body: Json;
  readonly previous_hash: string | null;
}

interface DefinitionTable {
  readonly workspace_id: string;
  readonly over_name: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly rule: Json;
  readonly reason: string;
  readonly by: string;
  readonly at: Moment;
  readonly removed: Generated<boolean>;
}

interface SizeChoiceTable {
  readonly workspace_id: string;
  readonly choice_no: number;
  readonly rule: string;
  readonly per_eur: Json;
  readonly by: string;
  readonly at: Moment;
}

/** The tables that are asked by query; statements go in and out in bulk (`statements.ts`). */
export interface Tables {
  readonly workspace: WorkspaceTable;
  readonly source: SourceTable;
  readonly region: RegionTable;
  readonly import: ImportTable;
  readonly problem: ProblemTable;
  readonly rejected: RejectedTable;
  readonly actor: ActorTable;
  readonly observation: ObservationTable;
  readonly decision: DecisionTable;
  readonly definition: DefinitionTable;
  readonly size_choice: SizeChoiceTable;
  readonly snapshot: SnapshotTable;
  readonly run: RunTable;
  readonly entry: EntryTable;
}
