import { message, type Message } from '../domain/message.ts';
import { say } from '../domain/say.ts';
import { managementCheck, type ManagementCheck } from '../diagnose/gates/management-check.ts';
import { gradesOf, phasesOf, type PlaceProfile } from '../diagnose/profile/place-profile.ts';
import {
  whereKnowledgeIs,
  type KnowledgeBoundary,
} from '../diagnose/profile/where-knowledge-is.ts';
import { drivenBy } from '../diagnose/profile/who-drives.ts';
import type { PlaceReading } from '../diagnose/profile/read-place.ts';
import type { PlaceProfileWire } from '../wire/show-profile.ts';
import { caseWords } from './case-words.ts';
import { messageWire } from './message-wire.ts';
import { referenceName } from './references.ts';

type Check = PlaceProfileWire['checks'][number];

/** What is asked of every place whatever it holds: managing, where knowledge sits, kind of cluster, state capacity. */
export function placeChecks(reading: PlaceReading): Check[] {
  const { management, boundary, kind, gates } = reading;
  return [
    managementSaid(management),
    boundarySaid(boundary),
    check(
      'kind',
      kind.kind === 'survival' ? 'bad' : kind.kind === 'cannot-tell' ? 'unknown' : 'plain',
      message(`check.kind.${kind.kind}`, KIND[kind.kind], {
        because: kind.reasons.map((reason) => say(reason)).join('; '),
      }),
      `${referenceName('meyerstamer2002clustering')}, section 5`,
    ),
    levelCheck(reading),
    driverCheck(reading),
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

/** What is asked of every documented case: managing, where knowledge sits, who leads. */
export function caseChecks(profile: PlaceProfile, leadActor: string | null): Check[] {
  const by = drivenBy(leadActor);
  return [
    ...gradeChecks(profile),
    check(
      'driver',
      leadActor === null ? 'unknown' : 'plain',
      message(`check.leader.${by}`, LEADER[by], { leader: caseWords(leadActor ?? '') }),
      `${referenceName('rasiah2013institutional')}, section 6`,
    ),
  ];
}

/** What grades alone can answer: managing, and where knowledge sits. */
export function gradeChecks(profile: PlaceProfile): Check[] {
  const grades = gradesOf(profile);
  return [
    managementSaid(managementCheck(grades)),
    boundarySaid(whereKnowledgeIs(grades, phasesOf(profile))),
  ];
}

function managementSaid({ verdict, grade }: ManagementCheck): Check {
  return check(
    'management',
    TONES[verdict],
    message(`check.management.${verdict}`, MANAGEMENT[verdict], { grade: { count: grade } }),
    `${referenceName('chaminade2005innovation')}, section 5`,
  );
}

function boundarySaid({ where, inside, outside }: KnowledgeBoundary): Check {
  return check(
    'boundary',
    where === 'cannot-tell' ? 'unknown' : where === 'neither' ? 'bad' : 'plain',
    message(`check.boundary.${where}`, BOUNDARY[where], {
      inside: { count: inside },
      outside: { count: outside },
    }),
    `${referenceName('rasiah2013institutional')}, sections 4 and 5`,
  );
}

/** Instruments of the bundles that should not come first here, each with its reason. */
export function cautionsOn(
  { kind, level, gates }: PlaceReading,
  instruments: readonly string[],
): PlaceProfileWire['cautions'] {
  const said = (id: string, text: string, instrument: string, from = NaN): Message =>
    message(id, text, { instrument: caseWords(instrument), from: { count: from } });
  return [
    ...kind.notFirst
      .filter((each) => instruments.includes(each))
      .map((each) => said('caution.survival', CAUTION.survival, each)),
    ...level.early
      .filter(({ instrument }) => instruments.includes(instrument))
      .map(({ instrument, from }) => said('caution.early', CAUTION.early, instrument, from)),
    ...gates
      .filter(({ instrument, verdict }) => verdict !== 'open' && instruments.includes(instrument))
      .map(({ instrument }) => said('caution.state', CAUTION.state, instrument)),
  ].map(messageWire);
}

function levelCheck({ level: { level, matter, early } }: PlaceReading): Check {
  const source = `${referenceName('rasiah2013institutional')}, section 3`;
  if (Number.isNaN(level))
    return check(
      'level',
      'unknown',
      message('check.level.cannot-tell', LEVEL['cannot-tell']),
      source,
    );
  const values = {
    level: { count: level },
    matter: matter.join(', '),
    early: early.map(({ instrument, from }) => `${caseWords(instrument)} (${from})`).join(', '),
  };
  const id =
    `${matter.length > 0 ? 'matter' : 'silent'}${early.length > 0 ? '-early' : ''}` as const;
  return check('level', 'plain', message(`check.level.${id}`, LEVEL[id], values), source);
}

function driverCheck({ driver }: PlaceReading): Check {
  const { by, foreign, domestic, organisations } = driver;
  const all = foreign + domestic + organisations;
  return check(
    'driver',
    by === 'cannot-tell' ? 'unknown' : 'plain',
    message(`check.driver.${by}`, DRIVER[by], {
      foreign: { count: foreign },
      within: { count: domestic + organisations },
      all: { count: all },
    }),
    `${referenceName('rasiah2013institutional')}, section 6`,
  );
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

const LEVEL = {
  matter: 'Firms stand at level {level} on average, where {matter} start to matter.',
  'matter-early':
    'Firms stand at level {level} on average, where {matter} start to matter. Too early to come first: {early}.',
  silent:
    'Firms stand at level {level} on average; the study names nothing that starts to matter there.',
  'silent-early':
    'Firms stand at level {level} on average; the study names nothing that starts to matter there. Too early to come first: {early}.',
  'cannot-tell':
    'Which instruments fit the level of the firms cannot be told: no firm is rated on the ladder.',
} as const;

const DRIVER = {
  transnational:
    'Transnational firms lead: {foreign} of {all} knowledge ties of firms here come from firms in foreign hands.',
  domestic:
    'It is led from within: {within} of {all} knowledge ties of firms here come from domestic firms and organisations.',
  neither:
    'Neither leads: {foreign} of {all} knowledge ties come from firms in foreign hands, {within} from domestic firms and organisations.',
  'cannot-tell':
    'Who leads cannot be told: fewer than five ties of advice, information, mobility or spin-off reach firms here from somebody whose ownership is known.',
} as const;

const LEADER = {
  transnational: 'Led by transnational firms or foreign buyers: {leader}.',
  domestic: 'Led from within: {leader}.',
  neither: 'Neither leads: {leader}.',
  'cannot-tell': 'Who leads is not told.',
} as const;

const CAUTION = {
  survival:
    '**{instrument}** does not come first in a survival cluster: firms must have something to bring to joint action.',
  early: '**{instrument}** starts to matter for firms at level {from} of the ladder only.',
  state: '**{instrument}** waits for a state that can carry it out.',
} as const;
