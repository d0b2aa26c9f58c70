import type { ReactNode } from 'react';
import type { Message } from '../../../domain/message.ts';
import type { Network } from '../../../wire/show-network.ts';
import { useAddress, useMove } from '../../address.ts';
import { Sentences } from '../../components/said.tsx';
import { ViewSwitch } from '../../components/table-twin.tsx';
import { count, word, wordMessage } from '../../words/word.ts';
import { NetworkExport } from './network-export.tsx';
import { SHOWS, type Show } from './show.ts';

/** The answer in one sentence, and the ways to look at it. */
export function NetworkHead({
  network,
  show,
  narrow,
}: {
  readonly network: Network;
  readonly show: Show;
  readonly narrow: boolean;
}): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  return (
    <div className="head network-head">
      <p className="lede">
        <Sentences of={leadOf(network)} />
      </p>
      <div className="row">
        <div className="tabs" role="group" aria-label={word('network.show')}>
          {SHOWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={show === one}
              onClick={() =>
                change({
                  show: one === 'communities' ? undefined : one,
                  // The actor that is open stays open from view to view.
                  who: one === 'communities' ? undefined : search['who'],
                })
              }
            >
              {word(`network.show.${one}`)}
            </button>
          ))}
        </div>
        <ViewSwitch fallback={narrow ? 'table' : 'picture'} />
        <NetworkExport network={network} show={show} />
      </div>
    </div>
  );
}

/** How many form one web, how many stand apart, how many stand alone. */
function leadOf({ picture, actors, leftOut }: Network): readonly Message[] {
  const apartBubbles = picture.bubbles.filter((bubble) => bubble.apart);
  const sum = (bubbles: Network['picture']['bubbles']): number =>
    bubbles.reduce((total, bubble) => total + bubble.actors, 0);
  const apart = sum(apartBubbles);
  const web = sum(picture.bubbles) - apart;
  const alone = picture.alone.length;
  const here = web + apart + alone;
  const outside = actors.length - here;
  const all = count(here);
  const sentences: Message[] = [];
  if (web + apart === 0) sentences.push(wordMessage('network.lead.none', { all }));
  else {
    sentences.push(wordMessage('network.lead.web', { web: count(web), all }));
    if (apart > 0)
      sentences.push(
        wordMessage('network.lead.apart', { n: count(apart), c: count(apartBubbles.length) }),
      );
    if (alone > 0) sentences.push(wordMessage('network.lead.alone', { n: count(alone) }));
  }
  if (outside > 0)
    sentences.push(
      wordMessage('network.lead.outside', {
        n: count(outside),
        all: count(outside + leftOut.actors),
      }),
    );
  else if (leftOut.actors + leftOut.ties > 0)
    sentences.push(
      wordMessage('network.leftout', {
        actors: count(leftOut.actors),
        ties: count(leftOut.ties),
      }),
    );
  return sentences;
}
