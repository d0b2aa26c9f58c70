import type { Plan } from './worlds.ts';
import { each, many } from './worlds.ts';

/** Two plans for a claim: one where it is planted true, and its mirror. */
export interface Planted {
  readonly claim: string;
  readonly true: Plan;
  readonly mirror: Plan;
  readonly given?: Readonly<Record<string, number>>;
}

const F = many('f', 12);
const S = many('s', 12);
const next = (names: readonly string[], i: number): string => names[(i + 1) % names.length];

const bodies = { u: 'university', r: 'research', a: 'public' };

export const PLANTED: readonly Planted[] = [
  {
    claim: 'firms-rarely-work-together',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f) => `u* ${f}`), ...F.map((f) => `r* ${f}`), 'f1* f2', 'f3* f4'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f, i) => `${f}* ${next(F, i)}`), 'u* f1', 'r* f2', 'a* f3'],
    },
  },
  {
    claim: 'small-firms-do-not-lead',
    true: {
      actors: { ...each(S, 'small'), ...bodies },
      initiatives: [...S.map((s) => `u* ${s}`), ...S.map((s) => `r* ${s}`)],
    },
    mirror: {
      actors: { ...each(S, 'small'), ...bodies },
      initiatives: [...S.map((s) => `u ${s}*`), ...S.map((s) => `r ${s}*`), 'u* a'],
    },
  },
  {
    claim: 'small-firms-tie-to-research',
    true: {
      actors: { ...each(S, 'small'), ...bodies },
      initiatives: [...S.map((s) => `u* ${s}`), ...S.slice(4).map((s) => `r* ${s}`), 's1* s2'],
    },
    mirror: {
      actors: { ...each(S, 'small'), ...bodies },
      initiatives: [
        ...S.flatMap((s, i) => S.slice(i + 1).map((t) => `${s}* ${t}`)),
        'u* s1',
        'r* s2',
        'u* a',
        'r* a',
        'u* r',
      ],
    },
  },
  {
    claim: 'support-concentrates',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f) => `u*:90 ${f}:5`), ...F.map((f) => `u*:80 ${f}:2`), 'r*:5 a:1'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f) => `u*:2 ${f}:50`), ...F.map((f) => `u*:3 ${f}:40`), 'r*:50 a:40'],
    },
  },
  {
    claim: 'neighbours-do-not-meet',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f, i) => `${f}* out${(i % 9) + 1}`), 'u* r', 'a* out1'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.map((f) => `u* ${f}`),
        ...F.map((f, i) => `${f}* ${next(F, i)}`),
        'r* a',
        'u* a',
        'u* r',
      ],
    },
  },
  {
    claim: 'consortia-are-too-small',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f) => `u* ${f}`), ...F.map((f) => `r* ${f}`), 'u* f1 f2 r a out1'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.map((f, i) => `u* ${f} ${next(F, i)} out1 out2 out3`),
        ...F.map((f) => `r* ${f} a out4 out5 out6 out7`),
        'u* a',
      ],
    },
  },
  {
    claim: 'grows-but-does-not-knit',
    given: { firstYearOrganisations: 5 },
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.slice(0, 6).flatMap((f) => [
          { members: `u* ${f}`, signed: '2022-03-01' },
          { members: `r* ${f}`, signed: '2022-06-01' },
        ]),
        ...F.slice(6).map((f) => ({ members: `${f}* out1`, signed: '2024-03-01' })),
      ],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.slice(0, 6).map((f) => ({ members: `${f}* out1`, signed: '2022-03-01' })),
        { members: 'u* f1', signed: '2022-06-01' },
        ...F.flatMap((f) => [
          { members: `u* ${f}`, signed: '2024-03-01' },
          { members: `r* ${f}`, signed: '2024-06-01' },
        ]),
      ],
    },
  },
  {
    claim: 'lives-on-one-bridge',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.flatMap((f) => [`u* ${f}`, `u* ${f} out1`]), 'f1* f2', 'f3* f4', 'r* a'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.flatMap((f, i) => [`${f}* ${next(F, i)}`, `${f}* ${F[(i + 5) % 12]}`]),
        'u* f1',
        'u* f2',
        'r* f3',
        'r* f5',
        'a* f7',
      ],
    },
  },
  {
    claim: 'looks-outward',
    true: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [...F.map((f, i) => `${f}* out${(i % 9) + 1} out1`), 'u* r', 'u* f1 out3 out4'],
    },
    mirror: {
      actors: { ...each(F, 'firm'), ...bodies },
      initiatives: [
        ...F.map((f, i) => `${f}* ${next(F, i)}`),
        ...F.map((f) => `u* ${f}`),
        'r* out1 a',
      ],
    },
  },
];
