import { listCases } from '../../app/list-cases.ts';
import { ANYONE, release } from '../../app/release.ts';
import { caseList } from '../../wire/list-cases.ts';
import type { Route } from '../doors.ts';

/** The casebook. */
export const listCasesRoute: Route = (http) => {
  http.get(
    '/api/cases',
    {
      schema: {
        summary: 'Lists the documented clusters, compares them, and says what does not fit.',
        response: { 200: caseList },
      },
    },
    () => release(ANYONE, listCases()),
  );
};
