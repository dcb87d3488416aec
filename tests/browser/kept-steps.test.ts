import { expect, test } from 'vitest';
import { fillSteps } from '../support/fill-form.ts';
import { hasScript } from '../support/kept-on-device.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { useScriptedPhone } from '../support/scripted-phone.ts';

const onPhone = useScriptedPhone();

test('going back, forward and loading again keep the answers and the step', async () => {
  await onPhone(async (page) => {
    const check = page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' });
    const town = page.locator('[name="adresse.commune"]');
    const started = () => hasScript(page);
    const reachCheck = async () => {
      await page.getByRole('button', { name: 'Vérifier mes réponses' }).click();
      await check.waitFor();
    };
    await page.goto('/demarches/autorisation-stationnement/formulaire/');
    await started();
    // With its worker, which stands between the page and what the browser keeps.
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await fillSteps(page, sampleForm('autorisation-stationnement'));
    await reachCheck();
    await page.goBack();
    await page.getByText('Vos réponses sont revenues').waitFor();
    const typed = await town.inputValue();
    expect(typed).not.toBe('');
    expect(await town.isVisible()).toBe(true);
    await page.goForward();
    await check.waitFor();

    await page.getByRole('button', { name: 'Modifier : Votre adresse' }).click();
    await started();
    await page.reload();
    await page.getByText('Vos réponses sont revenues').waitFor();
    expect(await town.isVisible()).toBe(true);
    await town.fill('Autreville');
    await reachCheck();
    await page.goBack();
    await page.getByText('Vos réponses sont revenues').waitFor();
    expect(await town.inputValue()).toBe('Autreville');
  });
});

test('a child who was added is taken back, and those after take the place', async () => {
  await onPhone(async (page) => {
    await page.goto('/demarches/inscription-cantine/formulaire/');
    await hasScript(page);
    const fill = async (child: number, name: string) => {
      await page.locator(`[name="enfants.${child}.nom"]`).fill('Benali');
      await page.locator(`[name="enfants.${child}.prenom"]`).fill(name);
      await page.locator(`[name="enfants.${child}.ecole"]`).fill('École des Tilleuls, CP');
      await page.locator(`[name="enfants.${child}.menu"]`).nth(child).check();
    };
    const add = (child: number) => page.locator('summary', { hasText: `Enfant ${child}` });
    await fill(0, 'Lina');
    await add(2).click();
    await page.locator('[name="enfants.1.menu"]').first().check();
    await add(3).click();
    await fill(2, 'Ilyes');
    await page.getByRole('button', { name: 'Retirer Enfant 2' }).click();
    expect(await page.locator('[name="enfants.1.prenom"]').inputValue()).toBe('Ilyes');
    expect(await page.locator('[name="enfants.1.menu"]').nth(2).isChecked()).toBe(true);
    expect(await page.locator('[name="enfants.2.prenom"]').isVisible()).toBe(false);
    expect(await add(3).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Retirer Enfant 2' }).click();
    expect(await page.locator('[name="enfants.1.menu"]:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { level: 2, name: 'Étape 2 sur 4' }).waitFor();
  });
});
