import { message } from '../../domain/message.ts';
import { nameOf, type Statement } from './statement.ts';

/** Years a dynamic location has lasted at least. @see rasiah2013institutional section 3 */
const YEARS = 20;

/** The age limb of a dynamic location: it has lasted at least twenty years by the year it was studied. */
export function dynamicByAge(clusters: readonly string[]): Statement {
  return {
    id: `dynamic-by-age`,
    statement: `Each cluster had lasted at least ${YEARS} years when it was studied.`,
    source: 'rasiah-vinanchiarachi-3',
    clusters,
    read(casebook) {
      const ages = clusters.map((id) => {
        const one = casebook.cases.find((each) => each.id === id);
        return { id, age: (one?.referenceYear ?? NaN) - (one?.startYear ?? NaN) };
      });
      const unknown = ages.filter(({ age }) => !Number.isFinite(age));
      if (unknown.length > 0)
        return {
          status: 'cannot-tell',
          says: message('check.age.unknown', 'No start year is known for {names}.', {
            names: unknown.map(({ id }) => nameOf(casebook, id)).join(', '),
          }),
          missing: ['clusters: start_year'],
        };
      const youngest = ages.reduce((a, b) => (b.age < a.age ? b : a));
      return {
        status: youngest.age >= YEARS ? 'holds' : 'contradicted',
        says: message('check.age', 'The youngest is **{name}**, {years} years old when studied.', {
          name: nameOf(casebook, youngest.id),
          years: { count: youngest.age },
        }),
        missing: [],
      };
    },
  };
}
