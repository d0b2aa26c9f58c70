import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';

/** More actors than this are not asked for their town: what most of the first ones say is near enough. */
const ASKED = 400;

/** The town most actors of a group are in; empty until the map has answered, which then draws again. */
export function groupTowns(map: MapLibreMap): {
  readonly townOf: (group: number) => string;
  /** Groups are numbered anew when other actors are shown. */
  readonly forget: () => void;
} {
  let known = new Map<number, string>();
  const ask = async (group: number, into: Map<number, string>): Promise<void> => {
    const leaves = await map
      .getSource<GeoJSONSource>('actors')
      ?.getClusterLeaves(group, ASKED, 0)
      // A group that is gone needs no name.
      .catch(() => []);
    into.set(
      group,
      mostFrequent((leaves ?? []).map(({ properties }) => String(properties?.['city'] ?? ''))),
    );
    map.triggerRepaint();
  };
  return {
    townOf: (group) => {
      const town = known.get(group);
      if (town !== undefined) return town;
      known.set(group, '');
      void ask(group, known);
      return '';
    },
    forget: () => {
      known = new Map();
    },
  };
}

/** The text that stands most often, of equals the first; empty ones do not count. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}
