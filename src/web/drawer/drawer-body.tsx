import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { comparisonOf, useAddress } from '../address.ts';
import { Answer } from '../components/states.tsx';
import { measuredQuery } from '../queries.ts';
import { word } from '../words/word.ts';
import { MeasuredView } from './measured-view.tsx';

/** The inside of the drawer: one measure on this place. */
export function DrawerBody({ id }: { readonly id: string }): ReactNode {
  const address = useAddress();
  const query = useQuery(measuredQuery(address, id, comparisonOf(address.search)));
  return (
    <Answer query={query} what={word('busy.measure')}>
      {(measured) => <MeasuredView measured={measured} />}
    </Answer>
  );
}
