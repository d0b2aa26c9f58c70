import type { ReactNode } from 'react';
import { Link } from '../components/link.tsx';
import { word } from '../words/word.ts';

/** The way back to the first page, and whose data these are. */
export function RailFoot({ published }: { readonly published: boolean | undefined }): ReactNode {
  return (
    <p className="foot">
      <Link className="brand" href="/">
        Mesoscope
      </Link>
      <br />
      {word(published === false ? 'space.foot' : 'rail.foot')}
    </p>
  );
}
