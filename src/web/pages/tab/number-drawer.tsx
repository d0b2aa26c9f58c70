import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { writeMeasured } from '../../../figure/write-value.ts';
import { SOFTWARE } from '../../../method/software.ts';
import { Formula } from '../../drawer/formula.tsx';
import { COLUMNS, NUMBERS, type ColumnId, type NumberId, type Shown } from '../../tab/analysis.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';

/** How a number of the network, or a column of its actors, is made: definition, formula, reach, whom it comes from. */
export function NumberDrawer({
  shown,
  made,
  onClose,
}: {
  readonly shown: Shown;
  readonly made: NumberId | ColumnId | null;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={made !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="drawer">
        <Dialog aria-label={word('drawer.label')}>
          <Button className="tool x" aria-label={word('close')} onPress={onClose} autoFocus>
            ✕
          </Button>
          {made !== null && <Made shown={shown} id={made} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Made({
  shown: { name, analysis, seed, digest },
  id,
}: {
  readonly shown: Shown;
  readonly id: NumberId | ColumnId;
}): ReactNode {
  const number = NUMBERS.find((known) => known.id === id);
  const column = COLUMNS.find((known) => known === id);
  const after = word(`net.${id}.after`);
  return (
    <div className="measured">
      <p className="soft">{word('drawer.head')}</p>
      <Heading slot="title">{word(`net.${id}`)}</Heading>
      {number !== undefined && (
        <p className="value">
          <span className="big">
            {writeMeasured(analysis.numbers[number.id] ?? null, number.unit, LANGUAGE)}
          </span>
          <span className="beside">{word('tab.of', { name })}</span>
        </p>
      )}
      <p className="says">{word(`net.${id}.says`)}</p>
      <section>
        <h3>{word('drawer.formula')}</h3>
        <Formula text={word(`net.${id}.formula`)} />
        {column === 'betweenness' && (
          <p>
            {analysis.pivots === null
              ? word('net.betweenness.exact')
              : word('net.betweenness.pivots', { n: count(analysis.pivots) })}
          </p>
        )}
        {column === 'closeness' && (
          <p>
            {analysis.near === null
              ? word('net.closeness.all')
              : word('net.closeness.near', { n: count(analysis.near) })}
          </p>
        )}
      </section>
      {after !== '' && (
        <section>
          <h3>{word('tab.after')}</h3>
          <p>{after}</p>
        </section>
      )}
      <section>
        <h3>{word('drawer.source')}</h3>
        <p className="soft">
          {name}. {SOFTWARE}, seed {seed}, SHA-256 {digest.slice(0, 16)}.
        </p>
      </section>
    </div>
  );
}
