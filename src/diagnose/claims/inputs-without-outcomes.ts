import { SUBJECT_KINDS } from '../../domain/observation.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';

/** Programmes judged by what goes in. @see meyerstamer2002clustering @see berry1997sme @see rasiah2013institutional */
export const inputsWithoutOutcomes = effectClaim({
  id: 'inputs-without-outcomes',
  title: 'Programmes know inputs, not outcomes',
  statement:
    'Public bodies are run by what they put in and follow fashion; what changed for firms is not known.',
  scope: 'Programmes whose inputs are recorded.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [
    { key: 'meyerstamer2002clustering', where: 'section 5' },
    { key: 'berry1997sme', where: 'on the impact of programmes' },
  ],
  contrary: [
    {
      says: 'Performance standards tied to support were checked, and worked.',
      source: { key: 'rasiah2013institutional', where: 'section 2' },
    },
  ],
  needs: ['observations of input: and outcome: on initiatives'],
  test: 'Of the initiatives with a known input, the share without any known outcome lies, with its whole exact interval, above one half.',
  why: 'Without outcomes nobody can say which programme to end.',
  number: {
    label: 'Initiatives with inputs and no outcome',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} initiatives have a known input and no known outcome',
  few: 'No initiative of the place has a known input.',
  wouldChange: 'One outcome for each initiative, with its day.',
  who: [['Agency', 'write one outcome and its due date into each new programme', null]],
  lacks(view) {
    return inputs(view).size > 0 ? [] : ['observations of input: on initiatives'];
  },
  read(view) {
    const known = inputs(view);
    const outcomes = observed(view, 'outcome:');
    return shareOf(
      countOf(known, (initiative) => !outcomes.has(initiative)),
      'initiatives with a known input',
      view.initiatives.length,
    );
  },
});

const inputs = (view: PlaceView): ReadonlySet<string> => observed(view, 'input:');

function observed({ snapshot, initiatives }: PlaceView, family: string): ReadonlySet<string> {
  const { observations } = snapshot;
  const here = new Set(Array.from(initiatives, (i) => snapshot.initiatives.id[i]));
  const about = SUBJECT_KINDS.indexOf('initiative');
  return new Set(
    observations.subject.filter(
      (subject, row) =>
        observations.subjectKind[row] === about &&
        observations.what[row].startsWith(family) &&
        here.has(subject),
    ),
  );
}
