import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchText } from '../../src/incidents/availability-texts.ts';
import {
  addMinute,
  MINUTE_MS,
  SERVICE_PARTS,
  type Run,
  type ServicePart,
} from '../../src/incidents/availability.ts';
import { availabilityOf } from '../../src/incidents/incidents-of.ts';

const T = Date.parse('2026-11-29T10:00:00Z');
const at = (minute: number) => T + minute * MINUTE_MS;
const run = (first: number, last: number, ...broken: ServicePart[]): Run => ({
  ...{ first: at(first), last: at(last), broken, wasKeptApart: false },
});
const told = (runs: readonly Run[], until = 59) =>
  availabilityOf(runs, at(0), at(until)).incidents.map(
    ({ kind, first, last }) => [kind, (first - T) / MINUTE_MS, (last - T) / MINUTE_MS] as const,
  );

describe('what minutes come to', () => {
  test('nothing to tell when everything worked', () => {
    expect(told([run(0, 59)])).toEqual([]);
    expect(availabilityOf([run(0, 59)], at(0), at(59))).toMatchObject({ measured: 60, open: 60 });
  });

  test('the service is closed only where nothing could receive', () => {
    const runs = [
      run(0, 9, 'database', 'filing'),
      run(10, 19, 'database', 'filing', 'spool'),
      run(20, 29, 'site'),
      run(30, 39, 'mail'),
      run(40, 49, 'spool'),
      run(50, 59),
    ];
    expect(told(runs)).toEqual([
      ['registered', 0, 9],
      ['closed', 10, 29],
      ['late-mail', 30, 39],
      ['exposed', 40, 49],
    ]);
    expect(availabilityOf(runs, at(0), at(59)).open).toBe(40);
  });

  test('a minute or two that are missing are no gap, five are', () => {
    expect(told([run(0, 9, 'site'), run(12, 20, 'site'), run(21, 59)])).toEqual([
      ['closed', 0, 20],
    ]);
    expect(told([run(0, 9), run(15, 49)])).toEqual([
      ['unmeasured', 10, 14],
      ['unmeasured', 50, 59],
    ]);
  });

  test('of any minutes, those measured and those told as closed add up', () => {
    const minutes = fc.array(
      fc.option(fc.subarray([...SERVICE_PARTS]), { nil: undefined, freq: 6 }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(minutes, (each) => {
        const runs = each.reduce<readonly Run[]>(
          (all, broken, n) =>
            broken === undefined ? all : addMinute(all, run(n, n, ...broken.toSorted())),
          [],
        );
        const { measured, open } = availabilityOf(runs, at(0), at(59));
        const known = each.filter((broken) => broken !== undefined);
        const closed = known.filter(
          (broken) =>
            broken.includes('site') || (broken.includes('filing') && broken.includes('spool')),
        );
        expect([measured, open]).toEqual([known.length, known.length - closed.length]);
      }),
    );
  });
});

test('a stretch is told by its hours in Paris, midnight and changes of hour included', () => {
  const text = (first: string, last: string) =>
    stretchText(Date.parse(first), Date.parse(last)).replaceAll(/[\u00a0\u202f]/gu, ' ');
  expect(text('2026-11-29T10:00:00Z', '2026-11-29T10:09:00Z')).toBe(
    'Le 29 novembre 2026, de 11 h 00 à 11 h 10',
  );
  expect(text('2026-12-31T22:50:00Z', '2026-12-31T23:09:00Z')).toBe(
    'Du 31 décembre 2026 à 23 h 50 au 1er janvier 2027 à 0 h 10',
  );
  expect(text('2026-10-25T00:30:00Z', '2026-10-25T01:29:00Z')).toBe(
    'Le 25 octobre 2026, de 2 h 30 à 2 h 30',
  );
});
