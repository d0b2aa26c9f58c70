import type { SizeChoice } from '../domain/size-rule.ts';
import type { Tx } from './with-workspace.ts';

/** A choice of a rule for the sizes of firms, and who made it. */
export interface KeptSizeChoice extends SizeChoice {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/** Every choice of a workspace, the first one first; the last one stands. */
export async function listSizeChoices(
  tx: Tx,
  workspaceId: string,
): Promise<readonly KeptSizeChoice[]> {
  const rows = await tx.sql
    .selectFrom('size_choice')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('choice_no')
    .execute();
  return rows.map(({ rule, per_eur: perEur, by, at }) => ({
    rule,
    perEur: (typeof perEur === 'string' ? JSON.parse(perEur) : perEur) as SizeChoice['perEur'],
    by,
    at,
  }));
}

/** Keeps a choice; its number follows the last one. */
export async function keepSizeChoice(
  tx: Tx,
  workspaceId: string,
  { rule, perEur, by }: Omit<KeptSizeChoice, 'at'>,
): Promise<void> {
  const before = await listSizeChoices(tx, workspaceId);
  await tx.sql
    .insertInto('size_choice')
    .values({
      workspace_id: workspaceId,
      choice_no: before.length + 1,
      rule,
      per_eur: JSON.stringify(perEur),
      by,
    })
    .execute();
}
