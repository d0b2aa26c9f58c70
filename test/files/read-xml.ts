/* oxlint-disable no-control-regex -- control signs are what this is about */
/** An element as the strict reader gives it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A strict reader of the XML that network files need, apart from the writer; throws at the first fault. */
export function readXml(file: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(file) || !file.isWellFormed())
    throw new Error('a sign that XML 1.0 forbids');
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: "${file.slice(at, at + 40)}"`);
  };
  const take = (pattern: RegExp): string | null => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(file);
    if (found) at += found[0].length;
    return found && found[0];
  };
  const decode = (raw: string): string =>
    raw.replace(/&([^;]*);?/g, (whole, name: string) => {
      if (!whole.endsWith(';')) return fail('an open reference');
      if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
      return NAMED[name] ?? fail(`the unknown reference ${whole}`);
    });
  const element = (): Element => {
    if (!take(/</)) fail('no element');
    const name = take(/[A-Za-z_][\w:.-]*/) ?? fail('no name');
    const attributes: Record<string, string> = {};
    while (take(/\s+(?=[A-Za-z_])/)) {
      const key = take(/[A-Za-z_][\w:.-]*/) ?? fail('no attribute name');
      if (key in attributes) fail(`${key} given twice`);
      const value = take(/="[^"<]*"/) ?? fail('no attribute value');
      attributes[key] = decode(value.slice(2, -1));
    }
    if (take(/\/>/)) return { name, attributes, children: [], text: '' };
    if (!take(/>/)) fail('an open tag');
    const children: Element[] = [];
    let text = '';
    for (;;) {
      const raw = take(/[^<]+/);
      if (raw !== null) text += decode(raw);
      else if (file.startsWith('</', at)) break;
      else children.push(element());
    }
    if (!take(/<\//) || take(/[A-Za-z_][\w:.-]*/) !== name || !take(/>/))
      fail(`${name} not closed`);
    return { name, attributes, children, text };
  };
  if (take(/<\?xml version="1.0" encoding="UTF-8"\?>\s*/) === null) fail('no declaration');
  const root = element();
  take(/\s*/);
  if (at !== file.length) fail('something after the end');
  return root;
}

/** All elements of a name, in document order. */
export function all(root: Element, name: string): Element[] {
  return [
    ...(root.name === name ? [root] : []),
    ...root.children.flatMap((child) => all(child, name)),
  ];
}
