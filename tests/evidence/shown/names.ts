import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityTree } from '../../support/accessibility-tree.ts';
import { explain } from '../../support/explain.ts';

const CONTROLS: ReadonlySet<string> = new Set(['textbox', 'searchbox', 'radio', 'checkbox']);
const NAMED: ReadonlySet<string> = new Set([
  ...CONTROLS,
  ...[
    'link',
    'button',
    'image',
    'group',
    'radiogroup',
    'region',
    'navigation',
    'heading',
    'DisclosureTriangle',
  ],
]);
const once = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** What a page says to assistive technologies, and where its labels stand. */
export function checkNames(name: string, reached: { readonly page: Page }): void {
  test('says the name of everything that can be used, and of each part', async () => {
    const tree = await accessibilityTree(reached.page);
    // `details` is a group without a name: its summary, which comes first, is told instead.
    const nameless = tree.filter(
      ({ role, name: spoken }, index) =>
        NAMED.has(role) &&
        // A letter names the part of a list in the order of the alphabet.
        spoken.length < (role === 'heading' ? 1 : 2) &&
        !(role === 'group' && tree[index + 1]?.role === 'DisclosureTriangle'),
    );
    expect(
      nameless.map(({ role }) => explain(name, { criteria: ['6.2', '11.1'], element: role })),
    ).toEqual([]);
    const count = (role: string) => tree.filter((node) => node.role === role).length;
    expect(['banner', 'main', 'contentinfo'].map(count)).toEqual([1, 1, 1]);
  });

  test('names each control with the label in sight, and says what is required or wrong', async () => {
    const { page } = reached;
    const tree = await accessibilityTree(page);
    const controls = tree.filter(({ role }) => CONTROLS.has(role));
    const shown = await page
      .locator(':is(input:not([type=hidden], [type=file]), textarea)')
      .evaluateAll((elements: (HTMLInputElement | HTMLTextAreaElement)[]) =>
        // Neither the trap for robots nor the blocks that are still closed.
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            label: (element.labels?.[0] as HTMLElement | undefined)?.innerText ?? '',
            // Chromium does not say it of a box to tick: the rule above the form does.
            isRequired: element.required && element.type !== 'checkbox',
            // Of an address that was not judged, because nobody asked for it, the browser itself speaks.
            isInvalid:
              element.getAttribute('aria-invalid') === 'true' || element.validity.typeMismatch,
          })),
      );
    expect(controls.map(({ name: spoken }) => spoken)).toEqual(
      shown.map(({ label }) => once(label)),
    );
    // Choosing files is a button, whose name starts with the question.
    const buttons = tree.filter(({ role }) => role === 'button').map((node) => node.name);
    const choosers = await page
      .locator('input[type=file]')
      .evaluateAll((inputs: HTMLInputElement[]) =>
        inputs.map(({ labels }) => (labels?.[0] as HTMLElement | undefined)?.innerText ?? ''),
      );
    const silentChoosers = choosers.filter(
      (label) => label === '' || !buttons.some((spoken) => spoken.startsWith(once(label))),
    );
    expect(silentChoosers).toEqual([]);
    expect(controls.map(({ isRequired }) => isRequired)).toEqual(
      shown.map(({ isRequired }) => isRequired),
    );
    // Nothing is called wrong before it was answered.
    expect(controls.map(({ isInvalid }) => isInvalid)).toEqual(
      shown.map(({ isInvalid }) => isInvalid),
    );
    const silent = controls.filter(({ isInvalid, description }) => isInvalid && description === '');
    expect(silent).toEqual([]);
  });

  test('puts each label against its control', async () => {
    const { page } = reached;
    await page.setViewportSize({ width: 360, height: 640 });
    const far = await page.locator('main label').evaluateAll((labels: HTMLLabelElement[]) =>
      labels
        .filter((label) => {
          const control = label.control;
          if (control === null) return true;
          if (label.getClientRects().length === 0) return false;
          const words = label.getBoundingClientRect();
          const box = control.getBoundingClientRect();
          if (/radio|checkbox/u.test(control.getAttribute('type') ?? '')) {
            const isBeside = words.top < box.bottom && words.bottom > box.top;
            return !isBeside || words.left < box.right || words.left > box.right + 24;
          }
          // Help and messages may stand between the two.
          const between = [...(label.parentElement?.querySelectorAll(':scope > p') ?? [])].filter(
            (text) => text.getBoundingClientRect().top < box.top,
          );
          const heights = between.map((text) => text.getBoundingClientRect().height + 8);
          const gap = box.top - words.bottom - heights.reduce((sum, height) => sum + height, 0);
          return gap < -1 || gap > 16 || Math.abs(words.left - box.left) > 2;
        })
        .map((label) => label.innerText),
    );
    expect(far.map((element) => explain(name, { criteria: ['11.4'], element }))).toEqual([]);
  });
}
