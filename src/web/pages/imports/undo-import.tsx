import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { UndoPreview } from '../../../wire/undo-import.ts';
import { Answer, ProblemPanel } from '../../components/states.tsx';
import { undoImport, undoQuery } from '../../queries-own.ts';
import { count, word } from '../../words/word.ts';

interface Props {
  readonly workspace: string;
  readonly id: string;
  readonly title: string;
}

/** Takes an import back, after what hangs on it was shown. */
export function UndoImport({ workspace, id, title }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="btn" onPress={() => setOpen(true)}>
        {word('undo.button')}
      </Button>
      <ModalOverlay className="veil centre" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="sheet">
          <Dialog className="help">
            {({ close }) => (
              <>
                <Heading slot="title">{word('undo.head', { title })}</Heading>
                <Asking workspace={workspace} id={id} onClose={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

function Asking({
  workspace,
  id,
  onClose,
}: Pick<Props, 'workspace' | 'id'> & { readonly onClose: () => void }): ReactNode {
  const client = useQueryClient();
  const hangs = useQuery(undoQuery(workspace, id));
  const undo = useMutation({
    mutationFn: () => undoImport(workspace, id),
    onSuccess: () => {
      onClose();
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'undo' });
    },
  });
  return (
    <Answer query={hangs} what={word('busy.undo')} rows={3}>
      {(preview) => (
        <>
          <p className="read">{word('undo.says')}</p>
          <ul className="hangs">
            {HANGING.filter((what) => preview[what] > 0).map((what) => (
              <li key={what}>{word(`undo.${what}`, { n: count(preview[what]) })}</li>
            ))}
          </ul>
          {undo.error !== null && <ProblemPanel error={undo.error} />}
          <div className="row">
            <button
              type="button"
              className="btn primary"
              disabled={undo.isPending}
              onClick={() => undo.mutate()}
            >
              {word('undo.do')}
            </button>
            <button type="button" className="btn" onClick={onClose}>
              {word('undo.keep')}
            </button>
          </div>
        </>
      )}
    </Answer>
  );
}

const HANGING = [
  'actors',
  'ties',
  'initiatives',
  'participations',
  'observations',
  'reopened',
  'waiting',
  'decisions',
] as const satisfies readonly (keyof UndoPreview)[];
