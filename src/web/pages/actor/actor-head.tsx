import type { ReactNode } from 'react';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { CopyLink } from '../../components/copy-link.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { Link } from '../../components/link.tsx';
import { Sentences } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { saveCsv } from '../../save-file.ts';
import { word } from '../../words/word.ts';
import { INITIATIVE_COLUMNS } from './initiatives.tsx';
import { PARTNER_COLUMNS } from './ties-here.tsx';

/** Who it is, in a line and in sentences. */
export function ActorHead({ answer }: { readonly answer: ActorWire }): ReactNode {
  const address = useAddress();
  const { actor, sentences, tiesHere, initiatives, place } = answer;
  const { name, legalName, glyph, city, region } = actor;
  const file = `${place.code}-${name}`;
  return (
    <div className="head actor-head">
      <div>
        <p className="sub">
          <Glyph kind={glyph} />{' '}
          {[capital(word(`glyph.${glyph}`)), city, region].filter(Boolean).join(' · ')}
        </p>
        <h1 tabIndex={-1}>{name}</h1>
        {legalName !== name && <p className="soft legal">{legalName}</p>}
        <p className="lede">
          <Sentences of={sentences} />
        </p>
      </div>
      <div className="row noprint">
        <Link
          className="btn"
          href={hrefOf(address, 'network', null, { show: 'actor', who: actor.id })}
        >
          {word('actor.ties.see')}
        </Link>
        <CopyLink />
        <ExportMenu
          choices={[
            {
              label: word('export.partners'),
              run: () =>
                saveCsv(
                  `${file}-partners`,
                  PARTNER_COLUMNS,
                  tiesHere.flatMap(({ partners }) => partners),
                ),
            },
            {
              label: word('export.initiatives'),
              run: () => saveCsv(`${file}-projects`, INITIATIVE_COLUMNS, initiatives),
            },
          ]}
        />
      </div>
    </div>
  );
}
