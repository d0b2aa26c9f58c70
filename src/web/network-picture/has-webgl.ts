let known: boolean | null = null;

/** True when the browser lets the page use the graphics card, as sigma and MapLibre need it; asked once. */
export function hasWebGl(): boolean {
  known ??= ask();
  return known;
}

function ask(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  // A page may hold few contexts, so this one is given back.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
