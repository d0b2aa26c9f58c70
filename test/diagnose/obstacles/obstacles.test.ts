import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OBSTACLES } from '../../../src/domain/obstacle.ts';
import { meanScore } from '../../../src/diagnose/obstacles/mean-score.ts';
import { OBSTACLE_ACTIONS } from '../../../src/diagnose/obstacles/actions.ts';
import { readObstacles } from '../../../src/diagnose/obstacles/read-obstacles.ts';
import { ratedInside } from '../../../src/diagnose/obstacles/rated-inside.ts';
import { presenceOf, severityOf } from '../../../src/diagnose/obstacles/signature.ts';
import { SIGNATURES } from '../../../src/diagnose/obstacles/signatures/index.ts';
import { obstaclesAndSupport } from '../../../src/diagnose/support/obstacles-and-support.ts';
import { sayObstacles } from '../../../src/diagnose/support/sentences.ts';
import { say } from '../../../src/domain/say.ts';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { defaults } from '../../../src/method/method.ts';
import type { PlaceView } from '../../../src/snapshot/place-view.ts';
import { district, many } from '../support/district.ts';

const read = (view: PlaceView) => readObstacles(view, defaults(obstaclesAndSupport), random(1));
const of = (view: PlaceView, code: string) => read(view).find(({ obstacle }) => obstacle === code)!;

const FIRMS = [...many('s# firm yes', 30), ...many('l# firm no', 10)];

test('every class has a trace and an action whose instruments the casebook knows (identity)', () => {
  const known = new Set(openCasebook().casebook.instruments.map(({ id }) => id));
  for (const { code } of OBSTACLES) {
    assert.ok(
      SIGNATURES.some(({ obstacle }) => obstacle === code),
      code,
    );
    const action = OBSTACLE_ACTIONS.find(({ obstacle }) => obstacle === code)!;
    for (const id of action.instruments) assert.ok(known.has(id), id);
    for (const id of action.instruments) {
      const kind = openCasebook().casebook.instruments.find((each) => each.id === id)!;
      assert.notEqual(kind.source, '', `an instrument without a source: "${id}"`);
    }
  }
});

test('a class is as severe as the worst rated in it, by the newest round of each rater (hand)', () => {
  const view = district({
    actors: FIRMS,
    observations: [
      'place all obstacle:secrets 5 ana 2025',
      'place all obstacle:secrets 3 ana 2026',
      'place all obstacle:secrets 4 bo 2026',
      'place all obstacle:antitrust 1 ana 2026',
      'place elsewhere obstacle:antitrust 5 ana 2026',
    ],
  });
  const { severity, basis, rated } = of(view, 'cost-and-risk');
  assert.equal(basis, 'rated');
  assert.equal(severity, 3.5);
  assert.deepEqual(
    rated.map(({ code, score }) => [code, score.count, score.least, score.most]),
    [
      ['secrets', 2, 3, 4],
      ['antitrust', 1, 1, 1],
    ],
  );
  // where all are silent nothing is made up
  assert.equal(of(view, 'institutions').basis, 'unknown');
  assert.ok(of(view, 'institutions').severity !== of(view, 'institutions').severity);
});

test('large firms in associations and few small ones leave a trace, equal shares do not (recovery)', () => {
  const actors = [...FIRMS, 'A association'];
  const large = many('l#>A membership', 9);
  const gone = district({ actors, ties: [...large, 's0>A membership'] });
  assert.equal(of(gone, 'associations').traces[0].presence, 'present');
  assert.equal(of(gone, 'associations').basis, 'trace');
  assert.ok(of(gone, 'associations').severity > 3);
  const equal = district({ actors, ties: [...large, ...many('s#>A membership', 27)] });
  assert.equal(of(equal, 'associations').traces[0].presence, 'absent');
  assert.equal(of(equal, 'associations').severity, 0);
});

test('a trace that is neither clearly there nor clearly not has no severity, never 0 (limit)', () => {
  const actors = [...FIRMS, 'A association'];
  const view = district({
    actors,
    ties: [...many('l#>A membership', 8), ...many('s#>A membership', 20)],
  });
  const { traces, basis, severity } = of(view, 'associations');
  assert.equal(traces[0].presence, 'between');
  // By its value alone it would count as none
  assert.equal(
    severityOf(traces[0].value, SIGNATURES.find(({ id }) => id === traces[0].id)!.thresholds),
    0,
  );
  assert.equal(basis, 'unclear');
  assert.ok(Number.isNaN(severity) && Number.isNaN(traces[0].severity));
});

test('where only places inside a place were rated, the sentence names them and does not say that nobody rated (hand)', () => {
  const view = district({
    actors: FIRMS,
    observations: [
      'place ITH5 obstacle:secrets 5 ana 2025',
      'place ES obstacle:antitrust 2 bo 2025',
    ],
  });
  assert.deepEqual(ratedInside(view), ['ES', 'ITH5']);
  const readings = read(view);
  assert.match(
    say(sayObstacles(readings, ratedInside(view)).says),
    /Nobody has rated the whole of it; 2 places in it were: ES, ITH5\./,
  );
  assert.doesNotMatch(say(sayObstacles(readings).says), /the whole of it/);
});

test('rivals without ties leave a trace, rivals with ties do not (recovery)', () => {
  const observations = FIRMS.map(
    (words, i) => `actor ${words.split(' ')[0]} sector C${20 + (i % 4)}`,
  );
  const ids = FIRMS.map((words) => words.split(' ')[0]);
  const across = ids.slice(1).map((id, i) => `${ids[i]}>${id} information`);
  const rivals = district({ actors: FIRMS, ties: across, observations });
  assert.equal(of(rivals, 'non-cooperation').traces[0].presence, 'present');
  const within = ids.slice(4).map((id, i) => `${ids[i]}>${id} information`);
  const friends = district({ actors: FIRMS, ties: within, observations });
  assert.equal(of(friends, 'non-cooperation').traces[0].presence, 'absent');
});

test('severity of a trace is 0 from where it is absent, 5 at its worst, and falls between (identity)', () => {
  for (const { id, thresholds } of SIGNATURES) {
    const { present, absent, ends } = thresholds;
    assert.ok(Math.abs(severityOf(ends[0], thresholds) - 5) < 1e-9, id);
    assert.ok(Math.abs(severityOf(absent, thresholds)) < 1e-9, id);
    assert.ok(severityOf(ends[1], thresholds) === 0, id);
    assert.ok(severityOf(present, thresholds) > 0 && severityOf(present, thresholds) < 5, id);
    assert.equal(presenceOf({ value: ends[0], lo: ends[0], hi: ends[0] }, thresholds), 'present');
    assert.equal(presenceOf({ value: ends[1], lo: ends[1], hi: ends[1] }, thresholds), 'absent');
    assert.equal(presenceOf({ value: NaN, lo: NaN, hi: NaN }, thresholds), 'cannot-tell');
  }
});

test('the mean of three scores has Student’s interval, one has none, none has no mean (hand)', () => {
  const { value, lo, hi } = meanScore([2, 3, 4], [0, 5]);
  assert.equal(value, 3);
  // 3 ± 4.302653 · 1 / √3
  assert.ok(Math.abs(lo - (3 - 4.302653 / Math.sqrt(3))) < 1e-5);
  assert.equal(hi, 5);
  assert.ok(Number.isNaN(meanScore([4], [0, 5]).lo));
  assert.ok(Number.isNaN(meanScore([], [0, 5]).value));
});
