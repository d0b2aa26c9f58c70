import type { ReactNode } from 'react';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { DataTable } from '../../components/data-table.tsx';
import { word } from '../../words/word.ts';
import { AgreementLine } from './phase-grid.tsx';
import { scoreColumns, scoreRows } from './score-rows.ts';

/** Scores that differ from what counts, with what those people saw; nothing where nobody differs. */
export function DissentSection({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const rows = scoreRows(shown, true);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="dissent">
      <h2 id="dissent">{word('pillars.dissent')}</h2>
      <p className="mid">{word('pillars.dissent.says')}</p>
      <DataTable
        caption={word('pillars.dissent.table')}
        columns={scoreColumns()}
        rows={rows}
        rowKey={({ what, assessor }) => `${what} ${assessor}`}
      />
      <AgreementLine of={shown.agreement.aspects} />
    </section>
  );
}
