/* `npm run publier`: puts the content online, or the version before back. */
import { join, resolve } from 'node:path';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { stopPrograms } from '../../local/child-process.ts';
import { followSaved } from '../../local/publish/follow-saved.ts';
import { publishTexts as texts } from '../../local/publish/publish-texts.ts';
import { publish, putBack } from '../../local/publish/publish.ts';
import { readEnvironment } from '../../web/environment.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';

const root = resolve(import.meta.dirname, '../../..');

const HELP = `Publier le contenu sur ce serveur, sans arrêter le site.

  npm run publier               construit à côté, vérifie, met en ligne d’un coup
  npm run publier -- --retour   remet en ligne la version d’avant
  npm run publier -- --suivre   publie ce qui est enregistré ou approuvé, tant que la commande tourne

Les alertes nouvelles partent d’abord, même si le reste du contenu est à corriger.`;

export const publishCommand = defineCommand({
  help: HELP,
  options: { retour: { type: 'boolean' }, suivre: { type: 'boolean' } },
  run: async ({ retour, suivre }, words, { printer, environment }) => {
    if (words.length > 0) return 'help';
    if (retour === true) {
      const { at } = await putBack({ root, environment });
      for (const sentence of texts.back(parisDayAndTime(new Date(at)))) printer.log(sentence);
      return 0;
    }
    if (suivre === true) {
      const { PARVIS_PROPOSALS: folder } = readEnvironment(environment, ['PARVIS_PROPOSALS']);
      const stop = await followSaved(
        root,
        folder ?? join(root, '.parvis', 'propositions'),
        environment,
      );
      printer.log(texts.following);
      await new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
      });
      stop();
      await stopPrograms();
      return 0;
    }
    try {
      await publish({
        ...{ root, environment },
        onOnline: ({ kind, at, warnings }, seconds) => {
          for (const sentence of warnings) printer.log(sentence);
          printer.log(
            kind === 'alerts'
              ? texts.alertsOnline(seconds)
              : texts.online(parisDayAndTime(new Date(at)), seconds),
          );
        },
      });
      return 0;
    } finally {
      await stopPrograms();
    }
  },
});

if (import.meta.main) await runCommand(publishCommand);
