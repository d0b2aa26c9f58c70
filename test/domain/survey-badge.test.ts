import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEARNING_STAGES, learningStage } from '../../src/domain/learning-stage.ts';
import { surveyBadge } from '../../src/domain/survey-badge.ts';

test('thirty answers of a hundred that are missing change the badge, not only the number (hand)', () => {
  assert.equal(surveyBadge(1), 'nearly-all');
  assert.equal(surveyBadge(0.7), 'most');
  assert.equal(surveyBadge(0.7 * 0.7), 'few');
  assert.equal(surveyBadge(0), 'few');
  assert.equal(surveyBadge(NaN), 'unknown');
});

test('stages come in their order as levels rise, each once reached stays behind (identity)', () => {
  const stages = [1, 2, 3, 4, 5, 6].map(learningStage);
  assert.deepEqual([...new Set(stages)], [...LEARNING_STAGES]);
  const places = stages.map((stage) => LEARNING_STAGES.indexOf(stage));
  assert.deepEqual(places, places.toSorted());
});
