import { z } from 'zod';
import { ANYONE, release } from '../../app/release.ts';
import { showCase } from '../../app/show-case.ts';
import { caseShown } from '../../wire/show-case.ts';
import type { Route } from '../doors.ts';
import { refusals } from './params.ts';

/** One documented cluster. */
export const showCaseRoute: Route = (http) => {
  http.get(
    '/api/cases/:id',
    {
      schema: {
        summary: 'Shows one documented cluster: facts, ladder, pillars, weakest nodes, bundle.',
        params: z.object({ id: z.string().max(200) }),
        response: { 200: caseShown, ...refusals },
      },
    },
    ({ params }) => release(ANYONE, showCase(params)),
  );
};
