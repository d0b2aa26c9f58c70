import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayName } from '../../../src/kernel/text/display-name.ts';
import { compact } from '../../../src/kernel/text/compact.ts';

test('capitals become a name people write (hand)', () => {
  const expected: [string, string | undefined, string][] = [
    [
      'ALMA MATER STUDIORUM - UNIVERSITA DI BOLOGNA',
      undefined,
      'Alma Mater Studiorum - Universita di Bologna',
    ],
    ['CENTRO RICERCHE PRODUZIONI ANIMALI- SOC. CONS. P. A.', 'CRPA SCPA', 'CRPA'],
    [
      'CENTRO RICERCHE PRODUZIONI ANIMALI- SOC. CONS. P. A.',
      '',
      'Centro Ricerche Produzioni Animali',
    ],
    ['CONSIGLIO NAZIONALE DELLE RICERCHE', 'CNR', 'CNR'],
    ['UNIVERSITA DEGLI STUDI DELL’AQUILA', '-', 'Universita degli Studi dell’Aquila'],
    [
      "INSTITUT D'HISTOIRE ET DES CULTURES",
      null as unknown as undefined,
      "Institut d'Histoire et des Cultures",
    ],
    ['HST SYSTEMTECHNIK GMBH & CO. KG', undefined, 'HST Systemtechnik'],
    ['CARBON CAPTURE MACHINE (UK) LTD', undefined, 'Carbon Capture Machine (UK)'],
    ['BARILLA G. E R. FRATELLI SPA', 'BARILLA', 'Barilla'],
    [
      'KTM SOLUTIONS GMBH - GESELLSCHAFT FUR TRANSFER',
      undefined,
      'KTM Solutions GmbH - Gesellschaft fur Transfer',
    ],
    ['MINISTERIE VAN LANDBOUW, VISSERIJ EN NATUUR', 'MINISTRY OF FOOD', 'Ministry of Food'],
    ['RHEINISCH-WESTFAELISCHE TECHNISCHE HOCHSCHULE', 'RWTH AACHEN', 'RWTH Aachen'],
    ['MUNICIPIUL IASI', 'PRIMARIA MUNICIPIULUI IASI', 'Municipiul Iasi'],
    ['A. Menarini Diagnostics S.R.L.', undefined, 'A. Menarini Diagnostics'],
    ['ZEMOS98 S COOP AND', undefined, 'ZEMOS98'],
    ['INDUSTRIE 4.0 II', undefined, 'Industrie 4.0 II'],
  ];
  for (const [legal, short, shown] of expected) assert.equal(displayName(legal, short), shown);
});

test('a short name that is longer, or names nobody, is not used (limit)', () => {
  assert.equal(displayName('Acme', 'Acme International Holding'), 'Acme');
  for (const nobody of ['-', '.', 'N/A', '', ' '])
    assert.equal(displayName('Acme AG', nobody), 'Acme');
});

test('never empty while a name is there, never an unexpected throw (identity)', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('A', 'S', 'L', '.', ' ', '-', 'É', 'α') }),
  );
  fc.assert(
    fc.property(text, fc.option(text), (legal, short) => {
      const shown = displayName(legal, short);
      if (compact(legal) !== '') assert.notEqual(compact(shown), '');
    }),
  );
});

test('a name in mixed case keeps its letters (identity)', () => {
  for (const name of ['StratifAI', 'École polytechnique fédérale de Lausanne', 'van der Meer & Zn'])
    assert.equal(displayName(name), name);
});
