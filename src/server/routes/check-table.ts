import { checkTable } from '../../app/check-table.ts';
import { ANYONE, release } from '../../app/release.ts';
import { checkAnswer, checkRequest } from '../../wire/check-table.ts';
import type { Route } from '../doors.ts';
import { refusals } from './params.ts';

/** Shares of a table of one’s own, recomputed. */
export const checkTableRoute: Route = (http) => {
  http.post(
    '/api/check',
    {
      schema: {
        summary: 'Recomputes every share of a table and names those that do not fit.',
        body: checkRequest,
        response: { 200: checkAnswer, ...refusals },
      },
    },
    async ({ body: { name, text, ...columns } }) =>
      release(ANYONE, await checkTable({ name, text }, columns)),
  );
};
