import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import { anybody, firms, smallFirms } from '../measure/glyphs.ts';
import { countMembers, countWhere, initiativesHeld, partnersHere } from '../measure/members.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { FEWEST_COMPARABLE } from './against-typical.ts';
import { holdsBackMost } from './diagnose-place.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { atStart, inWords } from './in-words.ts';

/** Below this many, organisations are counted and not put into fractions. */
const FEW = 10;

/** Above this share of firms whose size is unknown, small firms are counted and not put into fractions. */
const MOSTLY_KNOWN = 0.1;

/** Longer names of fractions go without “of them”, so that the sentence stays on one line. */
const SHORT = 7;

const FIRM = ACTOR_KINDS.indexOf('firm');
const UNKNOWN = SMALL.indexOf('unknown');

/**
 * Three sentences about a place that a mayor could read aloud: who is here, how they are tied, what holds it back most.
 *
 * `findings` are those of `diagnosePlace` on the same evidence.
 */
export function overviewSentences(
  evidence: Evidence,
  findings: readonly Finding[],
): readonly [Message, Message, Message] {
  return [
    whoIsHere(evidence.view),
    howTheyAreTied(evidence.view),
    whatHoldsBack(evidence, findings),
  ];
}

/** Ids of sentences of registers that know more than who takes part in projects, so that each is one wording. */
const LISTED = '.listed';
const STATED = '.stated';

function whoIsHere(view: PlaceView): Message {
  const all = view.members.length;
  // one source is the programme itself; several are somebody's own register
  const titles = [...new Set(view.snapshot.sources.map(({ title }) => title))];
  const programme = titles.length === 1 ? titles[0] : 'shared projects';
  const values = { all: { count: all }, programme };
  const listed = view.snapshot.ties.count > 0 || initiativesHeld(view).includes(0);
  const head = listed
    ? '**{all|One organisation|# organisations}** {all|is|are} known here'
    : '**{all|One organisation|# organisations}** {all|takes|take} part in {programme}';
  const as = listed ? LISTED : '';
  if (all === 0)
    return message(
      'overview.nobody',
      '**No organisation** here takes part in {programme}.',
      values,
    );
  const firm = countMembers(view, firms);
  const small = countMembers(view, smallFirms);
  if (all === 1) {
    const kind = small === 1 ? 'a small firm' : firm === 1 ? 'a firm' : 'no firm';
    return message(`overview.one-${kind.replaceAll(' ', '-')}${as}`, `${head}, ${kind}.`, values);
  }
  if (firm === 0) return message(`overview.no-firms${as}`, `${head}, none of them a firm.`, values);
  if (firm === 1)
    return small === 1
      ? message(`overview.one-firm-small${as}`, `${head}: one firm, a small one.`, values)
      : message(`overview.one-firm${as}`, `${head}: one firm, not known to be small.`, values);
  const counted = { ...values, firms: { count: firm }, small: { count: small } };
  const unsure = unknownSizes(view) / firm > MOSTLY_KNOWN;
  if (small === 0)
    return message(
      `overview.none-small${as}`,
      `${head}: {firms} firms, none known to be small.`,
      counted,
    );
  if (small < firm && (firm < FEW || unsure))
    return message(
      `overview.small-counted${as}`,
      `${head}: {firms} firms, {small} of them small.`,
      counted,
    );
  const fraction = inWords(small / firm);
  return fraction.length <= SHORT
    ? message(`overview.who${as}`, `${head}: {firms} firms, {fraction} of them small.`, {
        ...counted,
        fraction,
      })
    : message(`overview.who-short${as}`, `${head}: {firms} firms, {fraction} small.`, {
        ...counted,
        fraction,
      });
}

function howTheyAreTied(view: PlaceView): Message {
  const all = view.members.length;
  const partners = partnersHere(view);
  const alone = countWhere(view, anybody, (member) => partners[member] === 0);
  const tied = all - alone;
  const values = { all: { count: all }, alone: { count: alone }, tied: { count: tied } };
  const stated = view.snapshot.ties.count > 0;
  const as = stated ? STATED : '';
  const tiedTo = stated ? 'are tied to a neighbour' : 'share a project with a neighbour';
  if (all === 0) return message('overview.tied-nobody', 'There is nobody to be tied.', values);
  if (all === 1)
    return message(
      `overview.tied-one${as}`,
      stated
        ? 'There is **no neighbour** to be tied to.'
        : 'There is **no neighbour** to share a project with.',
      values,
    );
  if (view.snapshot.initiatives.count === 0 && !stated)
    return message(
      'overview.tied-unknown',
      'Who is tied to whom **is not known**: no project and no tie was brought in.',
      values,
    );
  if (tied === 0) return message(`overview.tied-none${as}`, `**None of them** ${tiedTo}.`, values);
  if (alone === 0) return message(`overview.tied-all${as}`, `**All of them** ${tiedTo}.`, values);
  const tail = '{alone|one has|# have} no partner here.';
  if (all < FEW)
    return message(`overview.tied-counted${as}`, `**{tied} of {all}** ${tiedTo}; ${tail}`, values);
  return message(`overview.tied${as}`, `**{fraction}** ${tiedTo}; ${tail}`, {
    ...values,
    fraction: atStart(inWords(tied / all)),
  });
}

function whatHoldsBack({ view, measured }: Evidence, findings: readonly Finding[]): Message {
  const most = holdsBackMost(findings);
  if (most?.headline)
    return message(
      `overview.${most.headline.id}`,
      `**What holds it back most:** ${most.headline.text}`,
      most.headline.values,
    );
  if (view.members.length < FEW)
    return message(
      'overview.too-few',
      'There are **too few organisations** to say what holds the place back.',
    );
  if (view.pairs.count === 0)
    return message(
      'overview.no-ties',
      '**No ties are known here**, so what holds it back cannot be told.',
    );
  const comparable = Math.max(0, ...[...measured.values()].map(peersOf));
  if (comparable < FEWEST_COMPARABLE)
    return message(
      comparable === 0 ? 'overview.no-places' : 'overview.few-places',
      comparable === 0
        ? '**No place** is like it in size and group, so nothing can be said of what holds it back.'
        : '**{comparable|Only one place|Only # places}** can be compared, too few to say what holds it back.',
      { comparable: { count: comparable } },
    );
  // What takes another table says nothing of this one
  const read = findings.filter(({ missing, tested }) => tested && missing.length === 0);
  const silent = read.filter(({ status }) => status === 'cannot-tell').length;
  if (silent * 2 > read.length)
    return message(
      'overview.silent',
      '**Little can be told yet:** on {silent} of {claims} claims the data cannot tell.',
      { silent: { count: silent }, claims: { count: read.length } },
    );
  return message(
    'overview.nothing',
    '**Nothing stands out** as holding it back, against {comparable} comparable places.',
    { comparable: { count: comparable } },
  );
}

function peersOf({ standing }: { readonly standing: { readonly of: number } | null }): number {
  return standing === null ? 0 : standing.of - 1;
}

function unknownSizes({ members, snapshot: { actors } }: PlaceView): number {
  return members.reduce(
    (count, actor) =>
      count + (actors.kind[actor] === FIRM && actors.small[actor] === UNKNOWN ? 1 : 0),
    0,
  );
}
