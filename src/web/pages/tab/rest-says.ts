import type { Drawn } from '../../tab/analysis.ts';
import { count, word } from '../../words/word.ts';

/** What of a large network is not drawn; null when all of it is. */
export function restSays({
  communities,
  actors,
  lines,
}: Extract<Drawn, { readonly what: 'communities' }>['rest']): string | null {
  const said = [
    ...(communities > 0
      ? [
          word('tab.picture.rest.communities', {
            communities: count(communities),
            actors: count(actors),
          }),
        ]
      : []),
    ...(lines > 0 ? [word('tab.picture.rest.lines', { lines: count(lines) })] : []),
  ];
  return said.length === 0 ? null : word('tab.picture.rest', { rest: said.join(', ') });
}
