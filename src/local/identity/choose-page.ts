import { html } from 'hono/html';
import { emailOf, LOCAL_SIRET, READY_PEOPLE } from './ready-people.ts';

/** How somebody says that they are themselves: level, means. */
export const WAYS = {
  strong: { label: 'Mot de passe et clé', acr: 'eidas2', amr: ['pwd', 'hwk', 'mfa'] },
  app: { label: 'Mot de passe et application', acr: 'eidas1-mfa', amr: ['pwd', 'totp', 'mfa'] },
  mail: {
    label: 'Mot de passe et code par courriel',
    acr: 'eidas1-mfa',
    amr: ['pwd', 'mail', 'mfa'],
  },
  password: { label: 'Mot de passe seul', acr: 'eidas1', amr: ['pwd'] },
} as const;
export type Way = keyof typeof WAYS;

/** The page where a person of a local stack is chosen: whoever tries the desk takes any part. */
export function choosePage(action: string) {
  return html`<!doctype html>
    <html lang="fr">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Qui êtes-vous ?</title>
      <style>
        body {
          max-width: 40rem;
          margin: 2rem auto;
          padding: 0 1rem;
          font: 1rem/1.5 system-ui;
          color-scheme: light dark;
        }
        button,
        select,
        input {
          font: inherit;
          min-height: 44px;
          padding: 0 0.75rem;
        }
        li {
          margin: 0.5rem 0;
        }
      </style>
      <main>
        <h1>Qui êtes-vous ?</h1>
        <p>Ce fournisseur d’identité est celui de l’essai : il n’y a pas de mot de passe.</p>
        <form method="post" action="${action}">
          <ul>
            ${READY_PEOPLE.map(
              (person) =>
                html`<li>
                  <button name="person" value="${person.sub}">
                    ${person.givenName} ${person.usualName}
                  </button>
                  ${person.quality}, ${emailOf(person)}
                </li>`,
            )}
          </ul>
          <details>
            <summary>Se connecter autrement</summary>
            <p>
              <label for="way">Preuves</label><br />
              <select id="way" name="way">
                ${Object.entries(WAYS).map(
                  ([way, { label }]) => html`<option value="${way}">${label}</option>`,
                )}
              </select>
            </p>
            <p>
              <label for="siret">SIRET de l’employeur (vide : un compte privé)</label><br />
              <input id="siret" name="siret" value="${LOCAL_SIRET}" />
            </p>
            <p>
              <label for="email">Autre adresse électronique</label><br />
              <input id="email" name="email" />
            </p>
            <p>
              <label for="sub">Autre identifiant</label><br />
              <input id="sub" name="sub" />
            </p>
          </details>
          <p><button name="person" value="">Renoncer</button></p>
        </form>
      </main>
    </html>`;
}
