-- Places and clusters that people drew beside the official ones, every version of each: a change, a removal and its
-- taking back are new rows. `over_name` names the workspace whose data it is drawn over: the same one, or a published one.
create table mesoscope.definition (
  workspace_id uuid not null references mesoscope.workspace,
  over_name text not null,
  code text not null check (code ~ '^my-[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  title text not null,
  rule json not null,
  reason text not null,
  by text not null,
  at timestamptz not null default now(),
  removed boolean not null default false,
  primary key (workspace_id, over_name, code, version)
);

alter table mesoscope.definition enable row level security;
alter table mesoscope.definition force row level security;
create policy app_reads on mesoscope.definition for select to :"app"
  using (workspace_id = any ((select mesoscope.readable_workspaces())::uuid[]));
create policy app_adds on mesoscope.definition for insert to :"app"
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_changes on mesoscope.definition for update to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()))
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_removes on mesoscope.definition for delete to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()));
create policy loader on mesoscope.definition for all to current_user
  using (workspace_id = (select mesoscope.current_workspace()))
  with check (workspace_id = (select mesoscope.current_workspace()));
grant select, insert on mesoscope.definition to :"app";
