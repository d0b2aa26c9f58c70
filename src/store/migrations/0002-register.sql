-- The register: statements, not truths. Every key starts with the workspace.
create table mesoscope.source (
  workspace_id uuid not null references mesoscope.workspace,
  source_id text not null,
  row_no integer not null,
  title text not null,
  publisher text not null,
  licence text not null,
  url text,
  day date not null,
  digest text,
  acknowledgement text not null,
  blind_spot text not null,
  primary key (workspace_id, source_id)
);

-- Code list of the places the statements name.
create table mesoscope.region (
  workspace_id uuid not null references mesoscope.workspace,
  code text not null,
  row_no integer not null,
  name text not null,
  parent text,
  primary key (workspace_id, code)
);

create table mesoscope.import (
  workspace_id uuid not null references mesoscope.workspace,
  import_id integer not null check (import_id > 0),
  source_id text not null,
  mapping text not null,
  file_digest text,
  read integer not null check (read >= 0),
  kept integer not null check (kept >= 0),
  merged integer not null check (merged >= 0),
  rejected integer not null check (rejected >= 0),
  at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (workspace_id, import_id),
  foreign key (workspace_id, source_id) references mesoscope.source,
  constraint import_balances check (read = kept + merged + rejected)
);

create table mesoscope.problem (
  workspace_id uuid not null,
  import_id integer not null,
  problem_no integer not null,
  source_id text not null,
  row_no integer,
  field text,
  code text not null,
  value text,
  message text not null,
  hint text not null,
  raw text,
  primary key (workspace_id, import_id, problem_no)
);

create table mesoscope.actor (
  workspace_id uuid not null references mesoscope.workspace,
  actor_id uuid not null,
  primary key (workspace_id, actor_id)
);

-- A statement is known by its import and its place in the file: reading in that order gives the file back. Problems,
-- statements and participations name their import and participations their actor without a foreign key: the check goes
-- row by row and tripled the time of a load, and the one function that adds them adds what they name.
create table mesoscope.actor_statement (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  actor_id uuid not null,
  native_id text not null,
  name text not null,
  kind text not null,
  small text not null check (small in ('unknown', 'no', 'yes')),
  region text not null,
  lat double precision,
  lon double precision,
  legal_id text,
  more jsonb not null,
  known_from date not null,
  known_to date,
  valid_from date,
  valid_to date,
  primary key (workspace_id, import_id, row_no),
  foreign key (workspace_id, actor_id) references mesoscope.actor
);

create table mesoscope.tie_statement (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  from_actor uuid not null,
  to_actor uuid not null,
  kind text not null,
  directed boolean not null,
  weight double precision,
  confidence double precision,
  known_from date not null,
  known_to date,
  valid_from date,
  valid_to date,
  primary key (workspace_id, import_id, row_no),
  foreign key (workspace_id, from_actor) references mesoscope.actor,
  foreign key (workspace_id, to_actor) references mesoscope.actor
);

create table mesoscope.initiative_statement (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  initiative_id text not null,
  instrument text not null,
  title text not null,
  acronym text not null,
  status text not null,
  signed date,
  budget_eur double precision,
  fields text[] not null,
  known_from date not null,
  known_to date,
  valid_from date,
  valid_to date,
  primary key (workspace_id, import_id, row_no)
);

create table mesoscope.participation_statement (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  initiative_id text not null,
  actor_id uuid not null,
  role text not null,
  small_then text not null check (small_then in ('unknown', 'no', 'yes')),
  kind_then text,
  region_then text not null,
  amount_eur double precision,
  terminated boolean not null,
  known_from date not null,
  known_to date,
  valid_from date,
  valid_to date,
  primary key (workspace_id, import_id, row_no)
);

create table mesoscope.observation (
  workspace_id uuid not null,
  import_id integer not null,
  row_no integer not null,
  subject_kind text not null check (subject_kind in ('actor', 'place', 'initiative', 'tie')),
  subject text not null,
  what text not null,
  period text,
  value double precision,
  text text,
  unit text,
  status text,
  reason text,
  assessor text,
  round text,
  known_from date not null,
  known_to date,
  valid_from date,
  valid_to date,
  primary key (workspace_id, import_id, row_no),
  foreign key (workspace_id, import_id) references mesoscope.import,
  -- an unknown value says why
  constraint value_or_reason check (value is not null or text is not null or reason is not null)
);

create table mesoscope.decision (
  workspace_id uuid not null references mesoscope.workspace,
  decision_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('same', 'part-of', 'different', 'override')),
  subjects text[] not null check (cardinality(subjects) > 0),
  field text,
  value text,
  reason text not null,
  by text not null,
  at timestamptz not null default now(),
  undone_by text,
  undone_at timestamptz,
  primary key (workspace_id, decision_id),
  constraint override_names_field check ((kind = 'override') = (field is not null)),
  constraint undone_by_someone check ((undone_by is null) = (undone_at is null))
);

create table mesoscope.snapshot (
  workspace_id uuid not null references mesoscope.workspace,
  digest text not null,
  known_day date not null,
  period_from date,
  period_to date,
  rules text[] not null,
  sources text[] not null,
  counts json not null,
  overruled json not null,
  at timestamptz not null default now(),
  primary key (workspace_id, digest)
);

-- json, not jsonb, where a result must come back byte for byte; jsonb for parameters, so that their order is none.
create table mesoscope.run (
  workspace_id uuid not null,
  run_id uuid not null default gen_random_uuid(),
  snapshot_digest text not null,
  place text not null,
  method text not null,
  version integer not null,
  parameters jsonb not null,
  seed bigint not null,
  result json not null,
  software text not null,
  at timestamptz not null default now(),
  primary key (workspace_id, run_id),
  foreign key (workspace_id, snapshot_digest) references mesoscope.snapshot
);
create unique index run_is_kept_once on mesoscope.run
  (workspace_id, snapshot_digest, place, method, version, seed, parameters);

create table mesoscope.entry (
  workspace_id uuid not null references mesoscope.workspace,
  stream_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null,
  by text not null,
  at timestamptz not null default now(),
  body json not null,
  previous_hash text,
  primary key (workspace_id, stream_id, seq)
);

-- One rule for every table: the application reads what the asking workspace may read and writes what it may write;
-- the owner, who loads published workspaces, works in the one it names. Rights say which commands there are at all:
-- statements are added and closed, never rewritten; entries and problems are only added; runs can be made again.
do $$
declare
  rights record;
begin
  for rights in
    select * from (values
      ('source', 'select, insert, update'),
      ('region', 'select, insert, update'),
      ('import', 'select, insert, update (undone_at)'),
      ('problem', 'select, insert'),
      ('actor', 'select, insert'),
      ('actor_statement', 'select, insert, update (known_to)'),
      ('tie_statement', 'select, insert, update (known_to)'),
      ('initiative_statement', 'select, insert, update (known_to)'),
      ('participation_statement', 'select, insert, update (known_to)'),
      ('observation', 'select, insert, update (known_to)'),
      ('decision', 'select, insert, update (undone_by, undone_at)'),
      ('snapshot', 'select, insert, delete'),
      ('run', 'select, insert, delete'),
      ('entry', 'select, insert')
    ) as listed (name, commands)
  loop
    execute format('alter table mesoscope.%I enable row level security', rights.name);
    execute format('alter table mesoscope.%I force row level security', rights.name);
    execute format('create policy app_reads on mesoscope.%I for select to %I
      using (workspace_id = any ((select mesoscope.readable_workspaces())::uuid[]))', rights.name, :'app');
    execute format('create policy app_adds on mesoscope.%I for insert to %I
      with check (workspace_id = (select mesoscope.writable_workspace()))', rights.name, :'app');
    execute format('create policy app_changes on mesoscope.%I for update to %I
      using (workspace_id = (select mesoscope.writable_workspace()))
      with check (workspace_id = (select mesoscope.writable_workspace()))', rights.name, :'app');
    execute format('create policy app_removes on mesoscope.%I for delete to %I
      using (workspace_id = (select mesoscope.writable_workspace()))', rights.name, :'app');
    execute format('create policy loader on mesoscope.%I for all to current_user
      using (workspace_id = (select mesoscope.current_workspace()))
      with check (workspace_id = (select mesoscope.current_workspace()))', rights.name);
    execute format('grant %s on mesoscope.%I to %I', rights.commands, rights.name, :'app');
  end loop;
end
$$;
