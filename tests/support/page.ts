import { readHtml } from './read-html.ts';

/** A page as a browser without JavaScript reads it. */
export interface ReadPage {
  readonly status: number;
  readonly title: string;
  readonly document: Document;
  /** Text of the page, spaces made ordinary. */
  readonly text: string;
  /** Messages of the error summary. */
  readonly summary: readonly string[];
  /** Value of a control: what a browser would send again. */
  value(name: string): string | undefined;
  /** Every control that a browser would send with the main form, hidden ones included. */
  form(): [string, string][];
}

/** Reads the answer of a function as a page. */
export async function readPage(response: Response): Promise<ReadPage> {
  const document = readHtml(await response.text());
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ').trim();
  const text = (element: Element | null) => plain(element?.textContent ?? '');
  const named = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>('main :is(input,textarea,select)')].filter(
      (control) => control.name === name,
    );
  const valueOf = (control: HTMLInputElement) =>
    ['radio', 'checkbox'].includes(control.type)
      ? control.checked
        ? control.value
        : undefined
      : control.value;
  return {
    status: response.status,
    title: plain(document.title),
    document,
    text: text(document.querySelector('main')),
    summary: [...document.querySelectorAll('[aria-labelledby=erreurs] li')].map(text),
    value: (name) =>
      named(name)
        .map(valueOf)
        .find((value) => value !== undefined),
    form: () =>
      [
        ...document.querySelectorAll<HTMLInputElement>('main form :is(input,textarea,select)'),
      ].flatMap((control) => {
        const value = valueOf(control);
        return value === undefined ? [] : [[control.name, value] as [string, string]];
      }),
  };
}
