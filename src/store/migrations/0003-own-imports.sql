-- The owner may see which workspaces there are, so that a start can open them; what is in them it sees one at a time.
create policy loader_lists on mesoscope.workspace for select to current_user using (true);

-- The rows of an import that were not taken, table by table, as they stood in the file and with the reason.
create table mesoscope.rejected (
  workspace_id uuid not null,
  import_id integer not null,
  table_no integer not null,
  name text not null,
  columns text[] not null,
  rows json not null,
  primary key (workspace_id, import_id, table_no),
  foreign key (workspace_id, import_id) references mesoscope.import
);

-- A statement that a newer one of its series closed names the import that did it, so that undoing that opens it again.
alter table mesoscope.actor_statement add column closed_by integer;
alter table mesoscope.tie_statement add column closed_by integer;
alter table mesoscope.initiative_statement add column closed_by integer;
alter table mesoscope.participation_statement add column closed_by integer;
alter table mesoscope.observation add column closed_by integer;
grant update (closed_by) on mesoscope.actor_statement, mesoscope.tie_statement, mesoscope.initiative_statement,
  mesoscope.participation_statement, mesoscope.observation to :"app";

alter table mesoscope.rejected enable row level security;
alter table mesoscope.rejected force row level security;
create policy app_reads on mesoscope.rejected for select to :"app"
  using (workspace_id = any ((select mesoscope.readable_workspaces())::uuid[]));
create policy app_adds on mesoscope.rejected for insert to :"app"
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_changes on mesoscope.rejected for update to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()))
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_removes on mesoscope.rejected for delete to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()));
create policy loader on mesoscope.rejected for all to current_user
  using (workspace_id = (select mesoscope.current_workspace()))
  with check (workspace_id = (select mesoscope.current_workspace()));
grant select, insert on mesoscope.rejected to :"app";
