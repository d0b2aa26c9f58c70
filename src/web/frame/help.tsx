import { useCallback, useState, type ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { FINDING_STATUSES } from '../../domain/finding-status.ts';
import { Legend } from '../components/legend.tsx';
import { Status } from '../components/status.tsx';
import { useKey } from '../state/use-key.ts';
import { word } from '../words/word.ts';

const KEYS = [
  ['/', 'help.key.search'],
  ['T', 'help.key.table'],
  ['?', 'help.key.help'],
  ['Esc', 'help.key.close'],
] as const;

/** What the signs mean and which keys work; `?` opens it. */
export function HelpButton(): ReactNode {
  const [open, setOpen] = useState(false);
  useKey(
    '?',
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <Button className="tool keep" aria-label={word('help.label')} onPress={() => setOpen(true)}>
        ?
      </Button>
      <ModalOverlay className="veil centre" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="sheet">
          <Dialog className="help">
            {({ close }) => (
              <>
                <Heading slot="title">{word('help.head')}</Heading>
                <Button className="tool x" aria-label={word('close')} onPress={close}>
                  ✕
                </Button>
                <p className="read">{word('help.says')}</p>
                <h3>{word('help.kinds')}</h3>
                <Legend />
                <h3>{word('help.statuses')}</h3>
                <ul className="statuses">
                  {FINDING_STATUSES.map((status) => (
                    <li key={status}>
                      <Status status={status} />
                      <p>{word(`help.${status}`)}</p>
                    </li>
                  ))}
                </ul>
                <h3>{word('help.strip')}</h3>
                <p>{word('help.strip.says')}</p>
                <h3>{word('help.keys')}</h3>
                <dl className="keys">
                  {KEYS.map(([key, says]) => (
                    <div key={key}>
                      <dt>
                        <kbd>{key}</kbd>
                      </dt>
                      <dd>{word(says)}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
