import { FINDING_STATUSES } from '../../domain/finding-status.ts';
import { VERBS } from '../../domain/verb.ts';
import { claimsText, comparedClaims, comparedText, ledgerText } from '../../app/claims-text.ts';
import { listClaims } from '../../app/list-claims.ts';
import { ANYONE, release } from '../../app/release.ts';
import { showFindings } from '../../app/show-findings.ts';
import type { Findings } from '../../wire/show-findings.ts';
import type { Command, Everywhere } from '../command.ts';
import { WORKSPACE } from '../command.ts';
import { write } from '../terminal.ts';
import { withContext } from '../with-context.ts';
import { Option } from 'commander';

interface Asked extends Everywhere {
  readonly place?: string;
  readonly status?: string;
  readonly verb?: string;
  readonly compare?: readonly [string, string];
}

/** Lists the claim ledger, reads it on a place, or holds two places side by side. */
export const claimsCommand: Command = (program) => {
  program
    .command('claims')
    .description('list the claims of the literature; with a place, what each comes out as')
    .option('--place <code>', 'read the claims on this place')
    .addOption(new Option('--status <status>', 'only what comes out so').choices(FINDING_STATUSES))
    .addOption(new Option('--verb <verb>', 'only what this verb takes up').choices(VERBS))
    .option('--compare <codes...>', 'two places side by side, where they differ')
    .addHelpText(
      'after',
      '\nExamples:\n  mesoscope claims\n  mesoscope claims --place ITH5 --status holds\n  mesoscope claims --verb act --json\n  mesoscope claims --compare ITH5 FI1B',
    )
    .action(async (_own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const ofVerb = ({ verb }: { readonly verb: string }): boolean =>
        asked.verb === undefined || verb === asked.verb;
      if (asked.compare !== undefined) {
        if (asked.compare.length !== 2) return command.error('error: --compare takes two places');
        const [one, other] = await readOn(asked, asked.compare);
        const rows = comparedClaims(one, other).filter(
          ({ first, second, finding }) => ofVerb(finding) && first !== second,
        );
        write(asked.json === true ? JSON.stringify(rows, null, 1) : comparedText(one, other, rows));
      } else if (asked.place !== undefined || asked.status !== undefined) {
        const [found] = await readOn(asked, [asked.place ?? 'ITH5']);
        const findings = found.findings.filter(
          (finding) =>
            ofVerb(finding) && (asked.status === undefined || finding.status === asked.status),
        );
        write(
          asked.json === true
            ? JSON.stringify({ ...found, findings }, null, 1)
            : claimsText(found, findings),
        );
      } else {
        const claims = release(ANYONE, listClaims()).claims.filter(ofVerb);
        write(asked.json === true ? JSON.stringify(claims, null, 1) : ledgerText(claims));
      }
    });
};

async function readOn(asked: Asked, places: readonly string[]): Promise<readonly Findings[]> {
  return withContext(asked, async (context, tell) => {
    const found: Findings[] = [];
    for (const place of places) {
      tell(`reading the claims on ${place}`);
      const request = { workspace: asked.workspace ?? WORKSPACE, place };
      found.push(release(context.audience, await showFindings(context, request)));
    }
    return found;
  });
}
