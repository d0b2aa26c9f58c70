import type { PlaceStudy } from '../diagnose/study/index.ts';
import type { StudyPart } from '../diagnose/study/study-part.ts';
import type { IntroductionWire } from '../wire/common.ts';
import type { CaseShown } from '../wire/show-case.ts';
import type { FindingWire } from '../wire/show-findings.ts';
import type { Overview } from '../wire/show-overview.ts';
import type { PlaceProfileWire } from '../wire/show-profile.ts';

/** A text of somebody’s own under a heading. */
export interface ReportNote {
  readonly section: string;
  readonly text: string;
  readonly by: string;
  /** The day it was written, YYYY-MM-DD. */
  readonly day: string;
}

/** What grades of a place say: its weakest node, the smallest package, and what of it should not come first. */
export type GradesRead = Pick<PlaceProfileWire, 'profile' | 'bundle' | 'cautions'>;

/** What is read on a place of a register: the same answers the pages get, and the tables of the study. */
export interface PlaceRead {
  readonly overview: Overview;
  readonly findings: readonly FindingWire[];
  readonly introductions: readonly IntroductionWire[];
  readonly study: PlaceStudy;
  /** What the rooms beside the claims say, each under its own heading. */
  readonly parts: readonly StudyPart[];
  readonly grades: GradesRead;
}

/** What a diagnostic study is made of: a place of a register, or a documented case. */
export interface ReportInput {
  readonly name: string;
  /** Country and code, as far as there are any. */
  readonly where: readonly string[];
  /** The day of knowledge; null for a documented case. */
  readonly knownDay: string | null;
  readonly place: PlaceRead | null;
  readonly documented: CaseShown | null;
  readonly notes: readonly ReportNote[];
  /** Ids of the sections that are written, in the order of the study; null writes all. */
  readonly sections: readonly string[] | null;
  readonly software: string;
  readonly seed: number;
  /** A style sheet that embeds the type; empty for the reader's own. */
  readonly type: string;
}
