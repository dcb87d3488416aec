import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { block, honestPeople, runCrowd } from '../support/crowd.ts';
import { openQuotas } from '../support/quotas.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const client = new Client({ connectionString: sharedStack().databaseUrl });
beforeAll(() => client.connect());
afterAll(() => client.end());
beforeEach(openQuotas);

const IPV6 = [
  [4, 256],
  [16, 65_536],
] as const;
const IPV4 = [[16, 256]] as const;

/** A part of the addresses of each block: `npm run bench -- quotas` takes all of them. */
const BLOCKS = {
  'a /48, without proofs': block('a', 2048, IPV6, 0),
  'a /48, with the strongest proofs': block('b', 2048, IPV6, 4),
  'a /56, one filing from each /64, as a home may have': block('c', 256, IPV6, 0),
};

describe('fifty people who file in the same hour as the addresses of', () => {
  test.each(Object.entries(BLOCKS))(
    '%s are taken, the first time and the second',
    async (_, filers) => {
      const people = honestPeople(50, 2);
      const { honest, others } = await runCrowd(client, ownCommune(), [...filers, ...people]);
      expect(honest).toEqual({ stored: 100, refused: 0 });
      expect(others.stored).toBeLessThan(filers.length);
    },
  );

  test('sixteen /24 of IPv4, who take all that is open, still find what is kept', async () => {
    const filers = block('d', 4096, IPV4, 4);
    const { honest, others } = await runCrowd(client, ownCommune(), [
      ...filers,
      ...honestPeople(50, 1),
    ]);
    expect(honest).toEqual({ stored: 50, refused: 0 });
    expect(others.refused).toBeGreaterThan(0);
  });
});
