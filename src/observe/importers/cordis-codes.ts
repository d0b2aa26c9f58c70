import type { ActorKind, Small } from '../../domain/actor-kind.ts';
import type { ParticipationRole } from '../../domain/participation-role.ts';

/** The source's activity types in the register's words. */
export const KINDS: Readonly<Record<string, ActorKind>> = {
  HES: 'university',
  REC: 'research-organisation',
  PRC: 'firm',
  PUB: 'public-body',
  OTH: 'other',
};

/** The source's roles in the register's words. */
export const ROLES: Readonly<Record<string, ParticipationRole>> = {
  coordinator: 'coordinator',
  participant: 'participant',
  associatedPartner: 'associated-partner',
  thirdParty: 'third-party',
};

/** The kind a cell names; null for a cell that names none. */
export function kindOf(cell: string | null): ActorKind | null {
  return cell !== null && Object.hasOwn(KINDS, cell) ? KINDS[cell] : null;
}

/** The role a cell names; null for a cell that names none. */
export function roleOf(cell: string | null): ParticipationRole | null {
  return cell !== null && Object.hasOwn(ROLES, cell) ? ROLES[cell] : null;
}

/** Which role is kept when rows of one actor in one project are merged: the leading one. */
export const LEADING: readonly ParticipationRole[] = [
  'coordinator',
  'participant',
  'associated-partner',
  'third-party',
  'member',
];

/** The source's size flag: an empty cell is unknown, which is not “no”. */
export function smallOf(cell: string | null): Small {
  return cell === 'true' ? 'yes' : cell === 'false' ? 'no' : 'unknown';
}

/** Latitude and longitude out of `44.5,11.3`; null when it is not two numbers in range. */
export function coordinatesOf(cell: string): { readonly lat: number; readonly lon: number } | null {
  const found = /^(-?\d+(?:\.\d+)?(?:E-?\d+)?),(-?\d+(?:\.\d+)?(?:E-?\d+)?)$/.exec(cell);
  if (!found) return null;
  const lat = Number(found[1]);
  const lon = Number(found[2]);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

/** True for text that shows the marks of UTF-8 read as Latin-1, or of letters lost to question marks. */
export function looksDamaged(text: string): boolean {
  return /Ã|â€|\?\?/.test(text);
}
