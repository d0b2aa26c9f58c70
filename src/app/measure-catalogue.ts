import type { Measure } from '../measure/index.ts';
import { MEASURES } from '../measure/index.ts';
import type { MeasureCard, MeasureCatalogue } from '../wire/show-measure.ts';
import { referenceText } from './references.ts';
import { PRODUCT, Sealed } from './release.ts';

/** Lists every measure of the product, by level. */
export function measureCatalogue(): Sealed<MeasureCatalogue> {
  return new Sealed(PRODUCT, { measures: MEASURES.map(cardWire) });
}

/** A card as pages show it. */
export function cardWire({ level, card }: Measure): MeasureCard {
  const { id, version, label, unit, says, formula, cites, parameters } = card;
  return {
    id,
    version,
    label,
    level,
    unit,
    says,
    formula,
    cites: cites.map((key) => ({ key, text: referenceText(key) })),
    parameters: parameters.map(({ unit: _unit, ...parameter }) => parameter),
  };
}
