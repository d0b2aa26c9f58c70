import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { definePlace, listOwnPlaces, previewRule, removePlace } from '../../app/define-place.ts';
import { refuse } from '../../app/refused.ts';
import { release } from '../../app/release.ts';
import type { Rule } from '../../domain/definition.ts';
import { defineRequest } from '../../wire/define-place.ts';
import type { DefinitionsWire } from '../../wire/define-place.ts';
import type { Command, Everywhere } from '../command.ts';
import { counted } from '../counted.ts';
import { WORKSPACE } from '../command.ts';
import { tableText } from '../table-text.ts';
import { note, write } from '../terminal.ts';
import { withContext } from '../with-context.ts';

interface Asked extends Everywhere {
  readonly region?: string;
  readonly kind?: string;
  readonly small?: string;
  readonly name?: string;
  readonly field?: string;
  readonly projectTitle?: string;
  readonly initiative?: string;
  readonly sector?: string;
  readonly tie?: string;
  readonly actors?: string;
  readonly rule?: string;
  readonly code?: string;
  readonly look?: boolean;
  readonly reason?: string;
  readonly by?: string;
}

/** Draws a place or cluster of one's own by a rule, or lists those there are. */
export const definePlaceCommand: Command = (program) => {
  program
    .command('define')
    .description(
      'draw a place or cluster of your own by a rule; without a title, list those there are',
    )
    .argument('[title]', 'name of the place')
    .option('--region <codes>', 'region codes, or what they begin with')
    .option('--kind <kinds>', 'kinds of organisation')
    .option('--small <words>', 'yes, no or unknown')
    .option('--name <text>', 'text in the name')
    .option('--field <fields>', 'works in a project about one of these fields')
    .option('--project-title <text>', 'works in a project whose title has this')
    .option('--initiative <ids>', 'takes part in one of these')
    .option('--sector <codes>', 'main activity begins with one of these')
    .option('--tie <kinds>', 'has a tie of one of these kinds')
    .option('--actors <ids>', 'these organisations')
    .option('--rule <file>', 'a rule as JSON, in place of the options above')
    .option('--code <code>', 'change this place of yours in place of making one')
    .option('--look', 'say whom the rule takes and keep nothing')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who says so; your name on this machine unless given')
    .addHelpText(
      'after',
      '\nLists are parted by commas; all options must be met.\n\nExamples:\n  mesoscope define "Emilia-Romagna and Tuscany" --region ITH5,ITI1\n  mesoscope define "Batteries of Italy" --region IT --field "electric batteries" --look\n  mesoscope measure small-tie-share --place my-emilia-romagna-and-tuscany',
    )
    .action(async (title: string | undefined, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const workspace = asked.workspace ?? WORKSPACE;
      if (title === undefined) {
        const own = await withContext(asked, async (context) =>
          release(context.audience, await listOwnPlaces(context, { workspace })),
        );
        list(own, asked.json === true);
        return;
      }
      const request = readRequest(title, asked);
      if (asked.look === true) {
        const found = await withContext(asked, async (context) =>
          release(context.audience, previewRule(context, { workspace, rule: request.rule })),
        );
        write(
          asked.json === true
            ? JSON.stringify(found, null, 1)
            : [
                `${found.says}: ${counted(found.actors, 'organisation')}, ${found.takePart} of them in a project`,
                ...found.first.map(({ id, legalName }) => `  ${legalName} (${id})`),
              ].join('\n'),
        );
        return;
      }
      const own = await withContext(asked, async (context) =>
        release(context.audience, await definePlace(context, { workspace, ...request })),
      );
      list(own, asked.json === true);
    });
};

/** Takes a place of one's own away. */
export const undefinePlaceCommand: Command = (program) => {
  program
    .command('undefine')
    .description('take a place of your own away; its versions stay')
    .argument('<code>', 'its code, such as my-valley')
    .option('--reason <text>', 'why')
    .option('--by <name>', 'who says so; your name on this machine unless given')
    .addHelpText('after', '\nExample:\n  mesoscope undefine my-emilia-romagna-and-tuscany')
    .action(async (code: string, _own, command) => {
      const asked = command.optsWithGlobals() as Asked;
      const own = await withContext(asked, async (context) =>
        release(
          context.audience,
          await removePlace(context, {
            workspace: asked.workspace ?? WORKSPACE,
            code,
            reason: asked.reason ?? '',
            by: asked.by ?? userInfo().username,
          }),
        ),
      );
      list(own, asked.json === true);
    });
};

/** The request of a command line, checked like one that comes over the network. */
function readRequest(title: string, asked: Asked) {
  const read = defineRequest.safeParse({
    title,
    rule: asked.rule === undefined ? ruleOf(asked) : readRule(asked.rule),
    ...(asked.code !== undefined && { code: asked.code }),
    reason: asked.reason ?? '',
    by: asked.by ?? userInfo().username,
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw refuse(
    'bad-parameter',
    'the rule has no condition, or one that cannot be read',
    issue?.path.join('.') ?? null,
    'at least one condition, such as --region ITH5,ITI1 or --kind firm',
    'rule',
  );
}

function ruleOf(asked: Asked): unknown {
  const list = (text: string): readonly string[] => text.split(',').map((each) => each.trim());
  const parts = [
    asked.region && { rule: 'region-in', codes: list(asked.region) },
    asked.kind && { rule: 'kind-in', kinds: list(asked.kind) },
    asked.small && { rule: 'small-in', small: list(asked.small) },
    asked.name && { rule: 'name-has', text: asked.name },
    asked.field && { rule: 'field-in', fields: list(asked.field) },
    asked.projectTitle && { rule: 'initiative-has', text: asked.projectTitle },
    asked.initiative && { rule: 'in-initiative', ids: list(asked.initiative) },
    asked.sector && { rule: 'sector-in', codes: list(asked.sector) },
    asked.tie && { rule: 'tie-kind', kinds: list(asked.tie) },
    asked.actors && { rule: 'actors', ids: list(asked.actors) },
  ].filter((part) => typeof part === 'object');
  return parts.length === 1 ? parts[0] : { rule: 'all', of: parts };
}

function readRule(file: string): Rule {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Rule;
  } catch (cause) {
    throw Object.assign(
      refuse('file-refused', 'the rule cannot be read as JSON', file, 'a file with a rule', 'rule'),
      { cause },
    );
  }
}

function list({ definitions }: DefinitionsWire, json: boolean): void {
  const standing = definitions.filter(({ removed }) => !removed);
  if (json) write(JSON.stringify(definitions, null, 1));
  else if (standing.length === 0) note('no place of your own is drawn');
  else
    write(
      tableText(
        ['code', 'name', 'organisations', 'version', 'by', 'rule'],
        standing.map(({ code, title, actors, version, by, says }) => [
          code,
          title,
          actors,
          version,
          by,
          says,
        ]),
      ),
    );
}
