import { expect, test } from 'vitest';
import { replaceFile } from '../../src/browser/device/send-files-first.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import type { FormSection } from '../../src/questions/form-section.ts';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';

const question = { type: 'files', required: false, max: 10, formats: ['pdf', 'photo'] } as const;
const form = [
  {
    title: 'Pièces',
    fields: [
      { ...question, key: 'plans', label: 'Plans', need: 'Pour les voir.' },
      { ...question, key: 'photos', label: 'Photos', need: 'Pour les voir.' },
    ],
  },
] as unknown as readonly FormSection[];
const [key, other] = [
  '3b241101-e2bb-4255-8caf-4136c566a962',
  '9c5b94b1-35ad-49bb-b118-8e8fc24abf80',
];
const kept = `${key} 1200 pdf plan.pdf`;
const twin = `${other} 1200 pdf plan.pdf`;

/** What the function stores the digest of. */
function shownFor(values: Readonly<Record<string, string>>): string {
  const result = answerChecker(form, EXAMPLE_DAY)(values);
  if (!result.success) throw new Error(JSON.stringify(result.problems));
  return JSON.stringify(['travaux', result.answers]);
}

test.each([
  ['another key', `7d444840-9dc0-41d1-b245-5ffdce74fad2 1200 pdf plan.pdf`],
  ['another name and type', `${key} 1200 png plan $&.png`],
])('answers that were shown take what the server says of a file: %s', (_what, after) => {
  const shown = shownFor({ plans: twin, photos: kept });
  expect(replaceFile(shown, kept, after)).toBe(shownFor({ plans: twin, photos: after }));
});

test('a file that nothing changes leaves the answers as they were shown', () => {
  const shown = shownFor({ photos: [twin, kept].join('\n') });
  expect(replaceFile(shown, kept, kept)).toBe(shown);
});
