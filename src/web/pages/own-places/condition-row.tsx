import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { ACTOR_KINDS, SMALL } from '../../../domain/actor-kind.ts';
import type { DefinitionsWire } from '../../../wire/define-place.ts';
import { useAddress } from '../../address.ts';
import { placesQuery } from '../../queries.ts';
import { actorSearchQuery } from '../../queries-drawn.ts';
import { word } from '../../words/word.ts';
import { findPlaces } from '../places/find-places.ts';
import { ChipsField, type Choice } from './chips-field.tsx';
import { LEAVES, emptyLeaf, valuesOf, withValues, type Condition, type Leaf } from './rule-form.ts';

interface Props {
  readonly condition: Condition;
  readonly answer: DefinitionsWire;
  readonly onCondition: (condition: Condition) => void;
  readonly onRemove: (() => void) | null;
}

/** One line of a rule: what it looks at, whether it is met or not met, and its values. */
export function ConditionRow({ condition, answer, onCondition, onRemove }: Props): ReactNode {
  const { not, leaf } = condition;
  const kinds = LEAVES.filter(
    (kind) => kind === leaf.rule || kind !== 'sector-in' || answer.sectors,
  );
  return (
    <li className="condition">
      <span className="row">
        <select
          aria-label={word('own.condition')}
          value={leaf.rule}
          onChange={(event) =>
            onCondition({
              not,
              leaf: emptyLeaf(LEAVES.find((kind) => kind === event.target.value)!),
            })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {word(`own.leaf.${kind}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={word('own.not.label')}
          value={not ? 'not' : 'is'}
          onChange={(event) => onCondition({ leaf, not: event.target.value === 'not' })}
        >
          <option value="is">{word('own.is')}</option>
          <option value="not">{word('own.not')}</option>
        </select>
        {onRemove !== null && (
          <button type="button" className="linklike" onClick={onRemove}>
            {word('own.condition.out')}
          </button>
        )}
      </span>
      <Values leaf={leaf} answer={answer} onLeaf={(next) => onCondition({ not, leaf: next })} />
    </li>
  );
}

function Values({
  leaf,
  answer,
  onLeaf,
}: {
  readonly leaf: Leaf;
  readonly answer: DefinitionsWire;
  readonly onLeaf: (leaf: Leaf) => void;
}): ReactNode {
  const values = valuesOf(leaf);
  const label = word(`own.leaf.${leaf.rule}`);
  const onValues = (next: readonly string[]): void => onLeaf(withValues(leaf, next));
  if (values === null)
    return (
      <input
        aria-label={label}
        placeholder={word('own.text.example')}
        value={'text' in leaf ? leaf.text : ''}
        maxLength={200}
        onChange={(event) => {
          if ('text' in leaf) onLeaf({ ...leaf, text: event.target.value });
        }}
      />
    );
  switch (leaf.rule) {
    case 'kind-in':
      return <Boxes label={label} words={ACTOR_KINDS} values={values} onValues={onValues} />;
    case 'small-in':
      return <Boxes label={label} words={SMALL} values={values} onValues={onValues} />;
    case 'tie-kind':
      return (
        <Boxes
          label={label}
          words={[...new Set(['joint-project', ...answer.tieKinds, ...values])]}
          values={values}
          onValues={onValues}
        />
      );
    case 'region-in':
      return <Regions label={label} values={values} onValues={onValues} />;
    case 'actors':
      return <Actors label={label} values={values} onValues={onValues} />;
    case 'field-in':
      return (
        <ChipsField
          label={label}
          values={values}
          choices={(text) => within(answer.fields, text)}
          nameOf={(value) => value}
          onValues={onValues}
        />
      );
    default:
      return (
        <ChipsField
          label={label}
          values={values}
          choices={() => []}
          nameOf={(value) => value}
          onValues={onValues}
        />
      );
  }
}

interface ListProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** A closed list: one box for each of its words. */
function Boxes({
  label,
  words,
  values,
  onValues,
}: ListProps & { readonly words: readonly string[] }): ReactNode {
  return (
    <fieldset className="boxes">
      <legend className="vh">{label}</legend>
      {words.map((each) => (
        <label key={each}>
          <input
            type="checkbox"
            checked={values.includes(each)}
            onChange={() =>
              onValues(
                values.includes(each)
                  ? values.filter((other) => other !== each)
                  : [...values, each],
              )
            }
          />
          {each.replaceAll('-', ' ')}
        </label>
      ))}
    </fieldset>
  );
}

/** Regions by name or code; a code that several begin with takes them all. */
function Regions({ label, values, onValues }: ListProps): ReactNode {
  const { workspace } = useAddress();
  const list = useQuery(placesQuery(workspace)).data;
  const places = useMemo(
    () => (list?.places ?? []).filter(({ code }) => /^[A-Z]{2}/.test(code)),
    [list],
  );
  const names = useMemo(() => new Map(places.map(({ code, name }) => [code, name])), [places]);
  const nameOf = (code: string): string =>
    names.has(code) ? `${code} ${names.get(code)}` : word('own.region.prefix', { code });
  return (
    <ChipsField
      label={label}
      values={values}
      choices={(text) =>
        (text.trim() === '' ? places : findPlaces(places, text)).map(({ code, name }) => ({
          value: code,
          label: `${code} ${name}`,
        }))
      }
      nameOf={nameOf}
      onValues={onValues}
    />
  );
}

/** Organisations by name. */
function Actors({ label, values, onValues }: ListProps): ReactNode {
  const { workspace } = useAddress();
  const [text, setText] = useState('');
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useDeferredValue(text);
  const hits = useQuery(actorSearchQuery(workspace, asked)).data?.hits ?? [];
  const found = hits
    .filter(({ what }) => what === 'actor')
    .map(({ id, title, detail }): Choice => ({ value: id, label: `${title} – ${detail}` }));
  return (
    <ChipsField
      label={label}
      values={values}
      choices={() => found}
      nameOf={(id) => known.get(id) ?? id}
      onText={setText}
      onValues={(next) => {
        const names = found.map(({ value, label: name }) => [value, name.split(' – ')[0]] as const);
        setKnown(new Map([...known, ...names]));
        onValues(next);
      }}
    />
  );
}

function within(names: readonly string[], text: string): readonly Choice[] {
  const wanted = text.trim().toLowerCase();
  return names
    .filter((name) => name.toLowerCase().includes(wanted))
    .map((name) => ({ value: name, label: name }));
}
