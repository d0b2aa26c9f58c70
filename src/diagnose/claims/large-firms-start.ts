import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { leadGlyph } from '../effect/initiative-kinds.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Who starts joint action. @see berry1997sme */
export const largeFirmsStart = effectClaim({
  id: 'large-firms-start',
  title: 'Large firms start joint action',
  statement:
    'Joint action begins where a large firm has an interest in it and pulls small ones along.',
  scope: 'Older clusters with firms of different size; the lead stands for who started it.',
  sign: 'disputed',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'berry1997sme', where: 'citing Schmitz on who starts joint action' }],
  contrary: [
    {
      says: 'Groups of firms of equal size start more easily, above all in young clusters.',
      source: { key: 'berry1997sme', where: 'on equal size at the start' },
    },
  ],
  needs: ['initiatives with a lead', 'actors with a size'],
  test: 'Of the joint projects that firms of the place lead, the share led by larger firms lies, with its whole exact interval, above one half.',
  why: 'It says whom to ask first.',
  number: {
    label: 'Firm-led projects led by larger firms',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'Larger firms lead {count} of the {of} joint projects that firms here lead',
  few: 'No joint project is led by a firm of the place.',
  wouldChange: 'More joint projects led by firms of the place.',
  who: [
    ['Cluster manager', 'ask those who lead today to take one more local firm in', 'introductions'],
  ],
  lacks: lacksInitiatives,
  read(view) {
    const { lead } = jointWork(view);
    const leads = leadGlyph(view);
    const led = Array.from(lead.keys()).filter(
      (j) =>
        lead[j] >= 0 &&
        view.local[lead[j]] >= 0 &&
        view.membersAnywhere[j] > 1 &&
        (leads[j] === 'small' || leads[j] === 'firm'),
    );
    return shareOf(
      countOf(led, (j) => leads[j] === 'firm'),
      'joint projects led by a firm here',
      view.initiatives.length,
    );
  },
});
