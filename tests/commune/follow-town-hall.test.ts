import { expect, test } from 'vitest';
import { loadContent } from '../../src/site/content/load-content.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const closures = (lines: string) => {
  content().replace('content/commune.yml', /^receiptSender/mu, `${lines}\nreceiptSender`);
};

test('a closure written once closes every service', async () => {
  closures(
    'openingExceptions:\n  - { from: 2027-03-01, to: 2027-03-03, reason: travaux, allServices: true }',
  );
  const { services } = await loadContent(content().source);
  for (const { openingExceptions } of services.values()) {
    expect(openingExceptions).toContainEqual(
      expect.objectContaining({ from: '2027-03-01', to: '2027-03-03', reason: 'travaux' }),
    );
  }
});

test('a closure of the town hall alone closes no service', async () => {
  closures('openingExceptions:\n  - { from: 2027-03-01, reason: ménage }');
  const { services } = await loadContent(content().source);
  const reasons = [...services.values()].flatMap((one) =>
    one.openingExceptions.map(({ reason }) => reason),
  );
  expect(reasons).not.toContain('ménage');
});

test('what a service says of its own days counts first', async () => {
  closures(
    'openingExceptions:\n  - { from: 2027-03-01, to: 2027-03-03, reason: travaux, allServices: true }',
  );
  content().replace(
    'content/services/voirie.yml',
    /$/u,
    'openingExceptions:\n  - { from: 2027-03-03, slots: [{ from: "08:00", to: "10:00" }], reason: neige }\n',
  );
  const { services } = await loadContent(content().source);
  expect(services.get('voirie')?.openingExceptions.map(({ reason }) => reason)).toEqual(['neige']);
});
