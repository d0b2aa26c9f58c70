// Runs before the first paint, so that nobody in the dark sees a white flash.
{
  let asked = null;
  try {
    asked = localStorage.getItem('mesoscope.theme');
  } catch {
    // a browser that keeps nothing follows the system
  }
  const dark =
    asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
