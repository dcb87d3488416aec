import { expect, test } from 'vitest';
import { packEntries, unpackEntries, type PackedEntries } from '../../src/search/pack-entries.ts';
import { searchEntries } from '../../src/search/search-entries.ts';
import { otherPages } from '../../src/site/lists/other-pages-texts.ts';
import { PETITEVILLE } from '../builders/content.ts';

test('what travels packed is read as it was', () => {
  const entries = searchEntries(PETITEVILLE, otherPages, '2026-11-29');
  const travelled = JSON.parse(JSON.stringify(packEntries(entries))) as PackedEntries;
  expect(unpackEntries(travelled)).toEqual(JSON.parse(JSON.stringify(entries)));
});
