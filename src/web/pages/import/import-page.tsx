import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { useAddress, useMove } from '../../address.ts';
import { Doing } from '../../components/doing.tsx';
import { EmptyState, Loading, ProblemPanel } from '../../components/states.tsx';
import { Link } from '../../components/link.tsx';
import { SpaceFrame } from '../../frame/space-frame.tsx';
import { fileQuery, uploadFile } from '../../queries-own.ts';
import { isStopped, stopped } from '../../stopped.ts';
import { useSpace } from '../../state/use-space.ts';
import { word } from '../../words/word.ts';
import { FileStep } from './file-step.tsx';
import { ImportSteps } from './import-steps.tsx';
import { SampleList } from './sample-list.tsx';
import { StepBar } from './step-bar.tsx';
import './import.css';

/** A file on its way into a workspace, in four steps; the address names the file by its digest. */
export function ImportPage(): ReactNode {
  const { workspace } = useAddress();
  const space = useSpace(workspace);
  return (
    <SpaceFrame title={word('import.title')}>
      {space?.published === true ? (
        <EmptyState
          title={word('space.read-only')}
          action={
            <Link className="btn primary" href="/bring">
              {word('bring.title')}
            </Link>
          }
        >
          <p>{word('space.read-only.says')}</p>
        </EmptyState>
      ) : (
        <Taking workspace={workspace} />
      )}
    </SpaceFrame>
  );
}

function Taking({ workspace }: { readonly workspace: string }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const client = useQueryClient();
  const digest = search['file'] ?? '';
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const stop = useRef(new AbortController());
  const [sent, setSent] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => {
      stop.current = new AbortController();
      setSent(0);
      const onStep = (done: number, total: number): void => setSent(total === 0 ? 0 : done / total);
      return uploadFile(workspace, file, onStep, stop.current.signal);
    },
    onSuccess: (answer, file) => {
      setDays({ ...days, [answer.file]: dayOf(file) });
      client.setQueryData(fileQuery(workspace, answer.file, {}).queryKey, answer);
      change({ file: answer.file, step: 'reading' });
    },
  });
  const first = useQuery({
    ...fileQuery(workspace, digest, {}),
    enabled: digest !== '' && !upload.isPending,
  });
  const take = (file: File): void => upload.mutate(file);
  if (upload.isPending)
    return (
      <>
        <FirstBar />
        <Doing
          what={word(sent < 1 ? 'busy.send' : 'busy.upload')}
          share={sent < 1 ? sent : null}
          onStop={() => stop.current.abort(stopped())}
        />
      </>
    );
  if (first.data !== undefined)
    return (
      <ImportSteps
        key={first.data.file}
        workspace={workspace}
        first={first.data}
        day={days[digest] ?? today()}
        refused={isStopped(upload.error) ? null : upload.error}
        onFile={take}
      />
    );
  if (digest !== '' && first.error === null) return <Waiting what={word('busy.upload')} />;
  const error = isStopped(upload.error) ? first.error : (upload.error ?? first.error);
  return (
    <>
      <FirstBar />
      {error !== null && <ProblemPanel error={error} />}
      <FileStep other={false} onFile={take} />
      <SampleList onFile={take} />
    </>
  );
}

function Waiting({ what }: { readonly what: string }): ReactNode {
  return (
    <>
      <FirstBar />
      <Loading what={what} />
    </>
  );
}

function FirstBar(): ReactNode {
  const none = word('import.done.none');
  return (
    <StepBar
      now="file"
      reached="file"
      says={{ file: none, reading: '', mapping: '', ledger: '' }}
      onStep={() => undefined}
    />
  );
}

function dayOf(file: File): string {
  return new Date(file.lastModified).toISOString().slice(0, 10);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
