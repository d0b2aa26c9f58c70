import { useRef, useState, type ReactNode } from 'react';
import { word } from '../words/word.ts';
import './take-file.css';

/** A field that takes a file, chosen or dropped. */
export function TakeFile({
  accept,
  other,
  onFile,
}: {
  /** Endings that are read, as a browser lists them. */
  readonly accept: string;
  /** True when a file is there already. */
  readonly other: boolean;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <span className="mid">{word('import.file.drop')}</span>
      <button
        type="button"
        className={other ? 'btn' : 'btn primary'}
        onClick={() => input.current?.click()}
      >
        {word(other ? 'import.file.other' : 'import.file.choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="vh"
        tabIndex={-1}
        aria-label={word('import.file.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
