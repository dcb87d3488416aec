import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../src/procedures/procedure.ts';
import type { Route } from '../../src/procedures/route.ts';
import { servedDefinition, servicesOf } from '../../src/procedures/served-definition.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import { aDefinition, aProcedure } from '../builders/content.ts';

const ROOM = 'location-de-salle';
const REUNION: Route['when'] = [{ test: 'is', question: 'salle', values: ['reunion'] }];

/** A form that also asks for the district. */
function withDistrict(routes: readonly Route[]): Partial<Procedure> {
  const { form } = aProcedure(ROOM);
  const district = {
    ...{ type: 'choice' as const, key: 'quartier', label: 'Quel quartier ?', need: 'Savoir où.' },
    required: true,
    options: [
      { value: 'bourg', label: 'Le Bourg' },
      { value: 'gare', label: 'La Gare' },
    ],
  };
  return {
    routes: [...routes],
    form: [{ title: 'Le quartier', fields: [district] }, ...form],
  };
}

describe('a request goes to', () => {
  const definition = aDefinition(
    ROOM,
    withDistrict([
      { service: 'etat-civil', when: REUNION, districts: ['gare'] },
      { service: 'ccas', when: REUNION },
    ]),
  );
  const serviceOf = (answers: Record<string, string>) =>
    servedDefinition(definition, answers).service.slug;

  test('the first service whose answers and districts are given, else to the one of the procedure', () => {
    expect(serviceOf({ salle: 'reunion', quartier: 'gare' })).toBe('etat-civil');
    expect(serviceOf({ salle: 'reunion', quartier: 'bourg' })).toBe('ccas');
    expect(serviceOf({ salle: 'fetes', quartier: 'gare' })).toBe('voirie');
  });

  test('any of them, as far as an agent may know before', () => {
    expect(servicesOf(definition)).toEqual(['voirie', 'etat-civil', 'ccas']);
  });

  test('its service alone, where no rule is written', () => {
    const plain = aDefinition(ROOM);
    expect(servedDefinition(plain, { salle: 'reunion' })).toBe(plain);
  });
});

describe('a rule is refused', () => {
  const problemsOf = (changes: Partial<Procedure>) =>
    validateProcedure(aProcedure(ROOM, changes)).map(({ key }) => key);
  const one = (route: Route) => problemsOf({ routes: [route] });

  test('without answers nor districts', () => {
    expect(one({ service: 'ccas' })).toEqual(['routes.0']);
  });

  test('about a question or an answer that is not', () => {
    const when = (question: string, values: string[]): Route => ({
      service: 'ccas',
      when: [{ test: 'is', question, values }],
    });
    expect(one(when('couleur', ['rouge']))).toEqual(['routes.0.when.0.question']);
    expect(one(when('salle', ['cave']))).not.toEqual([]);
  });

  test('by district where the form does not ask for it, or does not offer it', () => {
    const route = { service: 'ccas', districts: ['gare'] };
    expect(one(route)).toEqual(['routes.0.districts']);
    const other = { service: 'ccas', districts: ['ailleurs'] };
    expect(problemsOf(withDistrict([other]))).toEqual(['routes.0.districts']);
    expect(problemsOf(withDistrict([route]))).toEqual([]);
  });
});
