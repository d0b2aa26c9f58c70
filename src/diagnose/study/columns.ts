import type { MessageValue } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';
import type { StudyTable } from './study-table.ts';

/** A column of a table of the study, its head translated by `study.column.<id>`. */
export function column(
  id: string,
  label: string,
  unit: Unit = 'count',
  values: Readonly<Record<string, MessageValue>> = {},
): StudyTable['columns'][number] {
  return { label: message(`study.column.${id}`, label, values), unit };
}
