import { message, type Message } from '../../domain/message.ts';
import type { Basis, PlaceMapping } from './map-place.ts';
import type { SystemKind, SystemVerdict } from './system-kind.ts';

/** What a mapping rests on, as the second sentence of a page. */
export function basisInWords({ basis, counted, periods }: PlaceMapping): Message {
  const texts: Readonly<Record<Basis, string>> = {
    table: 'From a published table of employment by region and industry{period}.',
    sector:
      counted === 'employees'
        ? 'From the people that firms of your register employ, by the activity each states, compared with the other places of your register – not with the whole economy.'
        : 'From the firms of your register, by the activity each states, compared with the other places of your register – not with the whole economy.',
    field:
      'A stand-in: organisations counted once, under the field most of their research projects are about. It says what is researched here with public money, not what is made here.',
  };
  const last = periods[periods.length - 1] ?? '';
  return message(`mapping.basis.${basis}.${counted}`, texts[basis], {
    period: last === '' ? '' : `, ${last}`,
  });
}

/** What stands out, as the first sentence of a page; industries whose codes are kept back are passed over. */
export function standsOut(
  { row, basis, isAll }: PlaceMapping,
  name: string,
  keptBack: ReadonlySet<string> = new Set(),
): Message {
  if (row !== null && isAll)
    return message(
      'mapping.all',
      '{name} is all there is to compare with: shares and spread are shown, and specialisation only for places in it.',
      { name },
    );
  if (row === null)
    return message(
      'mapping.nothing',
      'There is nothing to compare {name} with yet: firms with an activity in two regions or more, or a table of employment by region and industry, would change that.',
      { name },
    );
  const above = row.industries.filter(
    ({ industry, quotient, chance, small }) =>
      quotient.low > 1 && !small && !(chance.low <= 1) && !keptBack.has(industry.code),
  );
  const what = basis === 'field' ? 'field' : 'industry';
  const values = {
    name,
    n: { count: above.length },
    of: { count: row.industries.filter(({ amount }) => amount.high > 0).length },
  };
  if (above.length === 0)
    return message(
      `mapping.none-above.${what}`,
      basis === 'field'
        ? 'No field has a larger share in {name} than elsewhere, beyond chance and small numbers.'
        : 'No industry has a larger share in {name} than elsewhere, beyond chance and small numbers.',
      values,
    );
  const [first, second] = above.sort((a, b) => b.quotient.low - a.quotient.low);
  return message(
    `mapping.above.${what}${second ? '' : '.one'}`,
    `**{n|One of the|# of the} {of|# ${what}|# ${basis === 'field' ? 'fields' : 'industries'}} here {n|has|have} a larger share than elsewhere** beyond chance and small numbers: most of all {first} ({firstTimes} times)${second ? ', then {second} ({secondTimes} times)' : ''}.`,
    {
      ...values,
      first: first.industry.label,
      firstTimes: { number: first.quotient.low },
      ...(second && {
        second: second.industry.label,
        secondTimes: { number: second.quotient.low },
      }),
    },
  );
}

/** How the place changed between the first and the last period, in parts that add up; null where that is not known. */
export function changeInWords({ row, periods }: PlaceMapping): Message | null {
  const changes = row?.industries.flatMap(({ change }) => (change === null ? [] : [change])) ?? [];
  if (changes.length === 0) return null;
  const total = (part: 'before' | 'after' | 'national' | 'mix' | 'regional' | 'birth'): number =>
    changes.reduce((sum, change) => sum + change[part], 0);
  const signed = (value: number): { readonly number: number } => ({ number: Math.round(value) });
  return message(
    'mapping.change',
    'From {from} to {to} employment changed by {change}: {national} with all places, {mix} by the mix of industries here, {regional} of its own.',
    {
      from: periods[0],
      to: periods[periods.length - 1],
      change: signed(total('after') - total('before')),
      national: signed(total('national')),
      mix: signed(total('mix')),
      regional: signed(total('regional') + total('birth')),
    },
  );
}

const VERDICTS: Readonly<Record<SystemKind, string>> = {
  cluster:
    '{name} is a **cluster**: firms of one industry stand together. Standing together is not working together; what an industrial district asks beyond that is missing or not known: {lack}.',
  'industrial-district':
    '{name} is an **industrial district**: firms of one industry stand together, work together openly and informally, and have strong associations.',
  network:
    '{name} is a **network**: no industry is concentrated here, yet firms co-operate, learn and innovate together.',
  none: '{name} is **none of the three**: no industry is concentrated here, and what a network asks is missing or not known: {lack}.',
  'cannot-tell':
    '**Cannot tell** whether {name} is a cluster, an industrial district or a network. Missing or not known: {lack}.',
};

/** Which of the three terms a place is, in a sentence that names what is missing. */
export function verdictInWords({ kind, missing }: SystemVerdict, name: string): Message {
  return message(`mapping.verdict.${kind}`, VERDICTS[kind], {
    name,
    lack: missing.map((id) => id.replace('-', ' ')).join(', '),
  });
}
