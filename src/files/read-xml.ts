/* oxlint-disable no-control-regex -- control signs are what this is about */
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/** What is told of an XML document while it is read. Names come without their prefix, attributes with it. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  close(name: string): void;
  /** Text between tags, possibly in several pieces. */
  text(text: string): void;
}

/** Takes an XML document piece by piece. */
export interface XmlReader {
  write(text: string): void;
  end(): void;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_TAG = 1e6;
const MOST_NAMES = 1_000;
const NAME = /^[\p{L}_:][\p{L}\p{N}_:.\u00b7-]*$/u;
const ATTRIBUTE = /\s+([^\s=<>"'/&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const EMPTY: ReadonlyMap<string, string> = new Map();

/**
 * A small strict reader of XML 1.0 for files from strangers: elements, attributes, text, CDATA, comments, processing
 * instructions, the five named references and numbered ones. A document type or an entity of one's own is refused, and
 * so are elements deeper than 100, tags and texts beyond 10⁶ signs, wrong nesting, and signs that XML forbids.
 *
 * Cost: one pass, about 40 MB a second.
 *
 * @throws Refusal naming the line.
 * @see xml-2008
 */
export function xmlReader(source: string, listener: XmlListener): XmlReader {
  const stack: string[] = [];
  const names = new Set<string>();
  let rest = '';
  let line = 1;
  let rooted = false;
  let length = 0;

  const refuse = (what: string, value: string, hint: string): never => {
    throw refusal('file-unreadable', source, `${what}: "${value.slice(0, 60)}"`, hint, {
      row: line,
      value: value.slice(0, 60),
    });
  };
  const tooLarge = (what: string): never => {
    throw refusal('file-too-large', source, `${what}: "line ${line}"`, 'at most 1,000,000 signs', {
      row: line,
    });
  };
  const decode = (text: string): string => {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]{0,40})(;?)/g, (whole: string, name: string, end: string) => {
      if (end === '') return refuse('an open reference', whole, '&amp; for the sign &');
      const named = NAMED.get(name);
      if (named !== undefined) return named;
      const number = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
      const code = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : -1;
      const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      if (sign === '' || FORBIDDEN.test(sign) || (code >= 0xd800 && code <= 0xdfff))
        return refuse('an entity that XML does not know', whole, 'no entities of one’s own');
      return sign;
    });
  };
  const tell = (text: string): void => {
    if (text === '') return;
    if (stack.length === 0) {
      if (text.trim() !== '' && text !== '\ufeff')
        refuse('text outside of the document', text.trim(), 'one element around everything');
    } else {
      length += text.length;
      if (length > LONGEST_TAG) tooLarge('a text is too long');
      listener.text(text);
    }
    line += lineEnds(text);
  };
  const openTag = (tag: string): void => {
    const closed = tag.endsWith('/');
    const body = closed ? tag.slice(0, -1) : tag;
    const gap = firstGap(body);
    const name = gap < 0 ? body : body.slice(0, gap);
    if (!names.has(name)) {
      if (!NAME.test(name)) refuse('no name of an element', name, 'a tag such as <node>');
      if (names.size < MOST_NAMES) names.add(name);
    }
    if (stack.length === 0 && rooted)
      refuse('a second document', name, 'one element around everything');
    rooted = true;
    const attributes = gap < 0 ? EMPTY : attributesOf(body, gap);
    length = 0;
    listener.open(local(name), attributes, line);
    if (closed) listener.close(local(name));
    else if (stack.push(name) > READING_LIMITS.depth)
      refuse('elements are nested too deep', name, `at most ${READING_LIMITS.depth} levels`);
    line += lineEnds(tag);
  };
  const attributesOf = (body: string, from: number): ReadonlyMap<string, string> => {
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = from;
    let end = from;
    for (let found = ATTRIBUTE.exec(body); found; found = ATTRIBUTE.exec(body)) {
      const [, key, double, single] = found;
      if (attributes.has(key!)) refuse('an attribute is given twice', key!, 'each attribute once');
      attributes.set(key!, decode(double ?? single ?? ''));
      end = ATTRIBUTE.lastIndex;
    }
    if (end < body.length && body.slice(end).trim() !== '')
      refuse('no attribute', body.slice(end).trim(), 'attributes such as id="1"');
    return attributes;
  };
  const closeTag = (tag: string): void => {
    const name = tag.slice(1).trimEnd();
    const open = stack.pop();
    if (open !== name) refuse('a tag closes what is not open', `</${name}>`, `</${open ?? ''}>`);
    length = 0;
    listener.close(local(name));
    line += lineEnds(tag);
  };

  /** Reads a comment or CDATA and gives back where it ends; −1 when that is not there yet. */
  const markEnd = (text: string, at: number): number => {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end >= 0) line += lineEnds(text.slice(at, end));
      return end < 0 ? -1 : end + 3;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end >= 0) tell(text.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    // Too short yet to tell what it begins
    if (text.length - at < 9 && !text.startsWith('<!DOC', at)) return -1;
    return refuse(
      'a document type or entity',
      text.slice(at, at + 40),
      'a file without <!DOCTYPE …>',
    );
  };

  /** Reads what is complete and gives back where the first incomplete thing begins. */
  const take = (text: string, last: boolean): number => {
    let at = 0;
    while (at < text.length) {
      const open = text.indexOf('<', at);
      if (open < 0) {
        // A reference may go on in the next piece
        const cut = last ? text.length : safeEnd(text, at);
        tell(decode(text.slice(at, cut)));
        return cut;
      }
      if (open > at) tell(decode(text.slice(at, open)));
      at = open;
      const second = text.charCodeAt(at + 1);
      if (second === 33) {
        const end = markEnd(text, at);
        if (end < 0) return at;
        at = end;
      } else if (second === 63) {
        const end = text.indexOf('?>', at);
        if (end < 0) return at;
        line += lineEnds(text.slice(at, end));
        at = end + 2;
      } else {
        const end = tagEnd(text, at);
        if (end < 0) return at;
        const tag = text.slice(at + 1, end);
        if (second === 47) closeTag(tag);
        else openTag(tag);
        at = end + 1;
      }
    }
    return text.length;
  };

  return {
    write(text) {
      const forbidden = FORBIDDEN.exec(text);
      if (forbidden) {
        line += lineEnds(text.slice(0, forbidden.index));
        const code = text.charCodeAt(forbidden.index).toString(16).padStart(4, '0');
        refuse('a sign that XML forbids', `U+${code}`, 'text without control signs');
      }
      const all = rest === '' ? text : rest + text;
      rest = all.slice(take(all, false));
      if (rest.length > LONGEST_TAG) tooLarge('a tag does not end');
    },
    end() {
      const all = rest;
      rest = all.slice(take(all, true));
      if (rest !== '') refuse('the file ends within a tag', rest, 'the whole file');
      if (stack.length > 0)
        refuse('the file ends before its elements do', `<${stack.at(-1)}>`, 'the whole file');
      if (!rooted) refuse('no element is in the file', '', 'an XML document');
    },
  };
}

/** The end of a tag: the first `>` that no quote holds; −1 when it is not there yet. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quote === 0) {
      if (sign === 62) return at;
      if (sign === 34 || sign === 39) {
        quote = sign;
        // Values are most of a tag: they are jumped over
        const close = text.indexOf(sign === 34 ? '"' : "'", at + 1);
        if (close < 0) return -1;
        at = close - 1;
      }
    } else if (sign === quote) quote = 0;
  }
  return -1;
}

/** Where the white space behind a name begins; −1 without any. */
function firstGap(body: string): number {
  for (let at = 0; at < body.length; at++) if (body.charCodeAt(at) <= 32) return at;
  return -1;
}

function safeEnd(text: string, from: number): number {
  const reference = text.lastIndexOf('&');
  return reference >= from && !text.includes(';', reference) && text.length - reference < 50
    ? reference
    : text.length;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
