import { destinationSign } from '../destination-sign.ts';

/** Share of exports to the ten largest destinations. @see hsieh-korean */
export const topTenDestinations = destinationSign(10, {
  id: 'top-ten-destinations',
  thresholds: { system: 2 / 3, champions: 0.9, ends: [1, 0] },
  because:
    'More than a third of the transport equipment and more than half of the machinery of Taiwan went outside the top ten; that nine tenths inside speak for champions is ours.',
});
