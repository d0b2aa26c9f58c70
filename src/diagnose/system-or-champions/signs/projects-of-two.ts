import { message } from '../../../domain/message.ts';
import { countedShare } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'projects-of-two';

/** Joint projects that have two members. @see hsieh-korean */
export const projectsOfTwo: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Projects of two',
  matter: 'consortia',
  unit: 'share',
  says: 'Of the joint projects the place takes part in, this share has exactly two members.',
  formula: '|{projects with k = 2}| / |{projects with k ≥ 2}|, k members wherever they are',
  thresholds: { system: 0.2, champions: 78 / 190, ends: [1, 0] },
  basis: 'study',
  because:
    '78 of 190 consortia, 41 %, had two members where the study finds firms but no networks; half of that, where it speaks for a system, is ours.',
  sources: [{ key: 'hsieh-korean', where: 'on consortia of the Korean programme' }],
  read(view, { fewest }) {
    const { membersAnywhere, snapshot } = view;
    let joint = 0;
    let two = 0;
    let members = 0;
    for (const all of membersAnywhere) {
      if (all < 2) continue;
      joint++;
      members += all;
      if (all === 2) two++;
    }
    const values = {
      joint: { count: joint },
      two: { count: two },
      mean: { number: members / joint },
      fewest: { count: fewest },
    };
    if (joint < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          '{joint|One joint project is|# joint projects are} in the record; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'tables initiatives and participations: which projects firms and institutions share',
          ),
        ],
        joint,
      );
    const share = countedShare(two, joint);
    return {
      ...share,
      count: joint,
      says: message(
        `sign.${ID}.says`,
        '{two} of {joint} joint projects have two members; a project has {mean} on average.',
        values,
      ),
      missing: [],
      silent:
        snapshot.ties.count === 0 && share.value < 78 / 190
          ? message(
              `sign.${ID}.rule`,
              'Not counted: most calls of this programme ask for three partners or more, so that few projects of two say something of the rule and not of the place.',
            )
          : null,
    };
  },
});
