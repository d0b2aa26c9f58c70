import { message } from '../../domain/message.ts';
import { communityScene } from '../../figure/community-scene.ts';
import { mapScene } from '../../figure/map-scene.ts';
import { toSvg } from '../../figure/to-svg.ts';
import type { Overview } from '../../wire/show-overview.ts';
import type { Html } from '../html.ts';
import { html, trusted } from '../html.ts';
import type { Section } from '../section.ts';
import type { Tongue } from '../tongue.ts';

/** Rows of a table beside a picture. */
const ROWS = 12;

/** Where the organisations are, and the web they form. */
export const placeAndMap: Section = {
  id: 'place',
  title: message('report.place', 'Place and cluster map'),
  write({ place }, tongue) {
    if (place === null)
      return message(
        'report.place.case',
        'A documented case names no organisations, so there is nobody to put on a map.',
      );
    const { overview } = place;
    return html`${mapFigure(overview, tongue)} ${communities(overview, tongue)}`;
  },
};

function mapFigure({ map }: Overview, tongue: Tongue): Html {
  const circles = map.circles.toSorted((a, b) => b.actors - a.actors || (a.code < b.code ? -1 : 1));
  if (circles.length === 0)
    return html`<p class="gap">
      ${tongue.word(
        'report.map.none',
        'No organisation here has a place on the map. Bring a region code or coordinates for each.',
      )}
    </p>`;
  const drawn =
    circles.length < 2
      ? null
      : mapScene(circles, {
          width: 772,
          height: 360,
          land: [],
          label: tongue.line(
            message('report.map.label', 'Organisations by region: {regions} circles', {
              regions: { count: circles.length },
            }),
          ),
        }).scene;
  return html`${
    drawn === null || drawn.marks.length === 0
      ? null
      : html`<figure>${trusted(toSvg(drawn, true))}</figure>
            <p class="src">
              ${tongue.word(
                'report.map.key',
                'Circle: region, area = organisations, the coloured part small firms. Positions are the middle of their addresses; no borders are drawn.',
              )}
            </p>`
  }
    <table>
      <caption>${tongue.word('report.map.table', 'Organisations by region')}</caption>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.map.region', 'region')}</th>
          <th scope="col" class="num">${tongue.word('report.map.actors', 'organisations')}</th>
          <th scope="col" class="num">${tongue.word('report.map.small', 'small firms')}</th>
        </tr>
      </thead>
      <tbody>
        ${circles.slice(0, ROWS).map(
          ({ name, code, actors, small }) =>
            html`<tr>
              <th scope="row">
                ${code === '' ? tongue.word('report.map.nowhere', 'no region known') : tongue.term(name)} <small>${code}</small>
              </th>
              <td class="num">${tongue.count(actors)}</td>
              <td class="num">${tongue.count(small)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      circles.length <= ROWS
        ? null
        : html`<p class="src">
            ${tongue.word('report.map.more', 'The largest {shown} of {all} regions.', {
              shown: { count: ROWS },
              all: { count: circles.length },
            })}
          </p>`
    }`;
}

function communities({ communities: picture, sources }: Overview, tongue: Tongue): Html {
  const { bubbles, lines, alone } = picture;
  if (bubbles.length === 0)
    return html`<p class="gap">
      ${tongue.word(
        'report.communities.none',
        'No two organisations here are tied, so there is no web to draw.',
      )}
    </p>`;
  const apart = bubbles.filter((bubble) => bubble.apart).length;
  const { scene } = communityScene(bubbles, lines, {
    width: 772,
    height: 420,
    labels: 'names',
    label: tongue.line(
      message('report.communities.label', '{all|One community|# communities} of organisations', {
        all: { count: bubbles.length },
      }),
    ),
  });
  return html`<h3>
      ${tongue.word('report.communities', 'The web as communities')}
      <small>${tongue.word(
        'report.communities.counts',
        '{web} in one web, {apart} apart, {alone|one organisation|# organisations} alone',
        {
          web: { count: bubbles.length - apart },
          apart: { count: apart },
          alone: { count: alone.length },
        },
      )}</small>
    </h3>
    <figure>${trusted(toSvg(scene, true))}</figure>
    <table>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.communities.name', 'community, by its largest fields')}</th>
          <th scope="col">${tongue.word('report.communities.hub', 'most tied member')}</th>
          <th scope="col" class="num">${tongue.word('report.map.actors', 'organisations')}</th>
        </tr>
      </thead>
      <tbody>
        ${bubbles
          .toSorted((a, b) => b.actors - a.actors || (a.key < b.key ? -1 : 1))
          .slice(0, ROWS)
          .map(
            ({ name, hub, actors }) =>
              html`<tr>
                <th scope="row">${tongue.quote(name)}</th>
                <td>${hub}</td>
                <td class="num">${tongue.count(actors)}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    <p class="src">
      ${tongue.word('report.communities.key', 'Bubble: community, area = organisations. Line: tie volume. An algorithm found them; names are those of the fields they work in, as the source writes them.')}
      ${sources.map((source) => source.acknowledgement).join(' ')}
    </p>`;
}
