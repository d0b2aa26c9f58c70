import { ENGLISH, writeCount, writeDay } from '../domain/say.ts';
import type { Language } from '../domain/say.ts';
import type { FindingStatus } from '../domain/finding-status.ts';
import { communityScene } from '../figure/community-scene.ts';
import { dotStrip } from '../figure/dot-strip.ts';
import { toSvg } from '../figure/to-svg.ts';
import { writeInterval, writeMeasured } from '../figure/write-value.ts';
import type { FindingWire } from '../wire/show-findings.ts';
import type { IntroductionWire, MeasurementWire } from '../wire/common.ts';
import type { Overview } from '../wire/show-overview.ts';
import { findingSection } from './finding-section.ts';
import { html, sayHtml, trusted } from './html.ts';
import type { Html } from './html.ts';
import { REPORT_STYLE } from './style.ts';

/** What a diagnosis on paper is made of: the same answers the pages get. */
export interface DiagnosisInput {
  readonly overview: Overview;
  readonly findings: readonly FindingWire[];
  readonly introductions: readonly IntroductionWire[];
  readonly software: string;
  readonly seed: number;
  /** A style sheet that embeds the type; empty for the reader's own. */
  readonly type: string;
}

/**
 * Writes the diagnosis of one place as a single HTML file that needs nothing else: pictures, style and type inside.
 *
 * Prints on A4. The same input gives the same bytes: no clock stands in it, only the day of knowledge.
 */
export function diagnosisReport(input: DiagnosisInput, language: Language = ENGLISH): string {
  const { overview, findings } = input;
  const { place } = overview;
  const title = `${place.name} – a diagnosis`;
  const body = html`<main>
    <p class="head">
      Mesoscope · ${[place.countryName, place.code].filter((part) => part !== '').join(', ')} · as
      of ${writeDay(overview.frozen.knownDay, language)}
    </p>
    <h1>${place.name}</h1>
    <div class="lead">
      ${overview.sentences.map((sentence) => html`<p>${sayHtml(sentence, language, 'value')}</p>`)}
    </div>
    ${numbers(overview, language)} ${pictures(overview, language)}
    <h2>Findings <small>${counted(overview, language)}</small></h2>
    ${findings.map((finding) => findingSection(finding, language))}
    ${introductions(input, language)}
    <p class="limits">
      <b>What this cannot see.</b>
      ${overview.limits.map((limit) => html`${sayHtml(limit, language)} `)}
    </p>
    ${annex(input)}
  </main>`;
  return `<!doctype html>
<html lang="${language.code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${html`${title}`.html}</title><style>${input.type}${REPORT_STYLE}</style></head>
<body>${body.html}</body></html>
`;
}

function numbers({ numbers: measured, place }: Overview, language: Language): Html {
  const standing = measured.find((one) => one.standing !== null)?.standing ?? null;
  return html`<h2>
      In numbers
      <small>${standing === null ? '' : `against ${standing.comparison.count} comparable places`}</small>
    </h2>
    <table>
      <thead>
        <tr>
          <th></th>
          <th class="num">value, interval</th>
          <th class="strip">0 … largest; dot: comparable place, tick: median, red: here</th>
          <th class="num">rank, highest first</th>
        </tr>
      </thead>
      <tbody>
        ${measured.map((one) => numberRow(one, place.code, language))}
      </tbody>
    </table>`;
}

function numberRow(one: MeasurementWire, here: string, language: Language): Html {
  const { standing } = one;
  const strip = dotStrip({
    unit: one.unit,
    value: one.value,
    interval: one.interval,
    median: standing?.median ?? null,
    peers: (standing?.peers ?? []).filter(({ code }) => code !== here),
    label: `${one.label}: ${writeMeasured(one.value, one.unit, language)}`,
    width: 300,
    size: 'row',
    words: { median: 'median', here: 'here' },
  });
  const rank =
    standing === null || standing.rank === null
      ? ''
      : `${writeCount(standing.rank, language)} of ${writeCount(standing.of, language)}`;
  return html`<tr>
    <th scope="row">${one.label}</th>
    <td class="num">
      <b>${writeMeasured(one.value, one.unit, language)}</b><span>${one.value === null ? (one.reason ?? '') : writeInterval(one.interval, one.unit, language)}</span>
    </td>
    <td class="strip">${trusted(toSvg(strip, true))}</td>
    <td class="num">${rank}</td>
  </tr>`;
}

function pictures({ communities, sources }: Overview, language: Language): Html {
  if (communities.bubbles.length === 0) return html``;
  const { scene } = communityScene(communities.bubbles, communities.lines, {
    width: 772,
    height: 420,
    labels: 'names',
    label: `${communities.bubbles.length} communities of organisations`,
  });
  const apart = communities.bubbles.filter((bubble) => bubble.apart).length;
  return html`<h2>
      Communities
      <small>${writeCount(communities.bubbles.length - apart, language)} in one web,
        ${writeCount(apart, language)} apart, ${writeCount(communities.alone.length, language)}
        organisations alone</small>
    </h2>
    <figure>${trusted(toSvg(scene, true))}</figure>
    <p class="src">
      Bubble: community, area = organisations. Line: tie volume.
      ${sources.map((source) => source.acknowledgement).join(' ')}
    </p>`;
}

function introductions({ introductions: list }: DiagnosisInput, language: Language): Html {
  if (list.length === 0) return html``;
  return html`<h2>Whom to bring together first</h2>
    <ol class="intro">
      ${list.map(
        (one) =>
          html`<li>
            <span class="n">${one.rank}</span>
            <div>
              <b>${one.a.name}</b> with <b>${one.b.name}</b>
              <p>${sayHtml(one.says, language)}</p>
            </div>
          </li>`,
      )}
    </ol>`;
}

function counted({ findingCounts }: Overview, language: Language): string {
  const of = (status: FindingStatus): string => writeCount(findingCounts[status] ?? 0, language);
  return `${of('holds')} hold, ${of('contradicted')} contradicted, on ${of('cannot-tell')} the data cannot tell`;
}

function annex({ overview, software, seed }: DiagnosisInput): Html {
  const { frozen, sources } = overview;
  return html`<h2>How these numbers were made</h2>
    <ul class="rules">
      ${frozen.rules.map((rule) => html`<li>${rule}</li>`)}
      ${sources.map((source) => html`<li>Source: ${source.title}, ${source.publisher}. ${source.licence}. ${source.acknowledgement}.</li>`)}
      <li>Snapshot <code>${frozen.digest ?? 'not kept'}</code>, seed ${seed}, ${software}.</li>
    </ul>`;
}
