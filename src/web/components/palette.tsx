import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';

interface Props {
  readonly title: string;
  /** What the field asks for, and what it says while it is empty. */
  readonly field: { readonly label: string; readonly prompt: string };
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the list of hits is called. */
  readonly found: string;
  readonly onChoose: (key: unknown) => void;
  readonly onClose: () => void;
  /** Said where nothing is found. */
  readonly none: string;
  /** Below the hits. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** Type, move with the arrows, go with Enter: a field over a list in sections. */
export function Palette(props: Props): ReactNode {
  const { title, field, text, onText, found, onChoose, onClose, none, below, children } = props;
  return (
    <ModalOverlay
      className="veil centre"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="sheet palette">
        <Dialog aria-label={title}>
          <Autocomplete inputValue={text} onInputChange={onText}>
            <SearchField aria-label={field.label} autoFocus className="palette-field">
              <Input placeholder={field.prompt} />
            </SearchField>
            <ListBox
              aria-label={found}
              className="hits"
              onAction={onChoose}
              renderEmptyState={() => <p className="soft hint">{none}</p>}
            >
              {children}
            </ListBox>
          </Autocomplete>
          {below}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
