import type { Command } from '../command.ts';
import { backupCommand } from './backup.ts';
import { casesCommand } from './cases.ts';
import { changesCommand } from './changes.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { correctCommand } from './correct.ts';
import { claimsCommand } from './claims.ts';
import { diagnoseCommand } from './diagnose.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { forgetCommand } from './forget.ts';
import { importCommand } from './import.ts';
import { introductionsCommand } from './introductions.ts';
import { mapCommand } from './map.ts';
import { measureCommand } from './measure.ts';
import { obstaclesCommand } from './obstacles.ts';
import { definePlaceCommand, undefinePlaceCommand } from './own-places.ts';
import { packageCommand } from './package.ts';
import { ladderCommand, pillarsCommand } from './profile.ts';
import { regionsCommand } from './regions.ts';
import { reportCommand } from './report.ts';
import { restoreCommand } from './restore.ts';
import { sizesCommand } from './sizes.ts';
import { startCommand } from './start.ts';
import { systemCommand } from './system.ts';
import { templateCommand } from './template.ts';
import { undoCommand } from './undo.ts';
import { validateCommand } from './validate.ts';
import { workspacesCommand } from './workspaces.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  regionsCommand,
  measureCommand,
  diagnoseCommand,
  mapCommand,
  systemCommand,
  obstaclesCommand,
  ladderCommand,
  pillarsCommand,
  casesCommand,
  claimsCommand,
  checkCommand,
  introductionsCommand,
  compareCommand,
  definePlaceCommand,
  undefinePlaceCommand,
  exportCommand,
  reportCommand,
  workspacesCommand,
  importCommand,
  changesCommand,
  undoCommand,
  correctCommand,
  sizesCommand,
  templateCommand,
  validateCommand,
  packageCommand,
  backupCommand,
  restoreCommand,
  forgetCommand,
  doctorCommand,
];
