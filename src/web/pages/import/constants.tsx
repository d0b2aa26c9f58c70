import type { ReactNode } from 'react';
import type { TableDefinition } from '../../../domain/package/attribute.ts';
import { word } from '../../words/word.ts';
import { lackingOf, type MappingWire } from './import-draft.ts';

/** One value for all rows, for what is needed and stands in no column; ids and names differ by row and are left out. */
export function Constants({
  mapping,
  table,
  onMapping,
}: {
  readonly mapping: MappingWire;
  readonly table: TableDefinition;
  readonly onMapping: (mapping: MappingWire) => void;
}): ReactNode {
  const open = new Set([...lackingOf(mapping), ...Object.keys(mapping.constants)]);
  const own = new Set(table.key.filter((name) => name !== 'kind' && name !== 'what'));
  const rows = table.attributes.filter(({ name }) => open.has(name) && !own.has(name));
  if (rows.length === 0) return null;
  const set = (name: string, value: string): void => {
    const { [name]: _, ...rest } = mapping.constants;
    onMapping({ ...mapping, constants: value === '' ? rest : { ...rest, [name]: value } });
  };
  return (
    <section aria-label={word('import.constants')}>
      <h3>{word('import.constants')}</h3>
      <p className="mid">{word('import.constants.says')}</p>
      <div className="fields">
        {rows.map(({ name, codes, meaning }) => (
          <label key={name}>
            {name} – {meaning}
            {codes === null ? (
              <input
                value={mapping.constants[name] ?? ''}
                onChange={(event) => set(name, event.target.value)}
              />
            ) : (
              <select
                value={mapping.constants[name] ?? ''}
                onChange={(event) => set(name, event.target.value)}
              >
                <option value="">{word('import.constant.none')}</option>
                {codes.map((code) => (
                  <option key={code} value={code}>
                    {code}
                  </option>
                ))}
              </select>
            )}
          </label>
        ))}
      </div>
    </section>
  );
}
