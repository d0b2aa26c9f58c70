import type { Glyph } from '../domain/actor-kind.ts';
import type { Message } from '../domain/message.ts';
import { message } from '../domain/message.ts';
import type { ActorWire } from '../wire/show-actor.ts';

/** What a glyph is called with its article, inside a sentence. */
const IS: Readonly<Record<Glyph, string>> = {
  small: 'a small firm',
  firm: 'a firm that is not known to be small',
  university: 'a university',
  research: 'a research organisation',
  public: 'a public body',
  other: 'an organisation of another kind',
};

/** Who an actor is and how it stands in its place, in two or three sentences. */
export function actorSentences(
  glyph: Glyph,
  where: {
    readonly place: string;
    readonly here: number;
    readonly elsewhere: number;
    readonly stated: ActorWire['stated'];
  },
  initiatives: ActorWire['initiatives'],
  positions: ActorWire['positions'],
): readonly Message[] {
  const leads = initiatives.filter(({ role }) => role === 'coordinator').length;
  const counts = {
    all: { count: initiatives.length },
    leads: { count: leads },
    here: { count: where.here },
    elsewhere: { count: where.elsewhere },
    place: where.place,
    ties: { count: where.stated.length },
    kinds: [...new Set(where.stated.map(({ kind }) => kind))].join(', '),
  };
  const said = [
    initiatives.length === 0
      ? message(`actor.is-${glyph}-no-project`, `It is ${IS[glyph]}; no project of it is known.`)
      : message(
          leads > 0 ? `actor.is-${glyph}-leads` : `actor.is-${glyph}`,
          `It is ${IS[glyph]} in {all|one project|# projects}${leads > 0 ? ', and leads {leads|one of them|# of them}' : ''}.`,
          counts,
        ),
    where.here === 0
      ? message(
          'actor.no-partner-here',
          '**No partner in {place}**; {elsewhere|one partner|# partners} elsewhere.',
          counts,
        )
      : message(
          'actor.partners',
          '**{here|One partner|# partners} in {place}**, {elsewhere} elsewhere.',
          counts,
        ),
  ];
  if (where.stated.length > 0)
    said.push(
      message('actor.stated', '{ties|One tie|# ties} of it {ties|is|are} stated: {kinds}.', counts),
    );
  const bridge = positions.find(({ measure }) => measure === 'betweenness');
  if (bridge && bridge.rank !== null && (bridge.value ?? 0) > 0 && bridge.rank <= 10)
    said.push(
      bridge.rank === 1
        ? message('actor.first-bridge', 'Nobody here stands between more pairs of others.')
        : message(
            'actor.bridge',
            'Only {before|one organisation|# organisations} here {before|stands|stand} between more pairs of others.',
            { before: { count: bridge.rank - 1 } },
          ),
    );
  return said;
}
