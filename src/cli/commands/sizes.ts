import { userInfo } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { chooseSizes, showSizes } from '../../app/choose-sizes.ts';
import { say } from '../../domain/say.ts';
import { release } from '../../app/release.ts';
import { SIZE_RULES } from '../../domain/size-rule.ts';
import type { Sizes } from '../../wire/choose-sizes.ts';
import type { Command, Everywhere } from '../command.ts';
import { ownWorkspace } from '../own-workspace.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

type Rates = Readonly<Record<string, number>>;

interface Asked extends Everywhere {
  readonly rate?: Rates;
  readonly by?: string;
}

/** Shows or chooses the rule by which the firms of a workspace are sized. */
export const sizesCommand: Command = (program) => {
  program
    .command('sizes')
    .description('show by which rule the firms of your workspace are sized, or choose another')
    .argument('[rule]', `one of: ${SIZE_RULES.map(({ id }) => id).join(', ')}`)
    .option(
      '--rate <currency=number>',
      'how much of a currency one euro buys, such as USD=1.08; may be repeated',
      addRate,
    )
    .option('--by <name>', 'who says so; your name on this machine unless given')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope sizes --workspace valley\n  mesoscope sizes world-bank-2007 --rate USD=1.08 --workspace valley',
    )
    .action(async (rule: string | undefined, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const workspace = ownWorkspace(asked);
      const found = await withContext(asked, async (context) =>
        release(
          context.audience,
          rule === undefined
            ? await showSizes(context, { workspace })
            : await chooseSizes(context, {
                workspace,
                rule,
                perEur: asked.rate ?? {},
                by: asked.by ?? userInfo().username,
              }),
        ),
      );
      write(asked.json === true ? JSON.stringify(found, null, 1) : inText(found));
    });
};

function addRate(said: string, before: Rates = {}): Rates {
  const [, currency, rate] = /^([A-Z]{3})=(\d+(?:\.\d+)?)$/.exec(said) ?? [];
  if (currency === undefined || !(Number(rate) > 0))
    throw new InvalidArgumentError('a currency and a number are needed, such as USD=1.08');
  return { ...before, [currency]: Number(rate) };
}

function inText({ rules, chosen, firms, known }: Sizes): string {
  const rule = rules.find(({ id }) => id === chosen?.rule);
  const rates = Object.entries(chosen?.perEur ?? {}).map(
    ([currency, rate]) => `${rate} ${currency}`,
  );
  return [
    rule ? `${rule.label} (${rule.id}); 1 EUR = ${rates.join(', ') || 'no rate'}` : 'no rule',
    ...(rule?.says ?? []).map(({ size, ends }) => `  ${size}: ${say(ends)}`),
    ...(rule ? [`  ${rule.note}`] : []),
    '',
    ...firms.map((row) => `${String(row.firms).padStart(6)}  ${row.size}`),
    '',
    `known: employees of ${known.employees}, turnover of ${known.turnover}, assets of ${known.assets} firms`,
  ].join('\n');
}
