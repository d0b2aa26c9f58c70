import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { latin } from '../../../src/kernel/text/latin.ts';

test('accents, ligatures and special letters are spelled out (hand)', () => {
  assert.equal(
    latin('Ærøskøbing Straße Łódź Þór İstanbul ıŋ'),
    'Aeroskobing Strasse Lodz Thor Istanbul in',
  );
  assert.equal(latin('ÆRØ GROẞ'), 'AERO GROSS');
  assert.equal(latin('ﬁnance ① Ａｃｍｅ'), 'finance 1 Acme');
  assert.equal(latin('l’Aquila – Région'), "l'Aquila - Region");
});

test('Greek follows ELOT 743, pairs included (hand)', () => {
  assert.equal(latin('Ανώνυμη Εταιρεία Ευθύνης'), 'Anonymi Etaireia Efthynis');
  assert.equal(latin('ΑΥΓΟ ΕΥΡΩΠΗ ουρανός'), 'AVGO EVROPI ouranos');
  assert.equal(latin('αγγελία Μπάμπης ψυχή θάλασσα'), 'angelia Bampis psychi thalassa');
});

test('Cyrillic of several languages becomes Latin (hand)', () => {
  assert.equal(latin('Общество Щука Чайковский'), 'Obshchestvo Shchuka Chaykovskiy');
  assert.equal(latin('Київ Ґалаґан ЄВРОПА Љубљана'), 'Kiiv Galagan IEVROPA Ljubljana');
});

test('plain ASCII is left as it is (identity)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) =>
      assert.equal(latin(text.replaceAll('`', '')), text.replaceAll('`', '')),
    ),
  );
});

test('writing twice is writing once, for any text (identity)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(latin(latin(text)), latin(text)),
    ),
  );
});
