/** What can be wrong with the rows, references and mapping of an import. */
export const IMPORT_PROBLEMS = {
  'missing-mark': {
    means: 'a cell says in words that nothing is known: n/a, k.A., –',
    effect: 'the value is unknown',
  },
  'cell-missing': {
    means: 'a cell that is needed is empty',
    effect: 'the row is rejected and comes back with the reason',
  },
  'not-a-number': {
    means: 'a cell should be a number and is none',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-range': {
    means: 'a cell holds a range where one number is needed',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-bound': {
    means: 'a cell holds a bound, such as <5, where a number is needed',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-grouping': {
    means: 'the signs between the digits of a number do not fit the sign before decimals',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-too-large': {
    means: 'a number is larger or smaller than can be kept',
    effect: 'the value is unknown',
  },
  'number-imprecise': {
    means: 'a whole number is too long to be kept exactly',
    effect: 'the value is unknown, which is not nearly',
  },
  'number-read-as': {
    means: 'a number was read by a rule: a factor, brackets, about, a percentage',
    effect: 'the number is kept as the rule says',
  },
  'out-of-range': {
    means: 'a number is outside what its column can hold',
    effect: 'the value is unknown',
  },
  'unit-differs': {
    means: 'a number carries another unit than its column',
    effect: 'the value is kept as an observation in its own unit where it can be',
  },
  'currency-differs': {
    means: 'an amount is in a currency for which no rate is given',
    effect: 'the value is kept as an observation in its own currency where it can be',
  },
  'day-read-as': {
    means: 'a day was read by a rule: a year, month or week stands for its first or last day',
    effect: 'the day is kept as the rule says',
  },
  'day-open': {
    means: 'a day such as 9999-12-31 stands for an open end',
    effect: 'the end is open',
  },
  'day-unreadable': {
    means: 'a cell should be a day and is none',
    effect: 'the day is unknown',
  },
  'day-impossible': {
    means: 'a day is not in the calendar',
    effect: 'the day is unknown',
  },
  'not-yes-no': {
    means: 'a cell should say yes or no and does not',
    effect: 'the default of the column is used',
  },
  'unknown-code': {
    means: 'a cell names none of the words its column can hold',
    effect: 'the default of the column is used until the word is mapped',
  },
  'id-mangled': {
    means: 'a spreadsheet has rounded an id to a number such as 1.23E+11',
    effect: 'the id is kept as it came; its digits are lost',
  },
  'text-trimmed': {
    means: 'spaces stood around an id',
    effect: 'they are left out',
  },
  'hidden-signs': {
    means: 'a text holds signs that are not seen, such as marks of writing direction',
    effect: 'the text is kept as it came',
  },
  'unknown-region': {
    means: 'a region code is not in the code list',
    effect: 'the code is kept; the actor counts in no place of the list',
  },
  'coordinates-refused': {
    means: 'coordinates are incomplete, out of range, or zero and zero',
    effect: 'they are dropped; the actor is placed on the map by its region code',
  },
  'coordinates-swapped': {
    means: 'latitude and longitude seem to be exchanged',
    effect: 'they are dropped until somebody says so; the actor is placed by its region code',
  },
  'founded-later': {
    means: 'an organisation is said to be founded after the day of the source',
    effect: 'the year is unknown',
  },
  'span-reversed': {
    means: 'a row ends before it begins, or before the organisation was founded',
    effect: 'the row is rejected and comes back with the reason',
  },
  'repeated-row': {
    means: 'a row repeats another word for word',
    effect: 'the rows are merged into one',
  },
  'conflicting-row': {
    means: 'a row has the identity of another and says something else',
    effect: 'the later row is rejected and comes back with the reason',
  },
  'twin-ids': {
    means: 'two ids differ only in case, spaces or accents',
    effect: 'both are kept; a decision can join them',
  },
  'id-derived': {
    means: 'a table has no ids',
    effect: 'the name without its legal form serves as the id',
  },
  'name-derived': {
    means: 'a table has no names',
    effect: 'the id serves as the name',
  },
  'id-reused': {
    means: 'an id of the register comes back with quite another name',
    effect: 'the statement is kept under the id; a decision can part them',
  },
  'legal-number-unlikely': {
    means: 'the check digit of a legal number does not fit',
    effect: 'the number is kept as it came',
  },
  'dangling-reference': {
    means: 'a row names an actor or initiative that is not there',
    effect: 'the row is rejected and comes back with the reason',
  },
  'reference-ambiguous': {
    means: 'a row names an actor in a way that fits several',
    effect: 'the row is rejected and comes back with the reason',
  },
  'reference-read-as': {
    means: 'a row names an actor by its name, or in other letters than its id',
    effect: 'the one actor that fits is taken',
  },
  'actor-derived': {
    means: 'a network names an actor that has no row of its own',
    effect: 'the actor is added with its id as its name',
  },
  'isolated-actor': {
    means: 'an actor of a network has no tie',
    effect: 'it is kept in the register and stands in no network',
  },
  'self-tie': {
    means: 'a tie leads from an actor to itself',
    effect: 'the row is rejected and comes back with the reason',
  },
  'parallel-tie': {
    means: 'two actors have several ties of one kind at one time',
    effect: 'in a network file they become one tie, weights added; else each is kept',
  },
  'reciprocal-conflict': {
    means: 'two rows state the two directions of one relation, and they disagree',
    effect: 'both are kept',
  },
  'tie-outside-life': {
    means: 'a tie is older than one of its actors, or younger than its end',
    effect: 'the tie is kept',
  },
  'ownership-cycle': {
    means: 'actors own each other in a circle',
    effect: 'the ties are kept',
  },
  'ownership-sum': {
    means: 'the owners of an actor hold more than all of it',
    effect: 'the ties are kept',
  },
  'subject-differs': {
    means:
      'a row observes something of a subject it is not observed of, such as a pillar of a firm',
    effect: 'the row is rejected and comes back with the reason',
  },
  'member-unknown': {
    means: 'a row names a pillar, aspect or obstacle that is not in its list',
    effect: 'the row is rejected and comes back with the reason',
  },
  'value-off-scale': {
    means: 'a score is not on its scale, or not whole where only whole numbers fit',
    effect: 'the row is rejected and comes back with the reason',
  },
  'words-missing': {
    means: 'a row that is said in words has none, such as an instrument nobody is named for',
    effect: 'the row is rejected and comes back with the reason',
  },
  'evidence-missing': {
    means: 'somebody scores and does not say what was seen',
    effect: 'the row is kept; a ladder leaves it out until the evidence is written',
  },
  'mapping-faulty': {
    means: 'a mapping of columns names something that is not there, twice, or not enough',
    effect: 'nothing is read with it',
  },
  'too-many-rejected': {
    means: 'more rows are bad than was said to be borne',
    effect: 'nothing of the import is kept',
  },
  'package-faulty': {
    means: 'a table or column of a data package is missing or unknown',
    effect: 'an unknown one is left out; without a needed one the rows are rejected',
  },
} as const;
