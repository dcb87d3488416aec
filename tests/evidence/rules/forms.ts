import { describe, expect, test } from 'vitest';
import { all, words } from '../../support/elements.ts';
import type { SentPages } from '../../support/sent-pages.ts';

const CONTROLS = 'input:not([type=hidden],[hidden] input),textarea,select';
const labelOf = (control: Element) =>
  control.ownerDocument.querySelector(`label[for="${control.id}"]`);

/** Names of the groups that hold a control, the nearest first: « Quel menu ? », « Enfant 2 ». */
function legendsOf(control: Element): string {
  const group = control.parentElement?.closest('fieldset');
  if (group === null || group === undefined) return '';
  return `${words(group.querySelector('legend'))} ${legendsOf(group)}`;
}

/** Whether choices are sorted, but for the one most expected, first, and « another », last. */
function isInOrder(list: Element): boolean {
  const options = all(list, 'option:not([value=""])').map(words).slice(1, -1);
  return options.join() === options.toSorted((a, b) => a.localeCompare(b, 'fr')).join();
}

/** Questions, on pages as they were sent. */
export function checkForms(sent: SentPages): void {
  describe('questions', () => {
    test('each control has one label, with words', () => {
      const found = sent.failing(['11.1'], (document) =>
        all(document, CONTROLS).filter(
          (control) =>
            all(document, `label[for="${control.id}"]`).length !== 1 ||
            words(labelOf(control)).length < 2,
        ),
      );
      expect(found).toEqual([]);
    });

    test('no two questions of a form have the same words', () => {
      const found = sent.failing(['11.2'], (document) => {
        const known = new Set<string>();
        return all(document, CONTROLS).filter((control) => {
          const question = `${legendsOf(control)} ${words(labelOf(control))}`;
          const isKnown = known.has(question);
          known.add(question);
          return isKnown;
        });
      });
      expect(found).toEqual([]);
    });

    test('what is asked in several forms is asked with the same words', () => {
      const first = new Map<string, string>();
      const found = sent.failing(['11.3'], (document) =>
        all(document, CONTROLS).filter((control) => {
          const purpose = control.getAttribute('autocomplete') ?? 'off';
          // Whoever may ask is named: an association, a company, or either.
          if (['off', '', 'organization', 'organization-title'].includes(purpose)) return false;
          const label = words(labelOf(control)).replace(' (facultatif)', '');
          const known = first.get(purpose);
          first.set(purpose, known ?? label);
          return known !== undefined && known !== label;
        }),
      );
      expect(found).toEqual([]);
    });

    test('choices, and the parts of a date or of an address, are grouped under their question', () => {
      const found = sent.failing(['11.5', '11.6'], (document) => [
        // « Je ne sais pas » stands alone, beside its question: its label says which one.
        ...all(document, '[type=radio],[name*="."]:not([name$=".inconnu"])').filter(
          (control) => control.closest('fieldset') === null,
        ),
        ...all(document, 'fieldset').filter(
          (group) =>
            group.firstElementChild?.localName !== 'legend' ||
            words(group.firstElementChild) === '',
        ),
      ]);
      expect(found).toEqual([]);
    });

    test('a list of choices is in the order of the alphabet, and nothing else folds choices', () => {
      const found = sent.failing(['11.8'], (document) => [
        ...all(document, 'datalist,[role=listbox],[role=combobox]'),
        ...all(document, 'select').filter((list) => !isInOrder(list)),
      ]);
      expect(found).toEqual([]);
    });

    test('an optional question says so, and the rule is told before the form', () => {
      const isRequired = (control: Element) =>
        control.hasAttribute('required') ||
        control.closest('[role=radiogroup][aria-required=true]') !== null;
      /** Boxes of one question, and lines of which one is enough: the question says it. */
      const isOneOfSeveral = (control: Element) =>
        control.matches('[type=checkbox][name*="."]') ||
        words(control.closest('fieldset')?.querySelector(':scope > .hint')).includes(
          'Une seule réponse suffit',
        );
      const isOptional = (control: Element) =>
        [labelOf(control), control.closest('fieldset')?.querySelector('legend') ?? null].some(
          (text) => words(text).includes('(facultatif)'),
        );
      const found = sent.failing(['11.10'], (document) => [
        ...all(document, CONTROLS).filter(
          (control) =>
            // A search asks nothing of anybody, and what has no name is not sent.
            control.closest('[role=search]') === null &&
            control.hasAttribute('name') &&
            !isOneOfSeveral(control) &&
            isRequired(control) === isOptional(control),
        ),
        ...all(document, 'main form').filter(
          (form) =>
            words(form).includes('(facultatif)') &&
            !words(form.parentElement).includes('sauf à celles marquées « facultatif »'),
        ),
      ]);
      expect(found).toEqual([]);
    });

    test('what is about the person tells the browser what it may fill in', () => {
      const expected: Readonly<Record<string, string>> = {
        prenom: 'given-name',
        nom: 'family-name',
        courriel: 'email',
        telephone: 'tel',
        'adresse.voie': 'address-line1',
        'adresse.code_postal': 'postal-code',
        'adresse.commune': 'address-level2',
      };
      const found = sent.failing(['11.13'], (document) =>
        all(document, CONTROLS).filter((control) => {
          const purpose = expected[control.getAttribute('name') ?? ''];
          return purpose !== undefined && control.getAttribute('autocomplete') !== purpose;
        }),
      );
      expect(found).toEqual([]);
    });
  });
}
