import { random } from '../../kernel/random/random.ts';
import { bootstrapValues, percentileEnds } from '../../kernel/stats/bootstrap.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { lacksObserved, membersAmong, numberHere } from '../effect/stated.ts';

/** The destinations that are added up: of twice as many, they hold half whatever is sold. */
const LARGEST = 5;

const FEWEST_SELLERS = 10;

/** Destinations of exports. @see hsieh-korean @see chaminade2005innovation */
export const exportsLeanOnFewCountries = effectClaim({
  id: 'exports-lean-on-few-countries',
  version: 3,
  title: 'Exports lean on few countries',
  statement:
    'Systems of independent firms sell to many countries; where exports go to a few, a shock there is a shock here.',
  scope:
    'Exporting clusters; Taiwan’s machine builders sell over half outside their ten largest markets.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'diagnose',
  sources: [{ key: 'hsieh-korean', where: 'on the destinations of Taiwan’s exports' }],
  contrary: [
    {
      says: 'One demanding market may teach more than ten easy ones.',
      source: { key: 'chaminade2005innovation', where: 'section 5' },
    },
  ],
  needs: ['observations of exports-to:'],
  test: 'The share of exports that goes to the five largest destinations lies, with its whole interval, above one half. With ten destinations or fewer five hold half by arithmetic alone, and nothing is told.',
  why: 'It is read beside how many buyers each supplier has.',
  number: {
    label: 'Exports to the five largest countries',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{value} of exports go to the five largest of {countries} countries',
  few: 'Under ten firms name where they export to, or they name ten countries or fewer, of which five hold half by arithmetic alone.',
  wouldChange: 'Destinations of further exporters.',
  who: [['Agency', 'choose the next fair in a country where nobody sells yet', null]],
  lacks: (view) => lacksObserved(view, ['exports-to:']),
  read(view) {
    const { what, actor } = view.snapshot.observations;
    const here = (row: number): boolean => actor[row] >= 0 && view.local[actor[row]] >= 0;
    const codes = [
      ...new Set(what.filter((code, row) => code.startsWith('exports-to:') && here(row))),
    ];
    const sold = codes.map((code) => numberHere(view, code));
    const sellers = Array.from(view.members.keys()).filter((member) =>
      sold.some((column) => column[member] > 0),
    );
    const reached = sold.filter((column) => sellers.some((member) => column[member] > 0)).length;
    if (sellers.length < FEWEST_SELLERS || reached <= 2 * LARGEST) return null;
    const total = (column: Float64Array, rows: ArrayLike<number>): number =>
      sum(Array.from(rows, (row) => column[sellers[row]] || 0));
    const everybody = Array.from(sellers.keys());
    // The five are those of all firms: chosen anew in each resample they would always look larger
    const five = sold
      .slice()
      .sort((a, b) => total(b, everybody) - total(a, everybody))
      .slice(0, LARGEST);
    const topFive = (rows: ArrayLike<number>): number =>
      sum(five.map((column) => total(column, rows))) /
      sum(sold.map((column) => total(column, rows)));
    const { low, high } = percentileEnds(
      bootstrapValues(sellers.length, topFive, random(1).fork('exports-lean-on-few-countries'), {
        draws: 400,
      }),
    );
    return {
      value: topFive(everybody),
      lo: low,
      hi: high,
      coverage: {
        have: sellers.length,
        of: membersAmong(view, firms).length,
        what: 'firms that name destinations',
      },
      values: { countries: { count: reached } },
    };
  },
});
