import { destinationSign } from '../destination-sign.ts';

/** Share of exports to the five largest destinations. @see hsieh-korean */
export const topFiveDestinations = destinationSign(5, {
  id: 'top-five-destinations',
  thresholds: { system: 0.55, champions: 0.75, ends: [1, 0] },
  because:
    'About half of the transport equipment of Taiwan went to the top five; that “about” reaches to 55 %, and that three quarters speak for champions, is ours.',
});
