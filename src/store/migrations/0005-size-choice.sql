-- By which rule the firms of a workspace are sized, every choice of it: a change is a new row, the latest one stands.
create table mesoscope.size_choice (
  workspace_id uuid not null references mesoscope.workspace,
  choice_no integer not null check (choice_no > 0),
  rule text not null,
  per_eur json not null,
  by text not null,
  at timestamptz not null default now(),
  primary key (workspace_id, choice_no)
);

alter table mesoscope.size_choice enable row level security;
alter table mesoscope.size_choice force row level security;
create policy app_reads on mesoscope.size_choice for select to :"app"
  using (workspace_id = any ((select mesoscope.readable_workspaces())::uuid[]));
create policy app_adds on mesoscope.size_choice for insert to :"app"
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_changes on mesoscope.size_choice for update to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()))
  with check (workspace_id = (select mesoscope.writable_workspace()));
create policy app_removes on mesoscope.size_choice for delete to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()));
create policy loader on mesoscope.size_choice for all to current_user
  using (workspace_id = (select mesoscope.current_workspace()))
  with check (workspace_id = (select mesoscope.current_workspace()));
grant select, insert on mesoscope.size_choice to :"app";
