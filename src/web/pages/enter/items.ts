import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { capital } from '../../components/states.tsx';
import { word, type Word } from '../../words/word.ts';

/** One thing to be scored, with what each score means. */
export interface Item {
  /** The code it is kept under. */
  readonly what: string;
  readonly label: string;
  readonly choices: readonly { readonly value: number; readonly means: string }[];
}

/** The four pillars with the anchor of each phase. */
export function pillarItems({ pillars, phases }: PlaceProfileWire): readonly Item[] {
  return pillars.map(({ id, pillar }) => ({
    what: `pillar:${id}`,
    label: capital(pillar),
    choices: phases.map(({ phase, name, anchors }) => ({
      value: phase,
      means: `${name}: ${anchors.find((anchor) => anchor.pillar === pillar)?.text ?? ''}`,
    })),
  }));
}

/** The aspects of the capitals and the capacity of the state, each from 1 to 5. */
export function aspectItems({ aspects }: PlaceProfileWire): readonly Item[] {
  const grades = [1, 2, 3, 4, 5] as const;
  return [
    ...aspects.map(({ id, aspect }) => ({
      what: `aspect:${id}`,
      label: capital(aspect),
      choices: grades.map((value) => ({ value, means: word(`enter.grade.${value}`) })),
    })),
    {
      what: 'state-capacity',
      label: word('enter.capacity'),
      choices: grades.map((value) => ({
        value,
        means: value === 1 || value === 5 ? word(`enter.capacity.${value}`) : '',
      })),
    },
  ];
}

/** The dimensions of the ladder with the anchor of each level. */
export function ladderItems({ levels }: PlaceProfileWire): readonly Item[] {
  const dimensions = levels[0]?.anchors.map(({ dimension }) => dimension) ?? [];
  return dimensions.map((dimension) => ({
    what: `capability-${dimension.replaceAll(' ', '-')}`,
    label: capital(dimension),
    choices: levels.map(({ level, name, anchors }) => ({
      value: level,
      means: `${name}: ${anchors.find((anchor) => anchor.dimension === dimension)?.text ?? ''}`,
    })),
  }));
}

/** What is said of a place in words, and the words to choose from. */
export const PLACE_WORDS: readonly {
  readonly what: string;
  readonly label: Word;
  readonly choices: readonly { readonly value: string; readonly label: Word }[];
}[] = [
  {
    what: 'innovation-driver',
    label: 'enter.driver',
    choices: [
      { value: '', label: 'enter.driver.none' },
      { value: 'customer', label: 'enter.driver.customer' },
      { value: 'science', label: 'enter.driver.science' },
      { value: 'lead-firm', label: 'enter.driver.lead-firm' },
    ],
  },
  {
    what: 'regional-autonomy',
    label: 'enter.autonomy',
    choices: [
      { value: '', label: 'enter.autonomy.none' },
      { value: 'high', label: 'enter.autonomy.high' },
      { value: 'medium', label: 'enter.autonomy.medium' },
      { value: 'low', label: 'enter.autonomy.low' },
    ],
  },
];
