import { fieldsOf } from '../../questions/form-section.ts';
import { make } from '../device/make-element.ts';
import { setMark } from '../device/marks.ts';
import { KEEP_SENSITIVE, keepsSensitive, sensitiveKeys } from '../device/sensitive-answers.ts';
import { keepSensitiveTexts as texts } from './keep-sensitive-texts.ts';
import type { OpenForm } from './open-form.ts';

const BOX = 'sensible';

/** Lets a person whose device is their own keep their sensitive answers there too, until it is filed. */
export function offerToKeepSensitive({ element, definition }: OpenForm): void {
  if (sensitiveKeys(fieldsOf(definition.form)).length === 0) return;
  if (document.getElementById(BOX) !== null) return;
  const box = make('input', { type: 'checkbox', id: BOX, checked: keepsSensitive() });
  box.addEventListener('change', () => {
    setMark('sessionStorage', KEEP_SENSITIVE, box.checked ? 'oui' : '');
    // What is kept is written again, with them or without.
    element.dispatchEvent(new Event('input'));
  });
  element.append(
    make('div', { className: 'choice' }, box, make('label', { htmlFor: BOX }, texts.keep)),
  );
}
