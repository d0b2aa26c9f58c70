import type { Glyph } from '../../domain/actor-kind.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { OBSTACLES } from '../../domain/obstacle.ts';
import type { ObstacleReading } from '../obstacles/read-obstacles.ts';
import type { CollectiveEfficiency } from './efficiency.ts';
import type { InputsOnly } from './inputs-only.ts';
import type { LedBy } from './leaders.ts';
import type { Overlap } from './overlap.ts';
import type { ProgrammeFit } from './programme-fit.ts';
import type { Representation } from './representation.ts';
import type { Scorecard } from './scorecards.ts';

/** A section of the page in one or two sentences, or what would fill it. */
export interface Said {
  readonly says: Message;
  /** Tables and columns that would tell it; none where it is told. */
  readonly missing: readonly Message[];
}

/** Rated places that are named in a sentence. */
const NAMED = 3;

/** What stands most in the way, by ratings before traces; `inside` names places within this one that were rated. */
export function sayObstacles(
  readings: readonly ObstacleReading[],
  inside: readonly string[] = [],
): Said {
  const told = readings.filter(({ basis }) => basis !== 'unknown').length;
  const rated = readings.filter(({ basis, severity }) => basis === 'rated' && severity > 0);
  const highest = Math.max(...rated.map(({ severity }) => severity));
  // What is rated alike stands side by side
  const worst = rated.filter(({ severity }) => severity === highest);
  const traced = readings.filter((each) =>
    each.traces.some(({ presence }) => presence === 'present'),
  );
  const named = (some: readonly ObstacleReading[]): string =>
    some
      .map(({ obstacle }) => OBSTACLES.find(({ code }) => code === obstacle)?.says ?? obstacle)
      .join('; ');
  const values = {
    told: { count: told },
    of: { count: readings.length },
    what: named(worst.length > 0 ? worst : traced),
    severity: { number: highest },
    inside: [...inside.slice(0, NAMED), ...(inside.length > NAMED ? ['…'] : [])].join(', '),
    places: { count: inside.length },
    raters: { count: Math.max(0, ...worst.map(({ rated: [first] }) => first.score.count)) },
  };
  const missing = [
    message(
      'told.obstacles.bring',
      'table observations: obstacle: with the code after the colon, subject_kind place, a whole number from 0 to 5 as value, who rated as assessor, and what was seen as text',
    ),
  ];
  if (worst.length > 0)
    return {
      says: message(
        'told.obstacles.rated',
        'Rated highest, {severity} of 5 by {raters|one person|# people}: **{what}.**',
        values,
      ),
      missing: [],
    };
  // Ratings of a place speak of that place, not of what lies around it
  const [as, ratings] =
    inside.length === 0
      ? ['', 'Nobody has rated obstacles here.']
      : [
          '-inside',
          `Nobody has rated the whole of it; {places|one place in it was|# places in it were}: {inside}.`,
        ];
  if (traced.length > 0)
    return {
      says: message(
        `told.obstacles.traced${as}`,
        `The data hold a trace of this: **{what}.** ${ratings}`,
        values,
      ),
      missing,
    };
  return {
    says:
      told === 0
        ? message(
            `told.obstacles.none${as}`,
            inside.length === 0
              ? 'Nothing is known here of what keeps firms from working together.'
              : `No trace here tells what keeps firms from working together. ${ratings}`,
            values,
          )
        : message(
            `told.obstacles.untraced${as}`,
            `Of {of} classes of obstacles {told} {told|leaves|leave} a trace that this data can show, and none shows clearly here. ${ratings}`,
            values,
          ),
    missing,
  };
}

/** How many organisations users scored, and where own and users’ scores part most. */
export function sayScorecards(cards: readonly Scorecard[], leastUsers: number): Said {
  const shown = cards.flatMap(({ features }) => features.filter(({ score }) => score !== null));
  const gaps = shown.filter(({ gap }) => gap === gap);
  const kinder = gaps.filter(({ gap }) => gap > 0).length;
  const missing = [
    message(
      'told.scorecards.bring',
      'table observations: user-score: with the feature after the colon, the organisation as subject, the user as assessor, a whole number from 0 to 5 as value; self-score: for its own view; importance for how much it matters',
    ),
  ];
  if (shown.length === 0)
    return {
      says: message(
        'told.scorecards.none',
        'No organisation here has been scored by {least} users or more in one feature.',
        { least: { count: leastUsers } },
      ),
      missing,
    };
  return {
    says: message(
      'told.scorecards.says',
      'Users scored {bodies|one organisation|# organisations}. Of {gaps} features with both views the organisation thinks better of itself than its users do in {kinder}.',
      {
        bodies: {
          count: cards.filter(({ features }) => features.some(({ score }) => score !== null))
            .length,
        },
        gaps: { count: gaps.length },
        kinder: { count: kinder },
      },
    ),
    missing: [],
  };
}

/** How many associations speak for small firms. */
export function sayRepresentation(bodies: readonly Representation[]): Said {
  const told = bodies.filter(({ verdict }) => verdict !== 'cannot-tell');
  const captured = told.filter(({ verdict }) => verdict === 'captured').length;
  const missing = [
    message(
      'told.representation.bring',
      'table ties: membership from each firm to its associations and chambers; table observations: on-board with 1 for members of the board, subject_kind tie and subject from>to:membership; table actors: the column small',
    ),
  ];
  if (told.length === 0)
    return {
      says: message('told.representation.none', 'Whom associations here speak for is not known.'),
      missing,
    };
  return {
    says: message(
      'told.representation.says',
      'In {captured} of {told} associations and chambers small firms are fewer than they should be, among members or on the board.',
      { captured: { count: captured }, told: { count: told.length } },
    ),
    missing: told.some(({ board }) => board > 0) ? [] : missing,
  };
}

/** Whom support reaches, and how many pairs of organisations do the same. */
export function sayOverlap({ reach, pairs, served, servedSmall, services }: Overlap): Said {
  const missing = [
    message(
      'told.overlap.bring',
      'table observations: service: with the name after the colon for each organisation; table ties: advice, membership or finance between it and the firms it serves',
    ),
  ];
  if (reach.length === 0)
    return {
      says: message('told.overlap.none', 'Who serves whom with what is not known here.'),
      missing,
    };
  return {
    says: message(
      'told.overlap.says',
      '{bodies|One support organisation reaches|# support organisations reach} {firms} of {all} firms, and {small} of {smallAll} small ones. {same|One pair offers|# pairs offer} a service in common.',
      {
        bodies: { count: reach.length },
        firms: { count: served.firms },
        all: { count: served.of },
        small: { count: servedSmall.firms },
        smallAll: { count: servedSmall.of },
        same: { count: pairs.filter((pair) => pair.services.length > 0).length },
      },
    ),
    missing: services.length === 0 ? missing : [],
  };
}

/** Whether what institutions work on fits what firms here do. */
export function sayFit(fit: ProgrammeFit): Said {
  const values = {
    portfolio: { count: fit.portfolio },
    firms: { count: fit.firms },
    others: { count: fit.others },
    fit: { number: fit.fit.value },
    alike: { number: fit.alike.value },
    lead: { number: fit.lead.value },
    low: { number: fit.lead.lo },
    high: { number: fit.lead.hi },
  };
  const texts = {
    copied: message(
      'told.fit.copied',
      '**Copied.** What institutions here work on is no more like what firms here do than like what firms elsewhere do, and more like what institutions of {others} comparable places work on ({alike}) than like the firms here ({fit}).',
      values,
    ),
    own: message(
      'told.fit.own',
      '**Its own.** What institutions here work on is more like what firms here do than like what firms of {others} comparable places do, by {lead} ({low} to {high}).',
      values,
    ),
    between: message(
      'told.fit.between',
      'Whether what institutions here work on follows the firms here cannot be told: the likeness to them leads that to firms of {others} comparable places by {lead} ({low} to {high}), an interval that holds no lead at all.',
      values,
    ),
    'cannot-tell': message(
      'told.fit.none',
      'Too little to compare: {portfolio} projects that institutions lead without firms of the place, {firms} with firms, {others} comparable places; ten of each are needed.',
      values,
    ),
  } as const;
  return {
    says: texts[fit.verdict],
    missing:
      fit.verdict === 'cannot-tell'
        ? [
            message(
              'told.fit.bring',
              'tables initiatives and participations: programmes with their fields and who leads them, in ten places or more of one level',
            ),
          ]
        : [],
  };
}

/** How many programmes are known by what went in only. */
export function sayInputs({ known, withoutOutcome }: InputsOnly): Said {
  const values = { known: { count: known }, without: { count: withoutOutcome } };
  return {
    says:
      known === 0
        ? message('told.inputs.none', 'Nothing is known of what went into programmes here.')
        : withoutOutcome === 0
          ? message(
              'told.inputs.all',
              'All {known} programmes and projects with a known input have an outcome beside it.',
              values,
            )
          : message(
              'told.inputs.says',
              '**{without} of {known}** programmes and projects are known by what went in and not by what changed for firms.',
              values,
            ),
    missing:
      withoutOutcome > 0 || known === 0
        ? [
            message(
              'told.inputs.bring',
              'table observations: outcome: with what changed for firms after the colon, subject_kind initiative; input: and output: likewise',
            ),
          ]
        : [],
  };
}

/** What firms gain from being near, and from acting together. */
export function sayEfficiency({ passive, active, firms }: CollectiveEfficiency): Said {
  const values = {
    passive: { share: passive.value },
    active: { share: active.value },
    firms: { count: firms },
  };
  const bring = message(
    'told.efficiency.bring',
    'table ties: supply and subcontract for what nearness brings, collective-action for joint action',
  );
  const nearness = passive.value === passive.value;
  const action = active.value === active.value;
  return {
    says:
      nearness && action
        ? message(
            'told.efficiency.both',
            'Of {firms} firms {passive} trade with a firm here, and {active} act jointly with one. The first comes with nearness, the second must be made.',
            values,
          )
        : action
          ? message(
              'told.efficiency.active',
              'Of {firms} firms {active} act jointly with another firm here, in projects or otherwise. What nearness alone brings is not known: nobody states who supplies whom.',
              values,
            )
          : nearness
            ? message(
                'told.efficiency.passive',
                'Of {firms} firms {passive} trade with a firm here. Whether any act jointly is not known.',
                values,
              )
            : message(
                'told.efficiency.none',
                'Neither trade nor joint action among firms here is known.',
              ),
    missing: nearness && action ? [] : [bring],
  };
}

const LEADERS: Readonly<Record<Glyph, string>> = {
  small: 'small firms',
  firm: 'larger firms',
  university: 'universities',
  research: 'research organisations',
  public: 'public bodies',
  other: 'other organisations',
};

/** Who leads joint projects, and whether those of one kind end early more often than those of another. */
export function sayLeaders(leaders: readonly LedBy[]): Said {
  const ended = leaders.filter(({ over }) => over >= 5);
  const worse = ended.flatMap((one) =>
    ended.filter((other) => one.share.lo > other.share.hi).map((other) => ({ one, other })),
  )[0];
  const values = {
    projects: { count: leaders.reduce((sum, { projects }) => sum + projects, 0) },
    over: { count: leaders.reduce((sum, { over }) => sum + over, 0) },
    one: worse ? LEADERS[worse.one.glyph] : '',
    other: worse ? LEADERS[worse.other.glyph] : '',
  };
  const missing = [
    message(
      'told.leaders.bring',
      'table participations: the role coordinator; table initiatives: the status closed or terminated',
    ),
  ];
  if (leaders.length === 0)
    return {
      says: message('told.leaders.none', 'Who leads joint projects here is not known.'),
      missing,
    };
  if (ended.length < 2)
    return {
      says: message(
        'told.leaders.few',
        'Of {projects} joint projects {over} are known to be over, too few to compare who led them. Who had the idea is not in this record.',
        values,
      ),
      missing,
    };
  return worse
    ? {
        says: message(
          'told.leaders.worse',
          'Of {over} joint projects that are over, those led by {one} ended before their time more often than those led by {other}. Who had the idea is not in this record.',
          values,
        ),
        missing: [],
      }
    : {
        says: message(
          'told.leaders.alike',
          'Of {projects} joint projects {over} are over; no kind of leader ends before its time clearly more often than another. Who had the idea is not in this record.',
          values,
        ),
        missing: [],
      };
}
