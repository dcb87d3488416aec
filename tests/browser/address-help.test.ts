import { expect, test } from 'vitest';
import { PETITEVILLE } from '../builders/content.ts';
import { useScriptedPhone } from '../support/scripted-phone.ts';

const onPhone = useScriptedPhone();

test('an address begun is proposed whole; the one that is chosen fills in the town', async () => {
  await onPhone(async (page) => {
    await page.goto('/demarches/declaration-prealable-travaux/formulaire/');
    await page.locator('form[data-steps]').waitFor();
    const proposed = page.locator('[id="c-terrain-voie-liste"] option');
    await page.locator('[name="terrain.voie"]').pressSequentially('12 r des lil');
    await proposed.waitFor({ state: 'attached' });
    expect(await proposed.getAttribute('value')).toBe('12, rue des Lilas');

    // The address of the person is in a step that is not shown yet.
    const type = (line: HTMLInputElement, text?: string) => {
      line.value = text ?? line.list?.options[0]?.value ?? '';
      line.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const line = page.locator('[name="adresse.voie"]');
    await line.evaluate(type, '3 ecoles');
    const own = page.locator('[id="c-adresse-voie-liste"] option');
    await own.waitFor({ state: 'attached' });
    // What a browser does when a line of its list is chosen.
    await line.evaluate(type, undefined);
    const valueOf = (part: string) => page.locator(`[name="adresse.${part}"]`).inputValue();
    expect(await Promise.all(['voie', 'code_postal', 'commune'].map(valueOf))).toEqual([
      '3, rue des Écoles',
      PETITEVILLE.commune.address.postalCode,
      PETITEVILLE.commune.name,
    ]);
  });
});
