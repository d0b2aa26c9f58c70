import { release } from '../../app/release.ts';
import { showDiagnosis } from '../../app/show-diagnosis.ts';
import { diagnosisShown } from '../../wire/show-diagnosis.ts';
import { comparisonQuery } from '../../wire/show-overview.ts';
import type { Route } from '../doors.ts';
import { atPlace, refusals } from './params.ts';

/** What holds a place back, and each room of the diagnosis in one line. */
export const showDiagnosisRoute: Route = (http, context) => {
  http.get(
    '/api/w/:workspace/places/:code/diagnosis',
    {
      schema: {
        summary: 'Shows what holds a place back, and each part of the diagnosis in one line.',
        params: atPlace,
        querystring: comparisonQuery,
        response: { 200: diagnosisShown, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code }, query }) =>
      release(context.audience, await showDiagnosis(context, { workspace, place: code, ...query })),
  );
};
