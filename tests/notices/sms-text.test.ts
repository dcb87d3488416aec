import { describe, expect, test } from 'vitest';
import { gsmLength, gsmText, ONE_SMS } from '../../src/notices/gsm-text.ts';
import type { DueNotice } from '../../src/notices/outbox-repository.ts';
import { smsMessage } from '../../src/notices/sms-message.server.ts';
import { EVENT_KINDS, ruleOf, type EventKind } from '../../src/requests/events/event-kinds.ts';

const notice = (changes: Partial<DueNotice>): DueNotice => ({
  ...{ id: 'x', notice: 'request_news', recipient: '+33639981234', isLastOfDay: false },
  ...{ submissionKey: 'x', reference: '4KQX-7F3M', procedureTitle: 'Titre', service: 'voirie' },
  ...{ servicePhone: '03 53 01 77 20', receipt: null, helpedBy: null, communeName: 'Petiteville' },
  ...{
    event: 'documents.asked',
    told: null,
    warning: null,
    isByPerson: false,
    withCode: false,
    address: null,
    code: null,
    isNewAddress: false,
  },
  ...changes,
});
const SITE = 'https://guichet.petiteville.example';
/** Those that a person is told of, by whoever else acts. */
const TOLD = (Object.keys(EVENT_KINDS) as EventKind[]).filter(
  (kind) => ruleOf(kind).isAnnounced && ruleOf(kind).by.some((actor) => actor !== 'applicant'),
);

describe('an SMS', () => {
  test('says the commune, what happened, the reference, where to look and whom to call', () => {
    expect(smsMessage(notice({}), SITE)).toBe(
      'Petiteville : il manque des documents. Dossier 4KQX-7F3M. Voir guichet.petiteville.example/suivi/ ou appeler 0353017720',
    );
  });

  test.each(TOLD)('of %s is one, in the alphabet of phones', (event) => {
    const texts = [
      smsMessage(notice({ event }), SITE),
      smsMessage(
        notice({ event, communeName: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson' }),
        'https://demarches.saint-remy-en-bouzemont-saint-genest-et-isson.fr',
      ),
    ];
    for (const text of texts) {
      expect(gsmLength(text)).toBeLessThanOrEqual(ONE_SMS);
      expect(text).toContain('4KQX-7F3M');
      expect(text).toContain('/suivi/ ou appeler 0353017720');
      expect(text).not.toMatch(/rappele|\/suivi\/\S/u);
    }
  });

  test('holds no sign that would make it longer, and counts those that take two', () => {
    expect(gsmText('Reçu : « Île » — cœur … l’été\u00a0!')).toBe(
      'Recu : "Ile" - coeur ... l\'été !',
    );
    expect(gsmLength(gsmText('漢字'))).toBe(2);
    expect(gsmLength('é€')).toBe(3);
    expect(gsmLength('ê')).toBeUndefined();
  });
});
