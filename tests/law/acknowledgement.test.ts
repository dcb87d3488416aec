import { describe, expect, test } from 'vitest';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { Receipt } from '../../src/law/receipt.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import type { Silence } from '../../src/procedures/silence.ts';
import { aDefinition, PETITEVILLE } from '../builders/content.ts';

const RECEIVED_AT = new Date('2026-04-23T08:15:00Z');

const acknowledge = (definition: ProcedureDefinition, receivedAt = RECEIVED_AT) =>
  createAcknowledgement({
    definition,
    answers: { nom: 'Benali' },
    reference: '4K7M-93XC',
    receivedAt,
  });

/** Everything a person reads on a receipt, with ordinary spaces. */
const textOf = ({ title, next, rows, sections, sent }: Receipt) =>
  JSON.stringify([title, next, rows, sections, sent]).replaceAll(/[\u00a0\u202f]/gu, ' ');

const slugs = ['acte-de-naissance', 'autorisation-stationnement', 'subvention-association'];

describe('every acknowledgement (CRPA R112-11-1)', () => {
  test.each(slugs)('of %s gives the date of receipt, in Paris', (slug) => {
    const { receipt } = acknowledge(aDefinition(slug));
    expect(textOf(receipt)).toContain('23 avril 2026 à 10 h 15, heure de Paris');
  });

  test.each(slugs)('of %s names the service, with address, phone and e-mail', (slug) => {
    const definition = aDefinition(slug);
    const text = textOf(acknowledge(definition).receipt);
    const { service } = definition;
    for (const part of [service.name, ...service.address.lines, service.phone, service.email]) {
      expect(text).toContain(part.replaceAll(/[\u00a0\u202f]/gu, ' '));
    }
  });

  test.each(slugs)('of %s says until when the data are kept', (slug) => {
    const definition = aDefinition(slug);
    const { receipt, deleteAfter } = acknowledge(definition);
    expect(deleteAfter > '2027-04-22').toBe(true);
    expect(textOf(receipt)).toContain(deleteAfter.slice(0, 4));
  });

  test('repeats what was sent, and says what was left empty', () => {
    const { receipt } = acknowledge(aDefinition('autorisation-stationnement'));
    const answers = receipt.sent.flatMap((part) => part.answers);
    expect(answers).toContainEqual({ label: 'Nom', lines: ['Benali'] });
    expect(answers).toContainEqual({ label: 'Prénom', lines: ['Pas de réponse'] });
  });
});

describe('the title', () => {
  const titles = [
    ['delivery', 'Votre demande est reçue'],
    ['declaration', 'Votre déclaration est reçue'],
    ['report', 'Votre signalement est reçu'],
    ['information', 'Votre message est reçu'],
  ] as const;

  test.each(titles)('of a %s is « %s »', (kind, title) => {
    const { receipt } = acknowledge(aDefinition('acte-de-naissance', { kind }));
    expect(receipt.title).toBe(title);
  });

  test.each(slugs)('of %s is that of an acknowledgement, not of a registration receipt', (slug) => {
    const { receipt } = acknowledge(aDefinition(slug));
    expect(receipt.kind).toBe('acknowledgement');
    expect(textOf(receipt)).not.toMatch(/enregistr/iu);
  });
});

describe('when silence is a rejection', () => {
  const { receipt, decision } = acknowledge(aDefinition('autorisation-stationnement'));
  const text = textOf(receipt);

  test('gives its day, provided that the request is complete', () => {
    expect(decision).toEqual({ means: 'rejection', on: '2026-06-23' });
    expect(text).toContain('Sans réponse le 23 juin 2026');
    expect(text).toContain('si votre dossier est complet');
    expect(text).toContain('considérée comme rejetée');
  });

  test('gives both ways to appeal, their time limit and where', () => {
    expect(text).toContain('deux mois à compter du 23 juin 2026');
    expect(text).toContain('recours gracieux');
    expect(text).toContain(PETITEVILLE.commune.administrativeCourt.name);
    expect(text).toContain(PETITEVILLE.commune.administrativeCourt.address.lines[0]);
    expect(text).toContain('https://www.telerecours.fr');
  });

  test('prints no last day to sue, which moves with weekends and holidays', () => {
    expect(text).not.toContain('24 août 2026');
    expect(text).not.toContain('23 août 2026');
  });

  test('tells that reasons can be asked only where a refusal must give them', () => {
    expect(text).toContain('L. 232-4');
    expect(textOf(acknowledge(aDefinition('subvention-association')).receipt)).not.toContain(
      '232-4',
    );
  });

  test('never speaks of the certificate of an acceptance', () => {
    expect(text).not.toContain('232-3');
  });
});

describe('when silence is an acceptance', () => {
  const silence: Silence = {
    means: 'acceptance',
    after: 'P1M',
    legalBasis: { text: 'Code des relations entre le public et l’administration' },
  };
  const definition = aDefinition('autorisation-stationnement', { silence });
  const text = textOf(acknowledge(definition).receipt);

  test('gives its day and the certificate of article L232-3', () => {
    expect(text).toContain('Sans réponse le 23 mai 2026');
    expect(text).toContain('considérée comme acceptée');
    expect(text).toContain('L. 232-3');
  });

  test('gives no way to appeal', () => {
    expect(text).not.toContain('tribunal');
  });
});

describe('when silence decides nothing', () => {
  const { receipt, decision } = acknowledge(aDefinition('acte-de-naissance'));

  test('gives no day, says why, and names no court', () => {
    const text = textOf(receipt);
    expect(decision).toEqual({ means: 'none' });
    expect(text).not.toContain('Sans réponse le');
    expect(text).not.toContain('tribunal');
    expect(text).toContain('délivre à toute personne qui y a droit');
  });
});

test('a request received after midnight in Paris counts from that day', () => {
  const { decision } = acknowledge(
    aDefinition('autorisation-stationnement'),
    new Date('2026-12-30T23:30:00Z'),
  );
  expect(decision).toEqual({ means: 'rejection', on: '2027-02-28' });
});

test('the lawyer’s reading of the commune moves the day', () => {
  const shift = { days: 1, checkedBy: 'Service juridique' } as const;
  const definition = aDefinition(
    'autorisation-stationnement',
    {},
    { implicitDecisionShift: shift },
  );
  expect(acknowledge(definition).decision).toEqual({ means: 'rejection', on: '2026-06-24' });
});
