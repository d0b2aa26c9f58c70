import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { brokers } from '../plain-web.ts';

/** The roles a broker can hold where ties have no direction. */
export const BROKER_ROLES = ['coordinator', 'consultant', 'gatekeeper', 'liaison'] as const;

export type BrokerRole = (typeof BROKER_ROLES)[number];

/** The role each member holds most often, the first of equals; null for one that stands between nobody. */
export const brokerRole = once((view: PlaceView): readonly (BrokerRole | null)[] => {
  const { coordinator, itinerant, gatekeeper, liaison } = brokers(view);
  return Array.from(view.members, (_, member) => {
    const held = [coordinator, itinerant, gatekeeper, liaison].map((role) => role[member]);
    const most = Math.max(...held);
    return most > 0 ? BROKER_ROLES[held.indexOf(most)] : null;
  });
});
