import { say, writeShare } from '../domain/say.ts';
import type { Overview } from '../wire/show-overview.ts';

/** A place in five lines of text: where, the three sentences, and the finding that matters most. */
export function summaryOf({ place, frozen, sentences, numbers, findings }: Overview): string {
  const [first] = numbers;
  const [finding] = findings;
  return [
    `${place.name} (${place.code}), ${place.countryName}, as of ${frozen.knownDay}`,
    ...sentences.map((sentence) => say(sentence)),
    finding
      ? `${finding.title}: ${finding.status.replace('-', ' ')}`
      : first && first.value !== null
        ? `${first.label}: ${writeShare(first.value)}`
        : 'No claim can be read on this place.',
  ].join('\n');
}
