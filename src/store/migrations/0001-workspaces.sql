-- Who is asking. A transaction says so with a token in the setting mesoscope.workspace: the workspace's id and an
-- HMAC-SHA-256 of it under a key that only the owner of the database can read. Whoever can run SQL as the application's
-- role can set the setting, but cannot make the token of another workspace.
create schema mesoscope;
revoke all on schema mesoscope from public;
grant usage on schema mesoscope to :"app";

create function mesoscope.current_workspace() returns uuid
  language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  token text := current_setting('mesoscope.workspace', true);
  genuine boolean;
begin
  if token is null or token !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{64}$' then
    return null;
  end if;
  select sha256(outer_pad || sha256(inner_pad || convert_to(left(token, 36), 'UTF8'))) = decode(substr(token, 38), 'hex')
    into genuine
    from mesoscope_migrations.secret;
  if genuine then
    return left(token, 36)::uuid;
  end if;
  return null;
end
$$;

create table mesoscope.workspace (
  workspace_id uuid not null,
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  published boolean not null default false,
  primary key (workspace_id)
);

-- What the asking workspace may read: itself and whatever is published. Nobody asking reads nothing.
create function mesoscope.readable_workspaces() returns uuid[]
  language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  asking uuid := mesoscope.current_workspace();
begin
  if asking is null then
    return '{}';
  end if;
  return array(select workspace_id from mesoscope.workspace where published and workspace_id <> asking) || asking;
end
$$;

-- What the asking workspace may write: itself, unless it is published.
create function mesoscope.writable_workspace() returns uuid
  language plpgsql stable parallel safe security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  asking uuid := mesoscope.current_workspace();
begin
  if exists (select 1 from mesoscope.workspace where workspace_id = asking and published) then
    return null;
  end if;
  return asking;
end
$$;

revoke all on function mesoscope.current_workspace() from public;
revoke all on function mesoscope.readable_workspaces() from public;
revoke all on function mesoscope.writable_workspace() from public;
grant execute on function mesoscope.current_workspace() to :"app";
grant execute on function mesoscope.readable_workspaces() to :"app";
grant execute on function mesoscope.writable_workspace() to :"app";

alter table mesoscope.workspace enable row level security;
alter table mesoscope.workspace force row level security;
create policy app_reads on mesoscope.workspace for select to :"app"
  using (published or workspace_id = (select mesoscope.current_workspace()));
create policy app_adds on mesoscope.workspace for insert to :"app"
  with check (workspace_id = (select mesoscope.writable_workspace()) and not published);
create policy app_changes on mesoscope.workspace for update to :"app"
  using (workspace_id = (select mesoscope.writable_workspace()))
  with check (workspace_id = (select mesoscope.writable_workspace()) and not published);
-- the owner loads published workspaces; it too works in one workspace at a time
create policy loader_reads on mesoscope.workspace for select to current_user
  using (published or workspace_id = (select mesoscope.current_workspace()));
create policy loader_adds on mesoscope.workspace for insert to current_user
  with check (workspace_id = (select mesoscope.current_workspace()));
create policy loader_changes on mesoscope.workspace for update to current_user
  using (workspace_id = (select mesoscope.current_workspace()))
  with check (workspace_id = (select mesoscope.current_workspace()));
create policy loader_removes on mesoscope.workspace for delete to current_user
  using (workspace_id = (select mesoscope.current_workspace()));
grant select, insert (workspace_id, name, title), update (title) on mesoscope.workspace to :"app";
