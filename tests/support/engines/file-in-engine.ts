import { AT_WORK } from '../kept-on-device.ts';
import { sampleForm } from '../sample-answers.ts';
import { PARKING } from '../site-steps.ts';
import { until, type Engine } from './engine.ts';

const THROWS = `get() { throw new DOMException('Forbidden', 'SecurityError'); }, configurable: true`;
const STORES = ['sessionStorage', 'localStorage'];

/** What a browser may do to the scripts of a page: each is a script that runs before them. */
export const CONDITIONS = {
  'as it is': '',
  'storage blocked': [...STORES, 'indexedDB']
    .map((name) => `Object.defineProperty(window, '${name}', { ${THROWS} });`)
    .join(''),
  'storage that is null': STORES.map(
    (name) => `Object.defineProperty(window, '${name}', { value: null, configurable: true });`,
  ).join(''),
  'IndexedDB silent': 'IDBFactory.prototype.open = () => ({});',
  'IndexedDB that opens, then says nothing':
    'IDBDatabase.prototype.transaction = () => ({ objectStore: () => ({ put() {}, getAll() {}, delete() {} }), commit() {} });',
  'service worker refused':
    "if ('serviceWorker' in navigator) ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));",
} as const;
export type Condition = keyof typeof CONDITIONS | 'without JavaScript';
export const EVERY_CONDITION = [...Object.keys(CONDITIONS), 'without JavaScript'] as Condition[];

/** Answers every question at once, in words that the oldest engines read. */
const answer = (form: Readonly<Record<string, string>>) => `(() => {
  const values = ${JSON.stringify(form)};
  const isChosen = ({ type }) => type === 'radio' || type === 'checkbox';
  for (const control of document.querySelectorAll('main form input,main form select,main form textarea')) {
    const value = values[control.name];
    if (value === undefined) continue;
    if (isChosen(control)) control.checked = control.value === value;
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
})()`;

const press = (words: string) => `(() => {
  const button = [...document.querySelectorAll('main button')]
    .find((one) => one.textContent.trim() === ${JSON.stringify(words)} && one.getClientRects().length > 0);
  if (button === undefined) return false;
  button.click();
  return true;
})()`;

/**
 * Files a request as a person does, from the form to its receipt.
 * @returns the receipt's address, and whether the script of the form was at work
 */
export async function fileInEngine(
  engine: Engine,
  site: string,
  condition: Condition,
): Promise<{ readonly receipt: string; readonly isEnhanced: boolean }> {
  const isScripted = condition !== 'without JavaScript';
  const before = isScripted ? CONDITIONS[condition] : '';
  const page = await engine.newPage({ isScripted, before });
  try {
    await page.open(`${site}/demarches/${PARKING}/formulaire/`);
    const ready = isScripted ? AT_WORK : 'main form';
    await until(page, `document.readyState === 'complete' && !!document.querySelector('${ready}')`);
    const isEnhanced = (await page.read("!!document.querySelector('[data-steps]')")) === true;
    await page.read(answer(sampleForm(PARKING)));
    if (isEnhanced) await until(page, press('Continuer'));
    await until(page, press('Vérifier mes réponses'));
    await until(
      page,
      "document.querySelector('[data-sending]') && document.readyState === 'complete'",
    );
    // Whoever reads the answers is slower than the script of the page.
    if (isScripted)
      await until(
        page,
        "performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('/envois.') && responseEnd > 0)",
      );
    if (isScripted) await page.read('new Promise((resolve) => setTimeout(resolve, 300, true))');
    await until(page, press('Envoyer à la mairie'));
    const receipt = await until(
      page,
      "location.pathname.startsWith('/recus/') && location.pathname",
    );
    return { receipt: String(receipt), isEnhanced };
  } finally {
    await page.close();
  }
}
