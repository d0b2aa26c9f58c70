-- Statements on actors and ties, and observations, lose the checks that what they name is there, as participations never
-- had them: a check goes row by row and took six sevenths of the time of a load of ties. The one function that adds
-- statements adds the actors they name in the same transaction, and actors are removed only with what names them.
alter table mesoscope.actor_statement drop constraint actor_statement_workspace_id_actor_id_fkey;
alter table mesoscope.tie_statement drop constraint tie_statement_workspace_id_from_actor_fkey;
alter table mesoscope.tie_statement drop constraint tie_statement_workspace_id_to_actor_fkey;
alter table mesoscope.observation drop constraint observation_workspace_id_import_id_fkey;
