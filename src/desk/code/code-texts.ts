import { fr } from '../../kit/typography.ts';
import type { Holder } from '../../requests/request-access.ts';

/** A new follow-up code, given to somebody whom the agent knows: in a page and in the terminal. */
export const codeTexts = {
  title: 'Nouveau code de suivi',
  given: (reference: string) => fr`Nouveau code de suivi du dossier ${reference}`,
  once: fr`Il n’est montré qu’une fois : donnez-le à la personne, ou postez-le.`,
  old: fr`L’ancien code sert jusqu’à ce que la personne se serve du nouveau.`,
  nobody: (reference: string) => fr`Personne d’autre ne suit le dossier ${reference}.`,
  whyNobody: fr`Seule une personne protégée, pour qui une autre demande, a un second code.`,
  taken: fr`Un autre agent vient de donner ce code.`,
  again: fr`Recommencez : un nouveau code sera préparé.`,
  link: 'Donner un nouveau code de suivi',
  back: 'Retour à la demande',
  check: fr`Vérifiez d’abord à qui vous parlez. Ce code ouvre toute la demande : les réponses, les messages, la décision.`,
  holder: {
    label: 'Pour qui',
    need: 'Donner à chacun son propre code.',
    options: {
      applicant: 'La personne qui a fait la demande',
      represented: 'La personne protégée, pour qui une autre demande',
    } satisfies Readonly<Record<Holder, string>>,
  },
  give: 'Donner un nouveau code',
  print: fr`Imprimez cette page, ou recopiez le numéro et le code.`,
  use: (address: string) => fr`Le numéro et le code se tapent sur ${address}`,
} as const;
