import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { SIZE_CRITERIA } from '../domain/size-class.ts';
import type { SizeRule } from '../domain/size-rule.ts';
import { DEFAULT_SIZE_CHOICE, SIZE_RULES, sizeRuleOf } from '../domain/size-rule.ts';
import { WHOLE } from '../domain/region.ts';
import { sizes as bySize } from '../measure/breakdown/sizes.ts';
import { perform } from '../method/perform.ts';
import type { KeptSizeChoice } from '../store/size-choices.ts';
import { keepSizeChoice, listSizeChoices } from '../store/size-choices.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { Sizes, SizesRequest } from '../wire/choose-sizes.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { messageWire } from './message-wire.ts';
import { refuse } from './refused.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { viewOf } from './view-of.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** Shows by which rule the firms of a workspace are sized, the rules there are, and how many firms are of each size. */
export async function showSizes(
  context: Context,
  request: { readonly workspace: string },
): Promise<Sealed<Sizes>> {
  const workspace = findWorkspace(context, request.workspace);
  const kept = workspace.published ? [] : await choicesOf(context, workspace);
  return new Sealed(originOf(workspace), sizesWire(workspace, kept.at(-1) ?? null));
}

/**
 * Chooses the rule by which the firms of a workspace are sized, and freezes it anew. Results that were computed on the
 * former sizes stay: they are kept under the digest of their snapshot.
 *
 * @throws Refused for a rule that is none, and in a published workspace.
 */
export async function chooseSizes(
  context: Context,
  request: SizesRequest & { readonly workspace: string },
): Promise<Sealed<Sizes>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  if (sizeRuleOf(request.rule) === undefined)
    throw refuse(
      'bad-parameter',
      'no such rule for sizes',
      request.rule,
      `one of: ${SIZE_RULES.map(({ id }) => id).join(', ')}`,
      'rule',
    );
  const { store, reopen } = registerOf(context);
  const key = workspaceIdOf(workspace.name);
  const kept = await withWorkspace(store, key, async (tx) => {
    const before = (await listSizeChoices(tx, key)).at(-1) ?? DEFAULT_SIZE_CHOICE;
    await keepSizeChoice(tx, key, {
      rule: request.rule,
      perEur: { ...before.perEur, ...request.perEur },
      by: request.by.replaceAll('\0', '').toWellFormed(),
    });
    return listSizeChoices(tx, key);
  });
  const sized = await reopen(workspace.name);
  return new Sealed(originOf(sized), sizesWire(sized, kept.at(-1)!));
}

function choicesOf(context: Context, { name }: Workspace): Promise<readonly KeptSizeChoice[]> {
  const key = workspaceIdOf(name);
  return withWorkspace(registerOf(context).store, key, (tx) => listSizeChoices(tx, key), {
    reading: true,
  });
}

function sizesWire({ snapshot, published }: Workspace, kept: KeptSizeChoice | null): Sizes {
  const { rows } = perform(bySize, viewOf(snapshot, WHOLE)).value;
  const choice = snapshot.sizes?.choice ?? null;
  return {
    rules: SIZE_RULES.map(ruleWire),
    chosen: choice && { rule: choice.rule, perEur: { ...choice.perEur } },
    by: kept?.by ?? null,
    at: kept?.at ?? null,
    own: !published,
    firms: rows.map(([size, firms, , sure]) => ({
      size: String(size),
      firms: Number(firms),
      sure: Number(sure),
    })),
    known: {
      employees: countKnown(snapshot.sizes?.known, 'employees'),
      turnover: countKnown(snapshot.sizes?.known, 'turnover'),
      assets: countKnown(snapshot.sizes?.known, 'assets'),
    },
    digest: snapshot.frozen.digest,
  };
}

function countKnown(
  known: Uint8Array | undefined,
  criterion: (typeof SIZE_CRITERIA)[number],
): number {
  const bit = 1 << SIZE_CRITERIA.indexOf(criterion);
  return known?.reduce((count, bits) => count + ((bits & bit) > 0 ? 1 : 0), 0) ?? 0;
}

function ruleWire(rule: SizeRule): Sizes['rules'][number] {
  const { id, label, year, currency, note, cites } = rule;
  return {
    id,
    label,
    year,
    currency,
    note,
    cites: [...cites],
    says: (['micro', 'small', 'medium'] as const).map((size, at) => ({
      size,
      ends: messageWire(endsInWords(rule, at)),
    })),
  };
}

function endsInWords({ employees, currency, combine, ...money }: SizeRule, at: number): Message {
  const people = employees.below ? 'fewer than {employees}' : 'up to {employees}';
  const join = combine === 'all' ? 'and' : 'or';
  return message(
    `size.ends.${employees.below ? 'below' : 'up-to'}.${join}`,
    `${people} employees, turnover up to {turnover} ${join} assets up to {assets} {currency}`,
    {
      employees: { count: employees.ends[at] },
      turnover: { count: money.turnover[at] },
      assets: { count: money.assets[at] },
      currency,
    },
  );
}
