import { fr } from '../../kit/typography.ts';

/** Saying which procedure everyday words are about. */
export const recogniseTexts = {
  title: 'De quelle démarche s’agit-il ?',
  intro: fr`La personne a écrit avec ses mots. Choisissez la démarche : son service aura la demande.`,
  proposed: (count: number) =>
    count === 1 ? 'Une démarche peut convenir' : 'Ces démarches peuvent convenir',
  none: fr`La recherche ne propose aucune démarche.`,
  other: 'Une autre démarche',
  elsewhere: 'Ce n’est peut-être pas la mairie',
  elsewhereHint: fr`Pour une administration, l’action « Transmettre à qui est compétent » envoie la demande.`,
  again: fr`Si la démarche choisie n’était pas la bonne, vous pouvez en choisir une autre.`,
  back: 'Revenir à la demande',
  search: {
    label: 'Chercher une démarche',
    hint: fr`Avec les mots de la personne ou les vôtres. Ils ne sont gardés nulle part.`,
    submit: 'Chercher',
    empty: 'Écrivez ce que vous cherchez.',
  },
  all: 'Toutes les démarches',
  confirmTitle: (procedure: string) => fr`C’est la démarche « ${procedure} »`,
  service: (name: string) => fr`Le service qui aura la demande : ${name}.`,
  sameService: (name: string) => fr`Le service reste le même : ${name}.`,
  leaves: fr`Sans droit dans ce service, vous ne verrez plus la demande.`,
  told: fr`La personne reçoit un nouvel accusé. Il nomme la démarche, le service, les documents, et dit ce que veut dire le silence de la mairie.`,
  counts: fr`Les délais comptent depuis la réception du message.`,
  silence: {
    acceptance: (day: string) => fr`Sans réponse, c’est accepté le ${day}.`,
    rejection: (day: string) => fr`Sans réponse, c’est rejeté le ${day}.`,
  },
  noSilence: fr`Pour cette démarche, le silence de la mairie ne décide rien.`,
  missing: fr`Un document ou une réponse exigé par un texte manque ? Demandez-le ensuite : c’est l’action « Demander des documents ».`,
  documents: 'Documents de la démarche',
  cases: { label: 'Dans quel cas est la personne ?', hint: fr`Le sens du silence en dépend.` },
  caseWith: (condition: string, silence: string) => fr`Si ${condition}. ${silence}`,
  noCase: (silence: string) => fr`Aucun de ces cas. ${silence}`,
  note: { label: 'Un mot pour la personne' },
  need: 'Traiter la demande.',
  confirm: 'C’est cette démarche',
  others: 'Choisir une autre démarche',
  done: fr`La démarche est notée. La personne est prévenue.`,
  past: (day: string) =>
    fr`Sous cette démarche, le silence aurait déjà décidé le ${day}. Le bureau ne l’inscrit pas. Voyez avec qui conseille la mairie en droit, puis répondez à la personne.`,
  pastCase: fr`Dans ce cas, le silence aurait déjà décidé. Le bureau ne l’inscrit pas.`,
  unknown: fr`Cette démarche n’existe pas, ou n’a pas de formulaire.`,
  notFree: {
    title: 'Cette demande a déjà sa démarche',
    paragraphs: [
      fr`La personne a rempli le formulaire d’une démarche, ou la demande n’attend plus qu’on la qualifie.`,
      fr`Vous pouvez la passer à un autre service, depuis sa page.`,
    ],
  },
  together: fr`Cette demande est reliée ou réunie à une autre, et la démarche est d’un autre secteur. Séparez-les d’abord.`,
  empty: fr`Aucun agent ne traite les demandes de ce service : personne ne la verrait. Il faut d’abord y donner un droit.`,
} as const;
