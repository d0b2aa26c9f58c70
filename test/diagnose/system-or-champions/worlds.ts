import type { ActorKind } from '../../../src/domain/actor-kind.ts';
import type { TieKind } from '../../../src/domain/tie-kind.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ObservationStatement,
  ParticipationStatement,
  TieStatement,
} from '../../../src/snapshot/statements.ts';
import {
  observed,
  statedActor,
  statedInitiative,
  statedPart,
  statedTie,
} from '../../snapshot/stated.ts';

/** The matters a planted region can be given, one by one. */
export const PLANTED = [
  'ties',
  'bodies',
  'consortia',
  'buyers',
  'industries',
  'markets',
  'support',
] as const;

/** For each matter: true plants a system of firms, false chosen firms. */
export type Plant = Readonly<Record<(typeof PLANTED)[number], boolean>>;

/** The same everywhere. */
export function all(system: boolean): Plant {
  return Object.fromEntries(PLANTED.map((matter) => [matter, system])) as Plant;
}

/** Half of the matters by lot, three or four of the seven. */
export function half(seed: number): Plant {
  const chance = random(seed).fork('half');
  const order = chance.shuffle(PLANTED.map((_, i) => i));
  const many = 3 + chance.below(2);
  return Object.fromEntries(PLANTED.map((matter, i) => [matter, order.indexOf(i) < many])) as Plant;
}

export interface Region {
  readonly code: string;
  readonly plant: Plant;
  /** Observes turnover of two years that doubles everywhere. */
  readonly grows?: boolean;
}

const FIRMS = 60;
const LARGE = 3;
const BODIES = 6;
const SERVICES = ['training', 'testing', 'export-advice', 'credit', 'standards', 'fairs'];
const COUNTRIES = 'DE FR IT ES PL NL BE AT CZ SE DK FI PT HU RO GR IE SK SI HR'.split(' ');

/** A register with one region for each plant: sixty firms, six support organisations, and what they do. */
export function plantedSnapshot(seed: number, regions: readonly Region[]): Snapshot {
  const actors: ActorStatement[] = [];
  const ties: TieStatement[] = [];
  const initiatives: InitiativeStatement[] = [];
  const participations: ParticipationStatement[] = [];
  const observations: ObservationStatement[] = [];
  regions.forEach(({ code, plant, grows = false }, r) => {
    const chance = random(seed).fork(`region-${r}`);
    const pick = <T>(list: readonly T[]): T => list[chance.below(list.length)];
    const name = (stem: string, i: number): string => `${stem}${r}-${i}`;
    const actor = (id: string, kind: ActorKind, small: boolean): void => {
      const smallness = kind === 'firm' ? (small ? 'yes' : 'no') : 'unknown';
      actors.push(statedActor(id, { kind, small: smallness, region: code }));
    };
    const tie = (from: string, to: string, kind: TieKind, weight: number | null = null): void => {
      ties.push(statedTie(from, to, kind, { weight }));
    };
    const observe = (
      subject: string,
      what: string,
      said: number | string,
      more: Partial<ObservationStatement> = {},
    ): void => {
      observations.push(observed(subject, what, said, more));
    };
    const firms = Array.from({ length: FIRMS }, (_, i) => name('f', i));
    const bodies = Array.from({ length: BODIES }, (_, i) => name('b', i));
    firms.forEach((firm, i) => actor(firm, 'firm', i >= LARGE));
    bodies.forEach((body, i) => actor(body, i % 2 === 0 ? 'association' : 'public-body', false));
    const sector = new Map(firms.map((firm, i) => [firm, 20 + (i % 5)]));
    for (const [firm, division] of sector) observe(firm, 'sector', `${division}.10`);
    // A partner of any industry, or of one's own
    const partner = (firm: string, among: readonly string[]): string => {
      const open = plant.industries || chance.float() < 0.1;
      const fits = among.filter(
        (other) => other !== firm && (open || sector.get(other) === sector.get(firm)),
      );
      return pick(fits.length > 0 ? fits : among.filter((other) => other !== firm));
    };
    const seen = new Set<string>();
    const once = (from: string, to: string, kind: TieKind, weight: number | null = null): void => {
      const key = `${from}>${to}:${kind}`;
      if (from === to || seen.has(key)) return;
      seen.add(key);
      tie(from, to, kind, weight);
    };
    for (const firm of firms) {
      if (plant.ties) for (let k = 0; k < 4; k++) once(firm, partner(firm, firms), 'information');
      const serving = plant.ties ? 1 : 4;
      const offset = chance.below(BODIES);
      for (let k = 0; k < serving; k++) {
        // Each body has firms of its own, or all serve the same
        const body = plant.bodies
          ? bodies[(firms.indexOf(firm) + k) % BODIES]
          : bodies[(offset + k) % 5];
        once(body, firm, 'advice');
      }
    }
    if (!plant.bodies)
      for (const firm of firms.slice(0, 20)) for (const body of bodies) once(body, firm, 'advice');
    for (const firm of firms.slice(LARGE, 45)) {
      const many = plant.buyers ? 4 + chance.below(3) : chance.float() < 0.85 ? 1 : 2;
      const buyers = plant.buyers ? firms : firms.slice(0, LARGE + 12);
      for (let k = 0; k < many; k++)
        once(firm, partner(firm, buyers), 'supply', 1 + chance.float());
    }
    bodies.forEach((body, i) => {
      if (plant.bodies) once(body, bodies[(i + 1) % BODIES], 'information');
      const offers = plant.bodies ? [SERVICES[i]] : SERVICES.slice(0, 3);
      for (const service of offers) observe(body, `service:${service}`, 'firms');
    });
    for (let p = 0; p < 40; p++) {
      const id = name('p', p);
      const size = plant.consortia ? 3 + chance.below(4) : chance.float() < 0.5 ? 2 : 4;
      initiatives.push(statedInitiative(id, { status: 'signed', signed: `202${p % 4}-03-01` }));
      const members = chance.sample(FIRMS, size);
      [...members].forEach((member, k) => {
        const chosen = plant.support ? 1 : member < 5 ? 60 : 1;
        participations.push(
          statedPart(id, firms[member], {
            role: k === 0 ? 'coordinator' : 'participant',
            regionThen: code,
            amountEur: 1000 * chosen * (0.8 + 0.4 * chance.float()),
          }),
        );
      });
    }
    firms.forEach((firm, i) => {
      observe(firm, 'exports-directly', chance.float() < (plant.markets ? 0.6 : 0.03) ? 1 : 0);
      if (i % 2 === 0)
        for (let k = 0; k < 6; k++) {
          const to = plant.markets || chance.float() < 0.08 ? pick(COUNTRIES) : COUNTRIES[k % 4];
          observe(firm, `exports-to:${to}`, 1000 * (1 + chance.float()), { period: `20${20 + k}` });
        }
      if (grows) {
        observe(firm, 'turnover', 100, { period: '2020' });
        observe(firm, 'turnover', 200, { period: '2024' });
      }
    });
  });
  return buildSnapshot(
    {
      sources: [],
      actors,
      ties,
      initiatives,
      participations,
      observations: distinct(observations),
      regions: regions.map(({ code }) => ({ code, name: code, parent: null })),
    },
    { ...everythingAsOf('2025-12-06'), everyActor: true },
  );
}

function distinct(rows: readonly ObservationStatement[]): readonly ObservationStatement[] {
  return [
    ...new Map(rows.map((row) => [`${row.subject}|${row.what}|${row.period}`, row])).values(),
  ];
}
