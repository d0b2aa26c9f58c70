import { z } from 'zod';
import { problem } from './common.ts';

/** Long work a person can watch and stop: POST /api/w/:workspace/jobs starts or joins one, GET …/jobs/:id reads it, DELETE stops it. */
export const jobRequest = z.object({
  what: z.enum(['community-stability', 'intervals', 'rank-intervals']),
  place: z.string(),
});
export const job = z.object({
  id: z.string(),
  what: z.string(),
  place: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
  /** What is being done: in words, or the step of an import (`reading`, `checking`, `matching`, `storing`, `freezing`). */
  says: z.string(),
  done: z.number(),
  total: z.number(),
  /** The outcome as plain JSON once the state is done. */
  result: z.unknown(),
  problem: z.string().nullable(),
  /** Why a failed job was refused, where that can be told. */
  refused: problem.nullable(),
});
export type Job = z.infer<typeof job>;
export type JobRequest = z.infer<typeof jobRequest>;
