import { say } from '../domain/say.ts';
import { SECTIONS } from '../report/sections/index.ts';
import type { ReportForm } from '../wire/write-report.ts';
import { listLanguages } from './languages.ts';
import { PRODUCT, Sealed } from './release.ts';

/** What a report can be asked for: its languages and its sections, in the order of the study. */
export function reportForm(): Sealed<ReportForm> {
  return new Sealed(PRODUCT, {
    languages: [...listLanguages()],
    sections: SECTIONS.map(({ id, title }) => ({ id, title: say(title) })),
  });
}
