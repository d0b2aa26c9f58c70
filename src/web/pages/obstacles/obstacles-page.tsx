import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { useAddress } from '../../address.ts';
import { jsonChoice } from '../../components/export-choices.ts';
import { PageTools } from '../../components/page-tools.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { Formula } from '../../drawer/formula.tsx';
import { obstaclesQuery } from '../../queries.ts';
import { word } from '../../words/word.ts';
import { Bring } from './bring.tsx';
import { FitSection } from './fit-section.tsx';
import { LeadersSection } from './leaders-section.tsx';
import { InputsSection } from './inputs-section.tsx';
import { ObstacleSection } from './obstacle-section.tsx';
import { OverlapSection } from './overlap-section.tsx';
import { RepresentationSection } from './representation-section.tsx';
import { ScoresSection } from './scores-section.tsx';
import '../system/system.css';
import './obstacles.css';

/** What keeps firms of a place from working together, and the organisations that should help them. */
export function ObstaclesPage(): ReactNode {
  const query = useQuery(obstaclesQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.obstacles')} rows={9}>
      {(shown) => <ObstaclesView shown={shown} />}
    </Answer>
  );
}

function ObstaclesView({ shown }: { readonly shown: ObstaclesShown }): ReactNode {
  const { summary, place, efficiency, sources, provenance } = shown;
  return (
    <article className="system obstacles">
      <div className="head">
        <div>
          <p className="mid">{word('obstacles.head')}</p>
          <p className="lede">
            <Said message={summary.says} />
          </p>
          <Bring missing={summary.missing} sample />
        </div>
        <PageTools choices={[jsonChoice(`obstacles-${place.code}`, shown)]} />
      </div>
      <ObstacleSection shown={shown} />
      <ScoresSection scorecards={shown.scorecards} />
      <RepresentationSection representation={shown.representation} />
      <OverlapSection overlap={shown.overlap} />
      <InputsSection inputs={shown.inputs} />
      <FitSection fit={shown.fit} />
      <section aria-labelledby="efficiency">
        <h2 id="efficiency">{word('support.efficiency')}</h2>
        <p className="read">
          <Said message={efficiency.says} />
        </p>
        <Bring missing={efficiency.missing} />
      </section>
      <LeadersSection leaders={shown.leaders} />
      <section aria-labelledby="how">
        <details className="how">
          <summary>
            <span id="how">{word('support.how')}</span>
          </summary>
          <Formula text={shown.formula} />
          <p className="src">
            {provenance.method} {provenance.version}, {provenance.software}
          </p>
        </details>
        <SourceLine sources={sources} />
      </section>
    </article>
  );
}
