import type { PlaceView } from '../../snapshot/place-view.ts';
import { bodies } from './bodies.ts';
import { fieldsOfWork, sectors } from './fields.ts';
import { observed } from './observed.ts';
import { pastInitiatives } from './past-initiatives.ts';
import { firmStatus, principalFirms } from './principal-firms.ts';
import { services } from './services.ts';
import type { StudyAnswer } from './study-table.ts';
import { statedTies, suppliers } from './value-chain.ts';
import { firmsByEmployment, firmsBySize } from './vital-statistics.ts';

/** Every table of a diagnostic study that is counted on a place, by the heading it stands under. */
export const STUDY_TABLES = {
  history: [pastInitiatives],
  sector: [sectors],
  products: [fieldsOfWork],
  vital: [firmsBySize, firmsByEmployment],
  firms: [principalFirms, firmStatus],
  'support-firms': [suppliers],
  institutions: [(view: PlaceView) => bodies(view, 'institutions')],
  associations: [(view: PlaceView) => bodies(view, 'associations')],
  'support-bodies': [(view: PlaceView) => bodies(view, 'support')],
  'value-chain': [statedTies],
  services: [services],
  observed: [observed],
} as const satisfies Record<string, readonly ((view: PlaceView) => StudyAnswer)[]>;

export type StudyHeading = keyof typeof STUDY_TABLES;

/** The tables of a study, by heading. */
export type PlaceStudy = Readonly<Record<StudyHeading, readonly StudyAnswer[]>>;

/** Counts every table of a study on one place. Cost: that of the tables, linear in the rows of the place. */
export function placeStudy(view: PlaceView): PlaceStudy {
  return Object.fromEntries(
    Object.entries(STUDY_TABLES).map(([heading, tables]) => [
      heading,
      tables.map((count) => count(view)),
    ]),
  ) as unknown as PlaceStudy;
}
