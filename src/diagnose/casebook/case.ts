import type { Aspect, PillarId } from '../../domain/place-grades.ts';

/** Whose coding a fact is: the authors’ of the study, or ours. */
export const CODERS = ['author', 'ours'] as const;

export type Coder = (typeof CODERS)[number];

/** Kinds of industry by how they innovate. @see chaminade2005innovation section 3.3 */
export const INDUSTRY_TYPES = [
  'traditional-manufacturing',
  'natural-resource',
  'complex-product-system',
  'specialised-supplier',
  'undetermined',
] as const;

export type IndustryType = (typeof INDUSTRY_TYPES)[number];

/** The four capitals an industrial cluster draws on. @see chaminade2005innovation section 3.2 */
export const CAPITALS = ['human', 'social', 'financial', 'physical'] as const;

export type Capital = (typeof CAPITALS)[number];

/** The dimensions of the ladder of technological capability. */
export const DIMENSIONS = ['human-resources', 'process', 'product'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** One documented cluster. Unknown texts are null, unknown numbers NaN. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly industry: string;
  /** NACE Rev. 2 divisions of the industry, our coding. */
  readonly activities: readonly string[];
  readonly industryType: IndustryType;
  readonly industryTypeBasis: Coder;
  readonly referenceYear: number;
  readonly firms: number;
  readonly firmsNote: string | null;
  readonly employment: number;
  readonly employmentNote: string | null;
  readonly startYear: number;
  readonly origin: string;
  readonly leadActor: string | null;
  readonly autonomy: string | null;
  readonly autonomyBasis: Coder;
  readonly driver: string | null;
  readonly ties: string | null;
  readonly sources: readonly string[];
}

/** Firms at or above one level, as printed. `percent` keeps its text, for its decimals matter. */
export interface LadderCell {
  readonly cluster: string;
  readonly dimension: Dimension;
  readonly level: number;
  readonly atOrAbove: number;
  readonly surveyed: number;
  readonly percent: string;
  readonly source: string;
  /** The line of the table. */
  readonly row: number;
}

/** The phase of one pillar in one cluster, from 1 (initial) to 5 (frontier). */
export interface PillarScore {
  readonly cluster: string;
  readonly pillar: PillarId;
  readonly phase: number;
  readonly source: string;
}

/** A grade from 1 (absent) to 5 (strong); NaN where the text does not grade it. Our coding throughout. */
export interface Grade {
  readonly cluster: string;
  readonly aspect: Aspect;
  readonly capital: Capital;
  readonly grade: number;
  readonly evidence: string;
  readonly source: string;
}

/** One number on how a cluster did. */
export interface Performance {
  readonly cluster: string;
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
  /** As printed. */
  readonly printed: string;
  readonly value: number;
  readonly source: string;
  readonly row: number;
}

/** A single number a study states. `operator` is over, about, almost … or null. */
export interface Fact {
  readonly id: string;
  /** The cluster it is about; null for a country, a programme or small firms at large. */
  readonly cluster: string | null;
  readonly statement: string;
  readonly operator: string | null;
  /** As printed: a number or a span such as 10-30. */
  readonly value: string;
  readonly unit: string;
  readonly year: number;
  readonly yearBasis: 'observation' | 'publication';
  readonly source: string;
}

/** What a study calls the weakest point of a cluster. */
export interface PublishedNode {
  readonly cluster: string;
  readonly aspects: readonly Aspect[];
  readonly note: string;
  readonly basis: Coder;
  readonly source: string;
}

/** What helped or failed in a cluster. */
export interface Lesson {
  readonly cluster: string;
  readonly outcome: 'helped' | 'failed';
  readonly instrument: string;
  readonly lesson: string;
  readonly basis: Coder;
  readonly source: string;
}

/** A kind of policy, and how well it is known to work. */
export interface InstrumentKind {
  readonly id: string;
  readonly label: string;
  readonly evidence: string;
  readonly source: string;
}

/** What one kind of actor does for firms, and by which means. */
export interface Role {
  readonly actor: string;
  readonly task: string;
  readonly means: string;
  /** Instruments this stands for. */
  readonly instruments: readonly string[];
  readonly basis: Coder;
  readonly source: string;
}

/** By how many grades an instrument lifts an aspect, where it works. */
export interface Effect {
  readonly instrument: string;
  readonly aspect: Aspect;
  readonly steps: number;
  readonly basis: Coder;
  readonly source: string;
}

/** An instrument works only where an aspect has reached a grade, by itself or by other instruments of the package. */
export interface Complementarity {
  readonly instrument: string;
  readonly needs: Aspect;
  readonly atLeast: number;
  readonly why: string;
  readonly basis: Coder;
  readonly source: string;
}

/** Everything the studies document, as records. */
export interface Casebook {
  readonly cases: readonly Case[];
  readonly facts: readonly Fact[];
  readonly ladder: readonly LadderCell[];
  readonly pillars: readonly PillarScore[];
  readonly profiles: readonly Grade[];
  readonly performance: readonly Performance[];
  readonly nodes: readonly PublishedNode[];
  readonly lessons: readonly Lesson[];
  readonly instruments: readonly InstrumentKind[];
  readonly roles: readonly Role[];
  readonly effects: readonly Effect[];
  readonly complementarities: readonly Complementarity[];
}
