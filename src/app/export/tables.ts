import { formatDay } from '../../domain/day.ts';
import { say } from '../../domain/say.ts';
import type { Cell, Column, ColumnType, Table } from '../../files/table.ts';
import {
  initiativesHeld,
  partnersElsewhere,
  partnersHere,
  supportHeld,
} from '../../measure/members.ts';
import { relationsHere } from '../../measure/stated-relations.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { IntroductionWire, MeasurementWire } from '../../wire/common.ts';
import type { FindingWire } from '../../wire/show-findings.ts';
import { actorRef } from '../actor-ref.ts';
import { known } from '../place-wire.ts';
import { nameOfPlace } from '../places.ts';

/** A column in short: name, type, meaning, unit. */
function column(name: string, type: ColumnType, means: string, unit: string | null = null): Column {
  return { name, type, means, unit };
}

/** The organisations of a place. */
export function actorTable(view: PlaceView): Table {
  const { snapshot, members } = view;
  const { actors } = snapshot;
  const [here, elsewhere] = [partnersHere(view), partnersElsewhere(view)];
  const [held, support] = [initiativesHeld(view), supportHeld(view)];
  return {
    name: 'actors',
    title: 'Organisations',
    columns: [
      column('Id', 'string', 'id in the register'),
      column('Label', 'string', 'name for reading'),
      column('legal_name', 'string', 'name as the source has it'),
      column('short_name', 'string', 'short name at the source'),
      column('native_id', 'string', 'id at the source'),
      column('kind', 'string', 'kind of organisation'),
      column('small', 'string', 'small or medium firm: yes, no, unknown'),
      column('city', 'string', 'city'),
      column('region', 'string', 'code of the region'),
      column('region_name', 'string', 'name of the region'),
      column('lat', 'number', 'latitude as the source has it', 'degrees'),
      column('lon', 'number', 'longitude as the source has it', 'degrees'),
      column(
        'partners_here',
        'integer',
        'organisations of the place it shares a project or has a stated tie with',
      ),
      column(
        'partners_elsewhere',
        'integer',
        'organisations elsewhere it shares a project or has a stated tie with',
      ),
      column('initiatives', 'integer', 'projects it takes part in'),
      column('support_eur', 'number', 'sum of the amounts that are known', 'EUR'),
    ],
    rows: Array.from(members, (row, member): readonly Cell[] => {
      const { id, name, legalName, kind, small, city, region } = actorRef(snapshot, row);
      return [
        id,
        name,
        legalName,
        actors.shortName[row],
        actors.nativeId[row],
        kind,
        small,
        city,
        region,
        nameOfPlace(snapshot, region),
        actors.lat[row],
        actors.lon[row],
        here[member],
        elsewhere[member],
        held[member],
        support[member],
      ];
    }),
  };
}

/**
 * The ties inside a place, an edge list other programs read: a pair stands once for the projects it shares, and once for
 * each stated tie, from the end it leads from.
 */
export function tieTable(view: PlaceView): Table {
  const { snapshot, members, pairs } = view;
  const { ties } = snapshot;
  const relations = relationsHere(view);
  const rows: (readonly Cell[])[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const a = actorRef(snapshot, members[pairs.a[pair]]);
    const b = actorRef(snapshot, members[pairs.b[pair]]);
    const initiatives = pairs.initiatives[pair];
    const joint = pairs.volume[pair] - pairs.ties[pair];
    if (initiatives > 0)
      rows.push([
        a.id,
        b.id,
        'Undirected',
        joint,
        'joint-project',
        initiatives,
        a.name,
        b.name,
        'no',
        null,
        null,
        null,
        null,
      ]);
    for (const { kind, heading, tie } of relations[pair]) {
      const [from, to] = heading === 'in' ? [b, a] : [a, b];
      const type = heading === 'both' ? 'Undirected' : 'Directed';
      rows.push([
        from.id,
        to.id,
        type,
        1,
        kind,
        0,
        from.name,
        to.name,
        'yes',
        known(ties.weight[tie]),
        known(ties.confidence[tie]),
        formatDay(ties.validFrom[tie]),
        formatDay(ties.validTo[tie]),
      ]);
    }
  }
  return {
    name: 'ties',
    title: 'Ties inside the place',
    columns: [
      column('Source', 'string', 'id of one organisation; where the tie leads from'),
      column('Target', 'string', 'id of the other; where it leads to'),
      column('Type', 'string', 'Undirected or Directed; a pair that shares projects stands once'),
      column(
        'Weight',
        'number',
        'sum of 1/(k − 1) over shared projects, k members; 1 for a stated tie',
        'volume',
      ),
      column('Label', 'string', 'kind of tie'),
      column('initiatives', 'integer', 'projects they share'),
      column('source_name', 'string', 'name of one organisation'),
      column('target_name', 'string', 'name of the other'),
      column('stated', 'string', 'whether a source states the tie: yes, no'),
      column('stated_weight', 'number', 'weight as the source has it, in its own unit'),
      column('confidence', 'number', 'how sure the source is', 'share'),
      column('valid_from', 'date', 'first day it is said to stand'),
      column('valid_to', 'date', 'last day it is said to stand'),
    ],
    rows,
  };
}

/** The initiatives of a place. */
export function initiativeTable({ snapshot, ...view }: PlaceView): Table {
  const { initiatives, fields } = snapshot;
  return {
    name: 'initiatives',
    title: 'Projects',
    columns: [
      column('id', 'string', 'id at the source'),
      column('acronym', 'string', 'acronym'),
      column('title', 'string', 'title'),
      column('instrument', 'string', 'kind of funding'),
      column('status', 'string', 'status at the source'),
      column('start', 'date', 'first day'),
      column('end', 'date', 'last day'),
      column('signed', 'date', 'day of signature'),
      column('budget_eur', 'number', 'budget', 'EUR'),
      column('members', 'integer', 'members wherever they are'),
      column('members_here', 'integer', 'members of the place'),
      column('fields', 'string', 'fields, parted by semicolons'),
    ],
    rows: Array.from(view.initiatives, (i, j): readonly Cell[] => [
      initiatives.id[i],
      initiatives.acronym[i],
      initiatives.title[i],
      initiatives.instrument[i],
      initiatives.status[i],
      formatDay(initiatives.start[i]),
      formatDay(initiatives.end[i]),
      formatDay(initiatives.signed[i]),
      initiatives.budgetEur[i],
      view.membersAnywhere[j],
      view.membersHere[j],
      Array.from(
        initiatives.fieldIndex.subarray(
          initiatives.fieldOffsets[i],
          initiatives.fieldOffsets[i + 1],
        ),
        (field) => fields[field].path.join(' > '),
      ).join('; '),
    ]),
  };
}

/** The claims read on a place. */
export function findingTable(findings: readonly FindingWire[]): Table {
  return {
    name: 'findings',
    title: 'Findings',
    columns: [
      column('claim', 'string', 'id of the claim'),
      column('title', 'string', 'the claim in a few words'),
      column('status', 'string', 'holds, contradicted or cannot-tell'),
      column('says', 'string', 'what the data say'),
      column('weight', 'number', 'by which findings are ordered'),
      column('pillar', 'string', 'what of the system it concerns'),
      column('verb', 'string', 'where it is taken up'),
      column('statement', 'string', 'the claim as the literature makes it'),
      column('test', 'string', 'how it is tested'),
      column('would_change', 'string', 'what would change it'),
      column('missing', 'string', 'data that would answer it'),
      column('sources', 'string', 'keys of the bibliography'),
    ],
    rows: findings.map((finding): readonly Cell[] => [
      finding.claim,
      finding.title,
      finding.status,
      say(finding.says),
      finding.weight,
      finding.pillar,
      finding.verb,
      finding.statement,
      finding.test,
      say(finding.wouldChange),
      finding.missing.join('; '),
      finding.sources.join('; '),
    ]),
  };
}

/** Whom to bring together. */
export function introductionTable(introductions: readonly IntroductionWire[]): Table {
  return {
    name: 'introductions',
    title: 'Introductions',
    columns: [
      column('rank', 'integer', 'the best pair first'),
      column('a_id', 'string', 'id of one organisation'),
      column('a_name', 'string', 'its name'),
      column('a_kind', 'string', 'its kind'),
      column('b_id', 'string', 'id of the other'),
      column('b_name', 'string', 'its name'),
      column('b_kind', 'string', 'its kind'),
      column('says', 'string', 'why'),
      column('fields', 'string', 'fields both work in'),
      column('similarity', 'number', 'cosine of the field profiles', 'share'),
      column('common_partners', 'integer', 'partners elsewhere in common'),
      column('via', 'string', 'some of them'),
      column('joins', 'integer', 'pairs that become reachable'),
      column(
        'distance',
        'integer',
        'steps between them today; empty when there is no way',
        'steps',
      ),
      column('score', 'number', 'by which pairs are ordered'),
    ],
    rows: introductions.map(({ rank, a, b, says, ...why }): readonly Cell[] => [
      rank,
      a.id,
      a.name,
      a.glyph,
      b.id,
      b.name,
      b.glyph,
      say(says),
      why.fields.join('; '),
      why.similarity,
      why.commonPartners,
      why.via.join('; '),
      why.joins,
      why.distance,
      why.score,
    ]),
  };
}

/** The numbers of a place with interval, coverage and standing. */
export function measureTable(measurements: readonly MeasurementWire[]): Table {
  return {
    name: 'measures',
    title: 'Measures',
    columns: [
      column('measure', 'string', 'id of the measure'),
      column('label', 'string', 'its name'),
      column('unit', 'string', 'unit of value, ends and median'),
      column('value', 'number', 'the number'),
      column('reason', 'string', 'why it is unknown'),
      column('from', 'number', 'lower end of the 95 % interval'),
      column('to', 'number', 'upper end of the 95 % interval'),
      column('coverage_have', 'integer', 'rows that had what was needed'),
      column('coverage_of', 'integer', 'of so many'),
      column('coverage_what', 'string', 'what a row is'),
      column('median', 'number', 'median of comparable places, this one included'),
      column('rank', 'integer', 'from the highest'),
      column('rank_of', 'integer', 'of so many places'),
    ],
    rows: measurements.map(({ interval, coverage, standing, ...number }): readonly Cell[] => [
      number.measure,
      number.label,
      number.unit,
      number.value,
      number.reason,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
      coverage.have,
      coverage.of,
      coverage.what,
      standing?.median ?? null,
      standing?.rank ?? null,
      standing?.of ?? null,
    ]),
  };
}
