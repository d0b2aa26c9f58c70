import { z } from 'zod';
import { refusal } from '../../wire/common.ts';

/** Parts of addresses. */
export const inWorkspace = z.object({ workspace: z.string().max(100) });
export const atPlace = inWorkspace.extend({ code: z.string().max(60) });
export const withId = atPlace.extend({ id: z.string().max(200) });

/** What an address answers when it refuses, by status. */
export const refusals = { 404: refusal, 422: refusal } as const;
