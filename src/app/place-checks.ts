import { message, type Message } from '../domain/message.ts';
import { say } from '../domain/say.ts';
import type { PlaceReading } from '../diagnose/profile/read-place.ts';
import type { PlaceProfileWire } from '../wire/show-profile.ts';
import { caseWords } from './case-words.ts';
import { messageWire } from './message-wire.ts';
import { referenceName } from './references.ts';

type Check = PlaceProfileWire['checks'][number];

/** What is asked of every place whatever it holds: managing, where knowledge sits, kind of cluster, state capacity. */
export function placeChecks({ management, boundary, kind, gates }: PlaceReading): Check[] {
  return [
    check(
      'management',
      TONES[management.verdict],
      message(`check.management.${management.verdict}`, MANAGEMENT[management.verdict], {
        grade: { count: management.grade },
      }),
      `${referenceName('chaminade2005innovation')}, section 5`,
    ),
    check(
      'boundary',
      boundary.where === 'cannot-tell' ? 'unknown' : boundary.where === 'neither' ? 'bad' : 'plain',
      message(`check.boundary.${boundary.where}`, BOUNDARY[boundary.where], {
        inside: { count: boundary.inside },
        outside: { count: boundary.outside },
      }),
      `${referenceName('rasiah2013institutional')}, sections 4 and 5`,
    ),
    check(
      'kind',
      kind.kind === 'survival' ? 'bad' : kind.kind === 'cannot-tell' ? 'unknown' : 'plain',
      message(`check.kind.${kind.kind}`, KIND[kind.kind], {
        because: kind.reasons.map((reason) => say(reason)).join('; '),
      }),
      `${referenceName('meyerstamer2002clustering')}, section 5`,
    ),
    ...gates.map(({ instrument, verdict, capacity, needs }) =>
      check(
        `gate-${instrument}`,
        verdict === 'refused' ? 'bad' : verdict === 'open' ? 'plain' : 'unknown',
        message(`check.gate.${verdict}`, GATE[verdict], {
          instrument: caseWords(instrument),
          capacity: { count: capacity },
          needs: { count: needs },
        }),
        referenceName('berry1997sme'),
      ),
    ),
  ];
}

function check(id: string, tone: Check['tone'], says: Message, source: string): Check {
  return { id, tone, says: messageWire(says), source };
}

const TONES = {
  'holds-back': 'bad',
  watch: 'plain',
  holds: 'good',
  'cannot-tell': 'unknown',
} as const;

const MANAGEMENT = {
  'holds-back': 'Managing and marketing is graded {grade} of 5: the skill of owners holds back.',
  watch: 'Managing and marketing is graded {grade} of 5: neither a strength nor the worst of it.',
  holds: 'Managing and marketing is graded {grade} of 5: it does not hold back here.',
  'cannot-tell':
    'Whether managing and marketing holds back cannot be told: nobody graded it. The study finds it a constraint in every one of its cases, so it should be asked.',
} as const;

const BOUNDARY = {
  outside:
    'Knowledge sits outside the firms: skill inside is graded {inside}, what is around them {outside}. The scores of firms alone hide what the place can do.',
  inside:
    'Knowledge sits inside the firms: skill is graded {inside}, what is around them {outside}. It hangs on the firms that have it.',
  both: 'Knowledge sits inside the firms and around them: graded {inside} and {outside}.',
  neither:
    'Knowledge is strong neither inside the firms nor around them: graded {inside} and {outside}.',
  'cannot-tell':
    'Where knowledge sits cannot be told: technical skills, or ties to knowledge providers and the phase of high-tech institutions, are not scored.',
} as const;

const KIND = {
  survival:
    'A survival cluster: {because}. Firms cannot specialise yet, so a network programme does not come first.',
  fordist: 'A cluster of large-series producers: {because}.',
  district: 'A district: {because}. Competence is there; obstacles are what to look at.',
  'cannot-tell': 'What kind of cluster this is cannot be told: {because}.',
} as const;

const GATE = {
  open: 'State capacity is graded {capacity} of 5: {instrument} could be carried out, which does not say that it works.',
  refused:
    'State capacity is graded {capacity} of 5 and {instrument} needs {needs}: it is not advised here.',
  'cannot-tell':
    'Whether {instrument} could be carried out cannot be told: nobody graded state capacity. It is not advised before.',
} as const;
