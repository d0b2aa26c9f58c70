/* oxlint-disable no-control-regex -- control signs are what this is about */
// What spreadsheet programs skip before they look for a formula, beyond white space: controls, zero-width signs, marks
// of direction, the byte order mark.
const SKIPPED =
  /^[\s\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/;
// Signs that begin a formula, with their full-width and small forms
const OPENER = /^[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;
const CONTROL = /^[\t\r\n\u0000]/;

/**
 * Makes a text that no spreadsheet program takes for a formula: an apostrophe is put before it when it begins with
 * `= + - @`, their full-width or small forms, TAB, CR, LF or NUL, also behind white space, invisible signs or apostrophes.
 *
 * `restoreText` takes it away again, so nothing is lost. Numbers never come here: a negative number is a number.
 *
 * @see owasp-asvs-5
 */
export function safeText(text: string): string {
  return wouldOpen(text) ? `'${text}` : text;
}

/** The text that `safeText` was given: takes one apostrophe away where `safeText` would have put one. */
export function restoreText(text: string): string {
  return text.startsWith("'") && wouldOpen(text.slice(1)) ? text.slice(1) : text;
}

function wouldOpen(text: string): boolean {
  // Apostrophes count as skipped so that taking one away is never ambiguous
  const bare = text.replace(/^'+/, '');
  return CONTROL.test(bare) || OPENER.test(bare.replace(SKIPPED, ''));
}
