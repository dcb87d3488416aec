import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ReviewPage } from '../../src/filing/ReviewPage.tsx';
import { limitTexts } from '../../src/quotas/limits-texts.ts';
import { aDefinition } from '../builders/content.ts';
import { readHtml } from '../support/read-html.ts';
import { readingProblems } from '../support/reading.ts';

const PHONE = '03 53 01 77 00';
const told = {
  failed: (keptIn) => limitTexts.failed(PHONE, keptIn),
  blocked: (keptIn) => limitTexts.blocked(PHONE, keptIn),
  'too many': (keptIn) => limitTexts['too-many'](720, PHONE, keptIn),
  'proof needed': (keptIn) => limitTexts['proof-needed'](720, PHONE, keptIn),
} satisfies Record<string, (keptIn: 'page' | 'device') => readonly string[]>;

test.each(Object.entries(told))('nothing is hard to read when it is not received: %s', (_, say) => {
  for (const keptIn of ['page', 'device'] as const) {
    const page = (
      <ReviewPage
        definition={aDefinition('autorisation-stationnement')}
        answers={{}}
        envelope="x"
        submissionKey="cle"
        notice={{ title: limitTexts.title, paragraphs: say(keptIn) }}
      />
    );
    expect(readingProblems(readHtml(renderToString(page)))).toEqual([]);
  }
});

test.each(Object.entries(told))(
  'a page that may be closed does not ask to stay open: %s',
  (_, say) => {
    expect(say('page').join(' ')).toContain('Ne la fermez pas');
    expect(say('device').join(' ')).not.toMatch(/cette page|envoyez à nouveau/u);
  },
);
