/** A strict reader of RFC 4180, apart from the writer: rows of fields; throws where the file breaks the rules. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < file.length) {
    let field = '';
    if (file[at] === '"') {
      at++;
      for (;;) {
        const end = file.indexOf('"', at);
        if (end < 0) throw new Error('a quote is never closed');
        field += file.slice(at, end);
        at = end + 1;
        if (file[at] !== '"') break;
        field += '"';
        at++;
      }
    } else {
      const end = /[,\r\n]|$/g;
      end.lastIndex = at;
      field = file.slice(at, end.exec(file)!.index);
      if (field.includes('"')) throw new Error(`a bare quote in "${field}"`);
      at += field.length;
    }
    row.push(field);
    if (file[at] === ',') at++;
    else if (file.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}
