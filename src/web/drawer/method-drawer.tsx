import { lazy, Suspense, type ReactNode } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useAddress, useMove } from '../address.ts';
import { word } from '../words/word.ts';

const DrawerBody = lazy(() =>
  import('./drawer-body.tsx').then((loaded) => ({ default: loaded.DrawerBody })),
);

/**
 * How a number is made: any number opens it, the address holds which (`?measure=`), Esc closes.
 *
 * The page behind is inert meanwhile, and the focus goes back to the number when it closes.
 */
export function MethodDrawer(): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const id = search['measure'];
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={id !== undefined}
      onOpenChange={(open) => !open && change({ measure: undefined })}
    >
      <Modal className="drawer">
        <Dialog aria-label={word('drawer.label')}>
          {({ close }) => (
            <>
              <Button className="tool x" aria-label={word('close')} onPress={close} autoFocus>
                ✕
              </Button>
              {id !== undefined && (
                <Suspense fallback={<p className="mid">{word('busy.measure')}</p>}>
                  <DrawerBody id={id} />
                </Suspense>
              )}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
