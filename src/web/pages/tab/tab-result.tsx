import { useState, type ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import { writeMeasured } from '../../../figure/write-value.ts';
import { SOFTWARE } from '../../../method/software.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Said } from '../../components/said.tsx';
import { NUMBERS, type ColumnId, type NumberId, type Shown } from '../../tab/analysis.ts';
import type { Choice, TabFile } from '../../tab/protocol.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { ActorTable } from './actor-table.tsx';
import { NumberDrawer } from './number-drawer.tsx';
import { mergedSays, readAs } from './read-as.ts';
import { ReadingFold } from './reading-fold.tsx';
import { TabPicture } from './tab-picture.tsx';

/** What is asked of the table by the picture. */
export interface Picked {
  /** The actor that is selected. */
  readonly actor: number | null;
  /** The community whose members are listed; null for all. */
  readonly community: number | null;
}

/** The network of a file: its numbers, its picture, its actors, and how all of it came about. */
export function TabResult({
  shown,
  choice,
  onChoice,
  onSave,
}: {
  readonly shown: Shown;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onSave: (what: TabFile) => void;
}): ReactNode {
  const { analysis, account } = shown;
  const { numbers } = analysis;
  const merged = mergedSays(account, analysis.weighted);
  const [made, setMade] = useState<NumberId | ColumnId | null>(null);
  const [picked, setPicked] = useState<Picked>({ actor: null, community: null });
  return (
    <>
      <div className="head">
        <div>
          <p className="tab-file">{shown.name}</p>
          <p className="lede">
            <Said
              message={wordMessage('tab.sentence', {
                actors: count(numbers.actors ?? 0),
                ties: count(numbers.ties ?? 0),
                giant: { share: numbers.giant ?? NaN },
                communities: count(numbers.communities ?? 0),
              })}
            />
          </p>
          <p className="mid">
            {word('tab.account', {
              rows: count(account.rows),
              kept: count(account.kept),
              merged: count(account.merged),
              loops: count(account.loops),
              rejected: count(account.rejected),
            })}
            . {merged !== null && `${merged} `}
            {word('tab.kept')}
          </p>
          <p className="mid">{readAs(shown.reading, analysis.directed)}</p>
        </div>
        <div className="row">
          <ExportMenu
            choices={[
              { label: word('tab.file.csv'), detail: 'CSV', run: () => onSave('csv') },
              { label: word('tab.file.graphml'), detail: 'GraphML', run: () => onSave('graphml') },
            ]}
          />
        </div>
      </div>
      <ReadingFold shown={shown} choice={choice} onChoice={onChoice} />
      <div className="tab-two">
        <section aria-labelledby="numbers">
          <h2 id="numbers">{word('tab.numbers')}</h2>
          <table className="tab-numbers">
            <tbody>
              {NUMBERS.filter(({ id }) => numbers[id] !== undefined).map(({ id, unit }) => (
                <tr key={id}>
                  <th scope="row">{word(`net.${id}`)}</th>
                  <td>
                    <button
                      type="button"
                      className="number"
                      aria-haspopup="dialog"
                      onClick={() => setMade(id)}
                    >
                      <b>{writeMeasured(numbers[id] ?? null, unit, LANGUAGE)}</b>
                      <span className="vh">
                        {' '}
                        – {word('drawer.open', { label: word(`net.${id}`) })}
                      </span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section aria-labelledby="picture">
          <h2 id="picture">{word('tab.picture')}</h2>
          <TabPicture shown={shown} picked={picked} onPick={setPicked} />
        </section>
      </div>
      <section aria-labelledby="actors">
        <h2 id="actors">{word('tab.actors')}</h2>
        <ActorTable analysis={analysis} picked={picked} onPick={setPicked} onMade={setMade} />
      </section>
      <p className="src">
        {word('tab.stamp', {
          software: SOFTWARE,
          seed: String(shown.seed),
          digest: shown.digest.slice(0, 16),
          threads: count(shown.threads),
          memory: word(shown.shared ? 'tab.stamp.shared' : 'tab.stamp.copied'),
          loops: word(shown.compiled ? 'tab.stamp.compiled' : 'tab.stamp.plain'),
          seconds: writeNumber(shown.seconds, LANGUAGE),
        })}
      </p>
      <NumberDrawer shown={shown} made={made} onClose={() => setMade(null)} />
    </>
  );
}
