import { useState, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { PLACE_SIZES } from '../../domain/comparison.ts';
import { COUNTRY_GROUPS } from '../../domain/country-group.ts';
import type { ComparisonWire } from '../../wire/common.ts';
import { useMove } from '../address.ts';
import { Choice } from '../components/choice.tsx';
import { word } from '../words/word.ts';
import { sizeText } from './compare-text.ts';

/** Changes what a place is compared with; the address keeps it, on every page. */
export function ComparisonDialog({ now }: { readonly now: ComparisonWire }): ReactNode {
  return (
    <DialogTrigger>
      <Button className="linklike noprint">{word('overview.change')}</Button>
      <ModalOverlay className="veil centre" isDismissable>
        <Modal className="sheet">
          <Dialog className="help">{({ close }) => <Choices now={now} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Choices({
  now,
  close,
}: {
  readonly now: ComparisonWire;
  readonly close: () => void;
}): ReactNode {
  const { change } = useMove();
  const [level, setLevel] = useState(String(now.level));
  const [group, setGroup] = useState<string>(now.group);
  const [size, setSize] = useState(`${now.from}-${now.to ?? ''}`);
  const sizes = PLACE_SIZES.map(({ from, to }) => ({
    value: `${from}-${to ?? ''}`,
    label: sizeText(from, to),
  }));
  const own = `${now.from}-${now.to ?? ''}`;
  const options = sizes.some(({ value }) => value === own)
    ? sizes
    : [{ value: own, label: sizeText(now.from, now.to) }, ...sizes];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        close();
        change({ level, group, size });
      }}
    >
      <Heading slot="title">{word('compare.head')}</Heading>
      <Button className="tool x" aria-label={word('close')} onPress={close}>
        ✕
      </Button>
      <p className="read mid">{word('compare.says')}</p>
      <div className="fields">
        <Choice
          label={word('compare.level')}
          value={level}
          onChange={setLevel}
          options={['0', '1', '2', '3'].map((value) => ({
            value,
            label: word(`levels.${value as '0' | '1' | '2' | '3'}`),
          }))}
        />
        <Choice
          label={word('compare.group')}
          value={group}
          onChange={setGroup}
          options={Object.entries(COUNTRY_GROUPS).map(([value, { label }]) => ({ value, label }))}
        />
        <Choice label={word('compare.size')} value={size} onChange={setSize} options={options} />
      </div>
      <div className="row">
        <button type="submit" className="btn primary">
          {word('compare.apply')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            close();
            change({ level: undefined, group: undefined, size: undefined });
          }}
        >
          {word('compare.reset')}
        </button>
      </div>
    </form>
  );
}
