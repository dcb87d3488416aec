import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ReceivedSubmission } from '../../../src/desk/received-submission.ts';
import { SAMPLE_REFERENCE } from '../../../src/requests/sample-reference.ts';
import { DESK_OPTIONS, readDeskCommand } from '../../../src/tools/desk/arguments.ts';
import { csvText } from '../../../src/tools/desk/csv.ts';
import { jsonText, listText, submissionText } from '../../../src/tools/desk/format-submissions.ts';
import { aDefinition } from '../../builders/content.ts';
import { aReceivedSubmission } from '../../builders/received-submission.ts';

const TODAY = '2026-05-01';
const submission = (answers: ReceivedSubmission['answers']) =>
  aReceivedSubmission(answers, { procedure_slug: 'inscription-cantine' });

describe('a sensitive answer', () => {
  const meals = aDefinition('inscription-cantine');
  const answers = {
    ...{ quotient_familial: 650, prenom: 'Inès', nom: 'Da Silva' },
    enfants: [{ nom: 'Da Silva', prenom: 'Léo', ecole: 'les Tilleuls', menu: 'sans_porc' }],
  };
  const read = { submission: submission(answers), definition: meals };
  const texts = (shown?: 'all') => [
    submissionText(read, TODAY, shown),
    csvText([read], shown),
    jsonText([read], shown),
  ];

  test('is masked in the terminal and in exports, unless it is asked for', () => {
    for (const text of texts()) {
      expect(text).not.toMatch(/Léo|650|porc/u);
      expect(text).toContain('Da Silva');
    }
    for (const text of texts('all')) expect(text).toMatch(/Léo/u);
    expect(submissionText(read, TODAY)).toContain('--reponses');
  });

  test('is never in the list, which says who asks', () => {
    const text = listText([read], TODAY);
    expect(text).toContain('Inès Da Silva');
    expect(text).not.toMatch(/Léo|650/u);
  });

  test('is shown with --reponses', () => {
    const { values, positionals } = parseArgs({
      args: ['voir', SAMPLE_REFERENCE, '--reponses'],
      options: DESK_OPTIONS,
      allowPositionals: true,
    });
    expect(readDeskCommand(values, positionals, ['voirie'])).toMatchObject({ shown: 'all' });
    expect(readDeskCommand({}, positionals, ['voirie'])).not.toMatchObject({ shown: 'all' });
  });
});
