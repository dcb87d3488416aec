import { describe, expect, test } from 'vitest';
import type { AppealWay, Authority } from '../../src/commune/authority.ts';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import type { Receipt } from '../../src/law/receipt.ts';
import { compileDefinition } from '../../src/procedures/compile-definition.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import type { Silence } from '../../src/procedures/silence.ts';
import { aDefinition, aProcedure, PETITEVILLE } from '../builders/content.ts';

const REJECTION: Silence = {
  means: 'rejection',
  after: 'P2M',
  reasonsOnRequest: true,
  legalBasis: { text: 'Code des relations entre le public et l’administration' },
};
const ACCEPTANCE: Silence = {
  means: 'acceptance',
  after: 'P2M',
  legalBasis: REJECTION.legalBasis,
};
const REGISTER = 'registre-nominatif';

const acknowledge = (definition: ProcedureDefinition) =>
  createAcknowledgement({
    definition,
    answers: {},
    reference: '4K7M-93XC',
    receivedAt: new Date('2026-04-23T08:15:00Z'),
  }).receipt;

/** What the receipt says, with ordinary spaces; nothing of what was sent. */
const textOf = ({ rows, sections }: Receipt) =>
  JSON.stringify([rows, sections]).replaceAll(/[\u00a0\u202f]/gu, ' ');

const ccas = PETITEVILLE.authorities.find(({ slug }) => slug === 'ccas')?.authority;
if (ccas === undefined) throw new RangeError('No CCAS');

/** A procedure of the CCAS, with some of its authority changed. */
function decidedBy(changes: Partial<Authority>): ProcedureDefinition {
  const procedure = aProcedure(REGISTER, { kind: 'request', silence: REJECTION });
  const service = PETITEVILLE.services.get(procedure.service);
  if (service === undefined) throw new RangeError('No service');
  const { commune } = PETITEVILLE;
  return compileDefinition(
    {
      ...{ slug: REGISTER, procedure, commune, authority: { ...ccas, ...changes } as Authority },
      service: { slug: procedure.service, ...service },
    },
    () => '0123456789abcdef',
  );
}

describe('the receipt of a procedure of the CCAS', () => {
  const rejected = textOf(
    acknowledge(aDefinition(REGISTER, { kind: 'request', silence: REJECTION })),
  );
  const accepted = textOf(
    acknowledge(aDefinition(REGISTER, { kind: 'request', silence: ACCEPTANCE })),
  );
  const delivered = textOf(acknowledge(aDefinition(REGISTER)));

  test.each([
    ['rejected by silence', rejected],
    ['accepted by silence', accepted],
    ['of which silence decides nothing', delivered],
  ])('%s, says that the CCAS received it, and never the town hall', (_what, text) => {
    expect(text).toContain('Reçu par le centre communal d’action sociale de Petiteville le');
    expect(text).not.toContain('la mairie');
    expect(text).not.toContain('La mairie');
  });

  test('says who decides, where somebody decides', () => {
    expect(rejected).toContain('Le président du centre communal d’action sociale');
    expect(delivered).not.toContain('Qui décide');
  });

  test('sends the appeal to its president, then to the court', () => {
    expect(rejected).toContain('Vous avez deux mois à compter du 23 juin 2026');
    expect(rejected).toContain(
      'Demandez au président du centre communal d’action sociale de revoir sa décision',
    );
    expect(rejected).toContain(
      'Si le président du centre communal d’action sociale ne répond pas pendant deux mois',
    );
    expect(rejected).toContain('Saisissez le tribunal administratif de Nancy.');
  });

  test('asks the certificate of an acceptance from the CCAS', () => {
    expect(accepted).toContain(
      'demander au centre communal d’action sociale de Petiteville une attestation',
    );
  });

  test('names its controller and its data officer', () => {
    expect(rejected).toContain(
      'Le centre communal d’action sociale de Petiteville répond de vos données.',
    );
    expect(rejected).toContain(
      'Délégué à la protection des données, Centre communal d’action sociale',
    );
    expect(rejected).toContain('donnees-ccas@petiteville.example');
    expect(rejected).not.toContain(PETITEVILLE.commune.dpo.email);
  });

  test('writes the name of its service once', () => {
    const row = acknowledge(aDefinition(REGISTER)).rows.find(({ label }) =>
      label.startsWith('Service'),
    );
    expect(row?.lines.filter((line) => line === 'Centre communal d’action sociale')).toHaveLength(
      1,
    );
  });
});

describe('an authority', () => {
  test('that is no controller leaves the data to the commune, and says so', () => {
    const definition = decidedBy({ dpo: undefined });
    expect(definition.authority.controller).toBe('la commune de Petiteville');
    const text = textOf(acknowledge(definition));
    expect(text).toContain('La commune de Petiteville répond de vos données.');
    expect(text).toContain(PETITEVILLE.commune.dpo.email);
  });

  test('with several delays says that of each way', () => {
    const [gracious, court] = ccas.appeals;
    if (gracious === undefined || court === undefined) throw new RangeError('No appeals');
    const commission = {
      ...({ kind: 'cada' } as const),
      ...{ to: 'la commission d’accès aux documents', within: 'P2M' },
      ...{ onlineUrl: 'https://www.cada.fr', interrupts: false, legalBasis: court.legalBasis },
    } satisfies AppealWay;
    const text = textOf(
      acknowledge(decidedBy({ appeals: [{ ...gracious, within: 'P1M' }, commission, court] })),
    );
    expect(text).toContain('3 voies sont possibles, chacune avec son délai à compter du 23 juin');
    expect(text).toContain('petiteville.example. Délai : un mois.');
    expect(text).toContain('avant le tribunal. En ligne : www.cada.fr. Délai : deux mois.');
  });

  test('that must be seised before the court says that it is compulsory', () => {
    const [way, court] = ccas.appeals;
    if (way === undefined || court === undefined) throw new RangeError('No appeals');
    const text = textOf(acknowledge(decidedBy({ appeals: [{ ...way, kind: 'rapo' }, court] })));
    expect(text).toContain(
      'Écrivez d’abord au président du centre communal d’action sociale : c’est obligatoire avant de saisir le tribunal.',
    );
  });
});
