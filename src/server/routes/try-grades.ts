import { ANYONE, release } from '../../app/release.ts';
import { tryGrades } from '../../app/try-grades.ts';
import { triedGrades, triedQuery } from '../../wire/try-grades.ts';
import type { Route } from '../doors.ts';
import { refusals } from './params.ts';

/** Grades tried out, kept nowhere. */
export const tryGradesRoute: Route = (http) => {
  http.get(
    '/api/grades',
    {
      schema: {
        summary: 'Says what grades would say of a place: weakest nodes, bundle, nearest cases.',
        querystring: triedQuery,
        response: { 200: triedGrades, ...refusals },
      },
    },
    ({ query }) => release(ANYONE, tryGrades(query)),
  );
};
