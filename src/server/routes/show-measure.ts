import { measureCatalogue } from '../../app/measure-catalogue.ts';
import { release } from '../../app/release.ts';
import { showMeasure } from '../../app/show-measure.ts';
import { measureCatalogue as catalogue, measured } from '../../wire/show-measure.ts';
import { comparisonQuery } from '../../wire/show-overview.ts';
import type { Route } from '../doors.ts';
import { refusals, withId } from './params.ts';

/** The catalogue of measures, and one measure on a place. */
export const showMeasureRoute: Route = (http, context) => {
  http.get(
    '/api/measures',
    { schema: { summary: 'Lists every measure, by level.', response: { 200: catalogue } } },
    () => release(context.audience, measureCatalogue()),
  );
  http.get(
    '/api/w/:workspace/places/:code/measures/:id',
    {
      schema: {
        summary: 'Shows one measure on a place: the number, how it came about, where it stands.',
        params: withId,
        querystring: comparisonQuery,
        response: { 200: measured, ...refusals },
      },
      config: { frozen: true },
    },
    async ({ params: { workspace, code, id }, query }) =>
      release(
        context.audience,
        await showMeasure(context, { workspace, place: code, id, ...query }),
      ),
  );
};
