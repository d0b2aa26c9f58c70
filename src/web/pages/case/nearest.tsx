import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { count, word } from '../../words/word.ts';

/** The documented cases nearest to a case or a place, with what helped and failed there. */
export function Nearest({ nearest }: Pick<CaseShown, 'nearest'>): ReactNode {
  const address = useAddress();
  return (
    <section aria-labelledby="nearest">
      <h2 id="nearest">{word('case.nearest')}</h2>
      <p className="mid">{word('case.nearest.says')}</p>
      <ul className="entries">
        {nearest.map(({ id, name, distance, parts, lessons }) => (
          <li key={id}>
            <Link href={hrefOf(address, 'cases', id)}>
              <b>{name}</b>
              <span>
                {distance === 0
                  ? word('case.nearest.alike', { n: count(parts.length) })
                  : word('case.nearest.row', {
                      distance: { number: distance },
                      n: count(parts.length),
                      trait: parts[0]?.trait ?? '',
                    })}
                {lessons.map(({ outcome, lesson }) => (
                  <span key={lesson} className="lesson">
                    {word(`case.${outcome}`)}: {lesson}
                  </span>
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
