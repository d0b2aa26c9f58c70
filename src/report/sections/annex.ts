import { message } from '../../domain/message.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';
import { studyTable } from '../study-table.ts';

/** How it was made: data, rules, coverage, methods, seed, software. */
export const annex: Section = {
  id: 'annex',
  title: message('report.annex', 'Annex: how this was made'),
  write({ place, documented, software, seed, knownDay }, tongue) {
    if (place === null)
      return html`<ul class="rules">
        <li>
          ${tongue.word(
            'report.annex.case',
            'Casebook of documented clusters, shipped with {software}; each fact names its study. {problems|One cell|# cells} of its printed tables {problems|does|do} not fit the others.',
            { software, problems: { count: documented?.problems.length ?? 0 } },
          )}
        </li>
      </ul>`;
    const { frozen, sources } = place.overview;
    const methods = new Map(
      place.findings
        .filter(({ status }) => status !== 'cannot-tell')
        .map(({ provenance }) => [provenance.method, provenance.version]),
    );
    return html`<ul class="rules">
        ${sources.map(
          (source) =>
            html`<li>
              ${tongue.word(
                source.publisher === '' ? 'report.annex.source-alone' : 'report.annex.source',
                source.publisher === ''
                  ? 'Source: {title}, state of {day}.'
                  : 'Source: {title}, {publisher}, state of {day}.',
                {
                  title: source.title,
                  publisher: source.publisher,
                  day: { day: source.day },
                },
              )}
              ${source.licence === '' ? '' : `${source.licence}. `}${source.acknowledgement === '' ? '' : `${source.acknowledgement}.`}
            </li>`,
        )}
        <li>
          ${tongue.word('report.annex.day', 'What was held on {day}.', { day: { day: knownDay ?? '' } })}
        </li>
        ${frozen.rules
          .filter((rule) => !rule.startsWith('what was held on'))
          .map((rule) => html`<li>${ruleOf(rule, tongue.term(rule), tongue.quote(rule))}</li>`)}
        <li>
          ${tongue.word(
            'report.annex.stamp',
            'Snapshot {digest}, seed {seed}, {software}. The same data, method and seed give the same file, byte for byte.',
            {
              digest: frozen.digest ?? tongue.term('not kept'),
              seed: String(seed),
              software,
            },
          )}
        </li>
        <li>
          ${tongue.word(
            'report.annex.methods',
            'Claims decided here and their versions: {methods}.',
            {
              methods: [...methods].map(([id, version]) => `${id} ${version}`).join(', '),
            },
          )}
        </li>
      </ul>
      ${place.study.observed.map((table) => studyTable(table, tongue))}`;
  },
};

function ruleOf(rule: string, said: string, quoted: ReturnType<typeof html>) {
  return said === rule ? quoted : html`${said}`;
}
