import { FIGURE_STYLE } from './style.ts';
import type { Mark, Scene } from './scene.ts';

/**
 * A picture as an SVG document in one string: its own style inside, nothing fetched.
 *
 * `bare` leaves the style out, for a page that carries it once for all its pictures. Cost: linear in marks.
 */
export function toSvg(scene: Scene, bare = false): string {
  const { width, height } = scene;
  const style = bare ? '' : `<style>${FIGURE_STYLE}</style>`;
  const inside = scene.marks.map(markText).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${width} ${height}" width="${width}" ` +
    `height="${height}" role="img" aria-label="${escapeText(scene.label)}">${style}${inside}</svg>`
  );
}

function markText({ tag, attributes, children }: Mark): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escapeText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : markText(child)))
    .join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}

function attributeName(name: string): string {
  return name === 'className'
    ? 'class'
    : name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);
}

/** Text that cannot break out of an element or an attribute of SVG or HTML. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
