import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { Scene } from '../../figure/scene.ts';
import { toSvg } from '../../figure/to-svg.ts';
import { saveFile } from '../save-file.ts';

/** Sharp on paper too: three pixels for every pixel of the picture. */
const SCALE = 3;

/** Saves a picture as PNG on white, with the type of the page inside. */
export async function savePng(name: string, scene: Scene): Promise<void> {
  const font = await fontRule();
  const svg = toSvg(scene).replace('<style>', `<style>${font}`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = scene.width * SCALE;
    canvas.height = scene.height * SCALE;
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob !== null) saveFile(`${name}.png`, 'image/png', blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture that stands alone can fetch nothing, so its type travels inside it. */
async function fontRule(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(fontUrl)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
}
