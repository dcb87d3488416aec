import { expect, test } from 'vitest';
import { checkAnswers } from '../../src/filing/check-answers.server.ts';
import { createAcknowledgement } from '../../src/law/acknowledgement.ts';
import { drawReceiptPdf } from '../../src/letters/drawing/draw-receipt-pdf.server.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { ADMIVILLE } from './content.ts';

const RECEIVED_AT = new Date('2026-12-01T09:00:00Z');
const CODE = 'ACDEF-GHJKM';
const REFERENCE = '4K7M-93XC';
const FORMS = ADMIVILLE.procedures.filter(({ definition }) => definition.form.length > 0);

test.each(FORMS)(
  'the receipt of $slug takes two sheets, with every question answered, and begins with what is kept',
  async ({ definition }) => {
    const checked = checkAnswers(definition, typedAnswers(definition.form), RECEIVED_AT);
    const { receipt } = createAcknowledgement({
      ...{ definition, reference: REFERENCE, receivedAt: RECEIVED_AT },
      answers: checked.success ? checked.answers : {},
    });
    expect(checked.success).toBe(true);
    const shown = {
      ...{ receipt, trackingCode: CODE, day: '2026-12-01' },
      followUpUrl: `https://guichet.example/suivi/${'A'.repeat(22)}`,
    };
    const { pages, tags } = await readPdf(await drawReceiptPdf(shown, ADMIVILLE.logo));
    expect(pages.length).toBeLessThanOrEqual(2);
    const [first = []] = pages;
    expect(first.indexOf(REFERENCE)).toBeLessThan(5);
    expect(first.indexOf(CODE)).toBe(first.indexOf(REFERENCE) + 2);
    // The code for a phone is drawn on the first sheet too, before any part of the receipt.
    expect(tags.indexOf('Figure')).toBeGreaterThan(0);
    expect(tags.indexOf('Figure')).toBeLessThan(tags.indexOf('H2'));
  },
);
