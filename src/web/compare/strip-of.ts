import { dotStrip, FEW_PLACES } from '../../figure/dot-strip.ts';
import type { Scene } from '../../figure/scene.ts';
import { writeMeasured } from '../../figure/write-value.ts';
import type { MeasurementWire, PlaceWire, StandingWire } from '../../wire/common.ts';
import { LANGUAGE, count, word } from '../words/word.ts';
import { rankText } from './compare-text.ts';

/** The place a measurement is about. */
type Here = Pick<PlaceWire, 'code' | 'name'>;

/** The comparable places without this one, which is drawn apart. */
export function othersOf({ standing }: MeasurementWire, here: Here): StandingWire['peers'] {
  return (standing?.peers ?? []).filter((peer) => peer.code !== here.code);
}

/** The strip of dots of a measurement, with what it shows in words for who cannot see it. */
export function stripOf(
  measurement: MeasurementWire,
  place: Here,
  width: number,
  size: 'row' | 'large' = 'row',
): Scene {
  const { label, unit, value, interval, standing } = measurement;
  const peers = othersOf(measurement, place);
  const few = peers.length < FEW_PLACES;
  const said = word(few ? 'strip.few' : 'strip.says', {
    label,
    place: place.name,
    value: writeMeasured(value, unit, LANGUAGE),
    n: count(peers.length),
    median: writeMeasured(standing?.median ?? null, unit, LANGUAGE),
    rank: standing === null ? '' : rankText(standing),
  });
  return dotStrip({
    unit,
    value,
    interval,
    median: standing?.median ?? null,
    peers,
    label: said,
    width,
    size,
    words: { median: word('strip.median'), here: word('strip.here') },
  });
}
