/* oxlint-disable no-control-regex -- control signs are what this is about */
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for an XML attribute or element; signs that XML 1.0 forbids become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (sign) => NAMES[sign]!);
}

/** An element's start with its attributes; those that are null are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  closed = false,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return `<${name}${written}${closed ? '/>' : '>'}`;
}
