import { queryOptions } from '@tanstack/react-query';
import { reportNotes, type NoteRequest, type ReportNotes } from '../wire/report-notes.ts';
import { diagnosisShown } from '../wire/show-diagnosis.ts';
import type { ComparisonQuery } from '../wire/show-overview.ts';
import { reportForm } from '../wire/write-report.ts';
import { fetchWire, sendJson } from './api.ts';
import { apiPath, type Spot } from './queries.ts';

export const diagnosisQuery = (spot: Spot, comparison: ComparisonQuery) =>
  queryOptions({
    queryKey: ['diagnosis', spot, comparison],
    queryFn: ({ signal }) =>
      fetchWire(diagnosisShown, apiPath(spot, 'diagnosis', comparison), { signal }),
  });

export const reportFormQuery = () =>
  queryOptions({
    queryKey: ['report-form'],
    queryFn: ({ signal }) => fetchWire(reportForm, '/api/report', { signal }),
  });

export const notesQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['notes', spot],
    queryFn: ({ signal }) => fetchWire(reportNotes, apiPath(spot, 'notes'), { signal }),
  });

export const keepNote = (spot: Spot, note: NoteRequest): Promise<ReportNotes> =>
  sendJson(reportNotes, apiPath(spot, 'notes'), note);
