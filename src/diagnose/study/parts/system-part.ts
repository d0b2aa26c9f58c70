import { message } from '../../../domain/message.ts';
import type { SystemReading } from '../../system-or-champions/system-or-champions.ts';
import { SIGNS } from '../../system-or-champions/signs/index.ts';
import { column } from '../columns.ts';
import type { StudyPart } from '../study-part.ts';

/** Whether support builds a system of firms or a few champions, sign by sign. */
export function systemPart({ verdict, signs, growth }: SystemReading): StudyPart {
  return {
    id: 'system-or-champions',
    tells: verdict.word !== 'cannot-tell',
    line: verdict.says,
    sentences: [verdict.says, ...growth],
    tables: [
      {
        id: 'signs',
        title: message('part.system.title', 'The signs, one by one'),
        columns: [
          column('sign', 'sign', 'none'),
          column('side', 'speaks for', 'none'),
          column('says', 'what is seen', 'none'),
        ],
        rows: signs.map(({ id, side, says }) => {
          const card = SIGNS.find((sign) => sign.id === id);
          return [
            message(`sign.${id}.label`, card?.label ?? id),
            message(`sign.side.${side}`, side.replace('-', ' ')),
            says,
          ];
        }),
        made: message(
          'part.system.made',
          'Each sign speaks for a side where its whole interval allows it; each matter has one voice.',
        ),
      },
    ],
  };
}
