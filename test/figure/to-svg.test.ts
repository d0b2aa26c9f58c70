import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Window } from 'happy-dom';
import { mark, textMark } from '../../src/figure/scene.ts';
import { toSvg } from '../../src/figure/to-svg.ts';

const HOSTILE = `"><script>alert(1)</script>&'`;

test('what a browser reads back is what the scene says, also when a name is hostile (oracle)', () => {
  const scene = {
    width: 100,
    height: 50,
    label: HOSTILE,
    marks: [mark('g', { className: 'a', strokeWidth: 2 }, [textMark(HOSTILE, 1, 2)])],
  };
  const { document } = new Window();
  document.body.innerHTML = toSvg(scene, true);
  const svg = document.querySelector('svg');
  assert.equal(svg?.getAttribute('aria-label'), HOSTILE);
  assert.equal(svg?.querySelector('text')?.textContent, HOSTILE);
  assert.equal(svg?.querySelector('g')?.getAttribute('stroke-width'), '2');
  assert.equal(document.querySelectorAll('script').length, 0);
});

test('a bare picture carries no style, a whole one does (hand)', () => {
  const scene = { width: 1, height: 1, label: '', marks: [] };
  assert.doesNotMatch(toSvg(scene, true), /<style>/);
  assert.match(toSvg(scene), /<style>/);
  assert.match(toSvg(scene), /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});
