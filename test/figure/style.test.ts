import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FIGURE_STYLE } from '../../src/figure/style.ts';

const css = readFileSync(new URL('../../src/web/styles/tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media screen');

function token(theme: string, name: string): string {
  return new RegExp(`${name}: ([^;]+);`).exec(theme)?.[1] ?? '';
}

test('a picture alone has the colours of the page in the light (identity)', () => {
  for (const [, name, fallback] of FIGURE_STYLE.matchAll(/var\((--[\w-]+),([^)]+)\)/g))
    assert.equal(fallback, token(light, name), name);
});

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

for (const [name, theme] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`text has a contrast of 4.5 on every ground, ${name} (hand)`, () => {
    for (const ground of ['--paper', '--sunk', '--accent-soft'])
      for (const ink of ['--ink', '--ink-2', '--ink-3', '--accent'])
        assert.ok(
          contrast(token(theme, ink), token(theme, ground)) >= 4.5,
          `${ink} on ${ground}: ${contrast(token(theme, ink), token(theme, ground))}`,
        );
    for (const status of ['--s-holds', '--s-contradicted', '--s-unknown'])
      assert.ok(contrast(token(theme, status), token(theme, '--paper')) >= 4.5, status);
    assert.ok(contrast(token(theme, '--on-accent'), token(theme, '--accent')) >= 4.5);
    assert.ok(contrast(token(theme, '--control'), token(theme, '--paper')) >= 3);
  });
}
