import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Costs at once, benefits late. @see meyerstamer2002clustering */
export const smallFirmsLeaveEarly = effectClaim({
  id: 'small-firms-leave-early',
  title: 'Small firms leave joint work early',
  statement:
    'Costs of co-operation come at once and its benefits late; a small firm cannot wait, and leaves.',
  scope: 'Joint initiatives with members of different size.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.2' }],
  contrary: [
    {
      says: 'A small firm that got in has seldom another way to the same knowledge, and stays.',
      source: null,
    },
  ],
  needs: ['participations that ended before their time'],
  test: 'Of the participations in joint initiatives, the share that ended early: small firms against all others; the whole interval of the difference lies above none.',
  why: 'It asks for early returns in each project: something that pays in the first half year.',
  number: {
    label: 'Small firms less others, left early',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} participations of small firms ended early, {second} of {ofSecond} of the others',
  few: 'Too few participations of small firms in joint initiatives to tell.',
  wouldChange: 'Days on which members left, which many sources do not keep.',
  who: [
    ['Agency', 'pay small firms at the start, and plan one result for the first half year', null],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { actor, initiative, terminated, offsets } = view.snapshot.participations;
    const glyph = glyphs(view.snapshot);
    const joint = Array.from(view.participations).filter(
      (row) => offsets[initiative[row] + 1] - offsets[initiative[row]] > 1,
    );
    const small = (row: number): boolean => GLYPHS[glyph[actor[row]]] === 'small';
    return sharesApart(
      countOf(joint.filter(small), (row) => terminated[row] === 1),
      countOf(
        joint.filter((row) => !small(row)),
        (row) => terminated[row] === 1,
      ),
      'participations in joint initiatives',
      view.participations.length,
    );
  },
});
