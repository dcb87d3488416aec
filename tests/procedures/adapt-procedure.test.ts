import { expect, test } from 'vitest';
import { adaptProcedure } from '../../src/procedures/exchange/adapt-procedure.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { aProcedure, PETITEVILLE } from '../builders/content.ts';

const TODAY = '2026-11-20';
const ROOM = 'location-de-salle';

/** The room of another commune, as it becomes ours. */
function adapt(changes: Partial<Procedure>) {
  const procedure = aProcedure(ROOM, changes);
  const commune = {
    id: 'valmont',
    name: 'Valmont',
    ofName: 'de Valmont',
    site: 'https://v.example',
  };
  const head = { format: 'parvis-demarches', version: '1.2', commune } as const;
  const source = { slug: ROOM, url: 'https://v.example/', procedure, body: '' };
  return adaptProcedure(
    head,
    { ...source, definitionVersion: '0', definitionUrl: 'https://v.example/d.json' },
    {
      ...{ id: PETITEVILLE.commune.id, services: new Set(PETITEVILLE.services.keys()) },
      ...{ themes: new Set<string>(), lifeEvents: new Set<string>(), procedures: new Set([ROOM]) },
      ...{ existing: undefined, service: undefined, theme: undefined },
    },
    ROOM,
    TODAY,
  );
}

test('what another commune compared with the law is to be compared again here', () => {
  const { procedure, marks } = adapt({});
  expect(procedure.silence.cases).toHaveLength(1);
  expect(procedure.compared).toEqual([]);
  expect(marks).toContainEqual({
    key: 'compared',
    what: expect.stringContaining('de Valmont') as unknown,
  });
});

test('the authority of another commune is left there, and said to be', () => {
  const { procedure, marks } = adapt({ authority: 'syndicat' });
  expect(procedure.authority).toBeUndefined();
  expect(marks.some(({ what }) => what.includes('syndicat'))).toBe(true);
});
