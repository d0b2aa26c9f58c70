import fc from 'fast-check';
import { alikePairs, editsBetween } from '../../../src/kernel/text/alike-texts.ts';
import { blockedPairs, minHashKeys, pairCompleteness } from '../../../src/kernel/text/blocking.ts';
import { compact } from '../../../src/kernel/text/compact.ts';
import { displayName } from '../../../src/kernel/text/display-name.ts';
import {
  agreement,
  learnWeights,
  linkDecision,
  matchProbability,
  matchWeight,
  NOT_COMPARED,
} from '../../../src/kernel/text/fellegi-sunter.ts';
import { fold } from '../../../src/kernel/text/fold.ts';
import { jaro, jaroWinkler } from '../../../src/kernel/text/jaro.ts';
import { isBasic, latin } from '../../../src/kernel/text/latin.ts';
import { nameCore, nameKeys } from '../../../src/kernel/text/name-keys.ts';
import { partLegalForm } from '../../../src/kernel/text/part-legal-form.ts';
import { countsPrintedAs, readShare, sharesAgree } from '../../../src/kernel/text/printed-share.ts';
import { sha256 } from '../../../src/kernel/text/sha256.ts';
import { trigrams, trigramSimilarity } from '../../../src/kernel/text/trigrams.ts';
import { anyColumn, anyCount, anyNumber, columnOf, sweep } from '../garbage.ts';

/** Texts as files hold them: any units, lone halves of pairs, names in several scripts, nothing. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    'GmbH',
    'G.m.b.H. & Co. KG',
    'S.p.A. S.p.A.',
    'ООО «Ромашка»',
    '株式会社日立',
    'Αφοί Παπαδόπουλοι Α.Ε.',
    'İSTANBUL A.Ş.',
    '\ud800',
    'e\u0301\u0301\u0301',
    '"\'()[]{}',
    'x'.repeat(400),
  ),
);
const text = fc.tuple(anyText);
const texts = fc.tuple(anyText, anyText);
const share = fc.oneof(anyNumber, fc.double({ min: 0, max: 1 }));

sweep('compact', text, compact);
sweep('fold', text, fold);
sweep('latin', text, latin);
sweep('isBasic', text, isBasic);
sweep('nameKeys', text, nameKeys);
sweep('nameCore', text, nameCore);
sweep('partLegalForm', text, partLegalForm);
sweep('displayName', texts, displayName);
sweep('trigrams', text, trigrams);
sweep('trigramSimilarity', texts, trigramSimilarity);
sweep('jaro', texts, jaro);
sweep('jaroWinkler', texts, jaroWinkler);
sweep('editsBetween', fc.tuple(anyText, anyText, anyCount), editsBetween);
sweep('readShare', fc.tuple(fc.oneof(anyText, anyNumber.map(String))), readShare);
sweep(
  'sharesAgree',
  fc.tuple(anyNumber, anyNumber, fc.oneof(anyText, anyNumber.map(String))),
  sharesAgree,
);
sweep(
  'countsPrintedAs',
  fc.tuple(fc.oneof(anyText, anyNumber.map(String)), anyNumber),
  countsPrintedAs,
);
sweep('sha256', text, (one) => sha256().text(one).hex());

sweep(
  'alikePairs',
  fc.tuple(fc.array(anyText, { maxLength: 6 }), anyCount, anyNumber, anyCount, anyColumn),
  (all, most, allowed, largestPiece, blocks) =>
    alikePairs(all, {
      allowed: () => allowed,
      most,
      largestPiece,
      ...(blocks.length > 0 ? { blocks } : {}),
    }),
);
sweep(
  'blockedPairs',
  fc.tuple(fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 6 }), anyCount),
  blockedPairs,
);
sweep(
  'minHashKeys',
  fc.tuple(anyText, fc.record({ bands: anyCount, rows: anyCount, seed: anyCount })),
  minHashKeys,
);
sweep(
  'pairCompleteness',
  fc.tuple(
    fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 6 }),
    fc.array(fc.tuple(anyCount, anyCount)),
  ),
  (keys, truth) => pairCompleteness(blockedPairs(keys), truth),
);

const probabilities = columnOf(anyNumber, fc.double({ min: 0, max: 1, noNaN: true }), 3);
sweep('agreement', fc.tuple(share, share), agreement);
sweep(
  'matchWeight',
  fc.tuple(
    columnOf(anyNumber, fc.constantFrom(0, 1, NOT_COMPARED), 3),
    fc.array(fc.record({ m: probabilities, u: probabilities }), { maxLength: 3 }),
  ),
  matchWeight,
);
sweep('matchProbability', fc.tuple(anyNumber, share), matchProbability);
sweep('linkDecision', fc.tuple(anyNumber, anyNumber, anyNumber), linkDecision);
sweep(
  'learnWeights',
  fc.tuple(
    columnOf(anyNumber, fc.constantFrom(0, 1, 1, NOT_COMPARED), 12),
    columnOf(anyCount, fc.constant(2), 3),
    share,
    anyCount,
  ),
  (comparisons, levels, prior, rounds) => learnWeights(comparisons, { levels, prior, rounds }),
);
