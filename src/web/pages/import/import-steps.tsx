import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ImportOutcome, Uploaded } from '../../../wire/import-file.ts';
import { useAddress, useMove } from '../../address.ts';
import { Answer, ProblemPanel } from '../../components/states.tsx';
import { Doing } from '../../components/doing.tsx';
import { fileQuery, rehearsalQuery, runImport, type ImportReached } from '../../queries-own.ts';
import { isStopped } from '../../stopped.ts';
import { useSettled } from '../../state/use-settled.ts';
import { word } from '../../words/word.ts';
import { FileStep } from './file-step.tsx';
import {
  draftOf,
  isMapped,
  mappingsOf,
  questionsOf,
  requestOf,
  stepOf,
  type ChoiceWire,
  type ImportDraft,
  type Step,
} from './import-draft.ts';
import { LedgerStep } from './ledger-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { StepBar } from './step-bar.tsx';
import { stepSays } from './step-says.ts';

interface Props {
  readonly workspace: string;
  /** The file as it was read without anybody's choice. */
  readonly first: Uploaded;
  /** The day the source speaks of, unless said otherwise. */
  readonly day: string;
  /** Why another file could not be taken. */
  readonly refused: Error | null;
  readonly onFile: (file: File) => void;
}

/** The steps after a file is there; what is chosen lives here until it is stored. */
export function ImportSteps({ workspace, first, day, refused, onFile }: Props): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const client = useQueryClient();
  const [draft, setDraft] = useState<ImportDraft>(() => draftOf(first, day));
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const read = useQuery({
    ...fileQuery(workspace, first.file, draft.choice),
    placeholderData: keepPreviousData,
  });
  const uploaded = read.data ?? first;
  const step = stepOf(search['step'] ?? '', uploaded, draft);
  const request = useSettled(
    useMemo(() => requestOf(uploaded, draft, true), [uploaded, draft]),
    200,
  );
  const [reached, setReached] = useState<ImportReached | null>(null);
  const [stopping, setStopping] = useState(false);
  const stop = useRef(new AbortController());
  const rehearsal = useQuery({
    ...rehearsalQuery(workspace, request, setReached),
    enabled: step === 'ledger' && outcome === null,
    placeholderData: keepPreviousData,
  });
  const store = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      setStopping(false);
      setReached(null);
      const asked = requestOf(uploaded, draft, false);
      return runImport(workspace, asked, setReached, stop.current.signal);
    },
    onSuccess: (stored) => {
      setOutcome(stored);
      // every answer about this workspace may be another one now; the file itself is taken in and gone
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'file' && queryKey[0] !== 'rehearsal',
      });
    },
  });
  const go = (to: Step): void => change({ step: to });
  const choose = (choice: ChoiceWire): void => {
    setOutcome(null);
    setDraft({ ...draft, choice });
    void client
      .ensureQueryData(fileQuery(workspace, first.file, choice))
      .then(({ tables }) =>
        // other columns need another mapping; the same columns keep what was said of them
        setDraft((before) => ({
          ...before,
          mappings: Object.fromEntries(
            Object.entries(before.layout === null ? mappingsOf(tables) : {}).map(
              ([name, mapping]) => {
                const kept = before.mappings[name];
                const same =
                  kept &&
                  Object.keys(kept.goals).join('\n') === Object.keys(mapping.goals).join('\n');
                return [name, same ? kept : mapping];
              },
            ),
          ),
        })),
      )
      .catch(() => undefined);
  };
  return (
    <>
      <StepBar
        now={step}
        reached={reachedOf(uploaded, draft)}
        says={stepSays(uploaded, draft, outcome ?? rehearsal.data ?? null)}
        onStep={go}
      />
      {refused !== null && <ProblemPanel error={refused} />}
      {uploaded.importedBefore && outcome === null && (
        <p className="before">{word('import.before')}</p>
      )}
      {step === 'file' && <FileStep other onFile={onFile} />}
      {step === 'reading' &&
        (read.error === null ? (
          <ReadingStep
            uploaded={uploaded}
            choice={draft.choice}
            busy={read.isFetching}
            onChoice={choose}
            onNext={() => go('mapping')}
          />
        ) : (
          <ProblemPanel error={read.error} onRetry={() => setDraft({ ...draft, choice: {} })} />
        ))}
      {step === 'mapping' && (
        <MappingStep
          uploaded={uploaded}
          draft={draft}
          onDraft={(next) => {
            setOutcome(null);
            setDraft(next);
          }}
          onBack={() => go('reading')}
          onNext={() => go('ledger')}
        />
      )}
      {step === 'ledger' && store.isPending && (
        <Doing
          what={stopping ? word('busy.stopping') : doing(reached)}
          share={reached?.share ?? null}
          onStop={
            stopping || reached?.step === 'freezing'
              ? null
              : () => {
                  setStopping(true);
                  stop.current.abort();
                }
          }
        />
      )}
      {step === 'ledger' && !store.isPending && outcome === null && isCounting(rehearsal) && (
        <Doing
          what={doing(reached)}
          share={reached?.share ?? null}
          onStop={() => void client.cancelQueries({ queryKey: ['rehearsal'] })}
        />
      )}
      {step === 'ledger' && isStopped(store.error) && <p role="status">{word('import.stopped')}</p>}
      {step === 'ledger' && (outcome !== null || !isCounting(rehearsal)) && (
        <Answer
          query={outcome === null ? rehearsal : { ...rehearsal, data: outcome }}
          what={word('busy.rehearse')}
        >
          {(counted) => (
            <LedgerStep
              outcome={counted}
              stored={outcome !== null && !outcome.refused}
              storing={store.isPending}
              problem={isStopped(store.error) ? null : store.error}
              bearShare={draft.bearShare}
              onBear={(bearShare) => {
                setOutcome(null);
                setDraft({ ...draft, bearShare });
              }}
              onStore={() => store.mutate()}
              onBack={() => go('mapping')}
            />
          )}
        </Answer>
      )}
    </>
  );
}

/** True while the first count of a file goes on; a later one leaves the last balance standing. */
function isCounting(query: { readonly data: unknown; readonly fetchStatus: string }): boolean {
  return query.data === undefined && query.fetchStatus === 'fetching';
}

function doing(reached: ImportReached | null): string {
  switch (reached?.step) {
    case 'checking':
    case 'matching':
    case 'storing':
    case 'freezing':
      return word(`import.doing.${reached.step}`);
    default:
      return word('import.doing.reading');
  }
}

function reachedOf(uploaded: Uploaded, draft: ImportDraft): Step {
  if (questionsOf(uploaded.reading).length > 0) return 'reading';
  return isMapped(draft) ? 'ledger' : 'mapping';
}
