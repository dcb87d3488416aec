import { describe, expect, test } from 'vitest';
import { all, words } from '../../support/elements.ts';
import type { SentPages } from '../../support/sent-pages.ts';

const CONTROLS = 'input:not([type=hidden],[hidden] input),textarea,select';
const described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => control.ownerDocument.getElementById(id));

/** Buttons and mistakes, on pages as they were sent. */
export function checkMistakes(sent: SentPages): void {
  describe('buttons', () => {
    test('each one says what it does, in words that no other has', () => {
      const vague = /^(?:ok|oui|non|valider|envoyer|suivant|continuer|modifier)$/iu;
      const found = sent.failing(['11.9'], (document) => {
        const buttons = all(document, 'button,[type=submit],[type=button],[type=reset]');
        const names = buttons.map(words);
        return buttons.filter(
          (button, index) => vague.test(words(button)) || names.indexOf(words(button)) !== index,
        );
      });
      expect(found).toEqual([]);
    });
  });

  describe('mistakes', () => {
    test('each wrong control is marked, and tied to a message that names its question', () => {
      const found = sent.failing(['11.10'], (document) =>
        all(document, '.field.wrong').filter((field) => {
          const message = field.querySelector(':scope > .message');
          const wrong = field.matches('[aria-invalid=true]')
            ? all(field, 'input')
            : all(field, '[aria-invalid=true]');
          // A question made of questions says itself that it was left out.
          const told = wrong.length === 0 && field.matches('fieldset') ? [field] : wrong;
          return (
            !words(message).startsWith('Erreur : ') ||
            told.length === 0 ||
            told.some((control) => !described(control).some((text) => field.contains(text)))
          );
        }),
      );
      expect(found).toEqual([]);
      expect(
        sent.pages.filter(({ html }) => html.includes('aria-invalid="true"')).length,
      ).toBeGreaterThan(6);
    });

    test('the summary repeats each message and leads to its control', () => {
      const found = sent.failing(['11.10'], (document) => {
        const links = all(document, '[aria-labelledby=erreurs] a');
        const messages = all(document, '.message').map((text) =>
          words(text).replace('Erreur : ', ''),
        );
        return links.filter((link) => {
          const target = document.querySelector(
            `[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`,
          );
          return target?.matches(CONTROLS) !== true || !messages.includes(words(link));
        });
      });
      expect(found).toEqual([]);
    });

    test('a message about a wrong answer says what to write instead', () => {
      const helps =
        /par exemple|vérifiez|choisissez|indiquez|écrivez|gardez|répondez|cochez|retapez|envoyez|joignez|donnez|enregistrez|imprimez|enlevez|réduisez/iu;
      const found = sent.failing(['11.11'], (document) =>
        all(document, '.message').filter((message) => !helps.test(words(message))),
      );
      expect(found).toEqual([]);
    });
  });
}
