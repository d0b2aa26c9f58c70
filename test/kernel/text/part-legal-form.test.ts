import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compact } from '../../../src/kernel/text/compact.ts';
import { LEGAL_FORMS } from '../../../src/kernel/text/legal-forms.ts';
import { partLegalForm } from '../../../src/kernel/text/part-legal-form.ts';

test('thirty countries and more bring their forms (hand)', () => {
  assert.ok(Object.keys(LEGAL_FORMS).filter((country) => /^[A-Z]{2}$/.test(country)).length >= 30);
});

test('forms are cut however they are written (hand)', () => {
  const expected: [string, string, string[]][] = [
    [
      'CENTRO RICERCHE PRODUZIONI ANIMALI- SOC. CONS. P. A.',
      'CENTRO RICERCHE PRODUZIONI ANIMALI',
      ['SOC. CONS. P. A.'],
    ],
    ['HST Systemtechnik GmbH & Co. KG', 'HST Systemtechnik', ['GmbH & Co. KG']],
    ['Nova, Unipessoal, Lda.', 'Nova', ['Unipessoal, Lda.']],
    ['Bravo S. R. L.', 'Bravo', ['S. R. L.']],
    ['UAB "Teraglobus"', 'Teraglobus', ['UAB']],
    ['ООО Ромашка', 'Ромашка', ['ООО']],
    ['Αλφα Α.Ε.', 'Αλφα', ['Α.Ε.']],
    [
      'Acme Spółka z ograniczoną odpowiedzialnością',
      'Acme',
      ['Spółka z ograniczoną odpowiedzialnością'],
    ],
    ['ELTRONIC FUELTECH A/S', 'ELTRONIC FUELTECH', ['A/S']],
    [
      'Siemens Zártkörűen Működő Részvénytársaság',
      'Siemens',
      ['Zártkörűen Működő Részvénytársaság'],
    ],
    ['株式会社 日立', '日立', ['株式会社']],
  ];
  for (const [legal, name, forms] of expected)
    assert.deepEqual(partLegalForm(legal), { name, forms });
});

test('a name that is nothing but a form keeps itself (limit)', () => {
  for (const only of ['GmbH', 'S.A.', 'SRL SRL'])
    assert.notEqual(compact(partLegalForm(only).name), '');
  assert.equal(partLegalForm('').name, '');
});

test('words that merely contain a form stay (hand)', () => {
  for (const name of [
    'Santa Casa',
    'Ca Sa Nova',
    'Aktiv Kompagni',
    'Limited Edition Books',
    'Musa',
  ])
    assert.deepEqual(partLegalForm(name), { name, forms: [] });
});

test('every form of the list is cut from a name (identity)', () => {
  for (const form of Object.values(LEGAL_FORMS).flatMap((forms) => forms.split(', ')))
    if (compact(form) !== '')
      assert.equal(partLegalForm(`Zephyros Quantum ${form}`).name, 'Zephyros Quantum', form);
});

test('any text keeps a letter or digit when it had one, and parting twice is parting once (identity)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { name } = partLegalForm(text);
      assert.equal(compact(name) === '', compact(text) === '');
    }),
  );
});
