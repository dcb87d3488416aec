/** How `npm run courriers` is asked. */
export const LETTERS_HELP = `Imprimer et poster les lettres qui attendent.

  npm run courriers                                   la liste, tous services
  npm run courriers -- --service voirie               la liste d’un service
  npm run courriers -- --preparer                     met ce qui attend dans un lot : un PDF et son bordereau
  npm run courriers -- --lot 2026-12-01-1             le même lot, imprimé à nouveau à l’identique
  npm run courriers -- --postes 2026-12-01-1          le lot est posté : les décisions sont notifiées
  npm run courriers -- --confier 2026-12-01-1         donne chaque lettre au prestataire (ici, un dossier)

  --dossier <chemin>    où écrire (sinon .parvis/courriers) ; ces fichiers portent des noms et des adresses
  --le 2026-12-01       le jour, si ce n’est pas aujourd’hui

Imprimez en recto verso : chaque lettre commence au recto. Rien n’est noté comme posté avant --postes.`;

export const LETTERS_OPTIONS = {
  service: { type: 'string', multiple: true },
  preparer: { type: 'boolean' },
  lot: { type: 'string' },
  postes: { type: 'string' },
  confier: { type: 'string' },
  dossier: { type: 'string' },
  le: { type: 'string' },
} as const;
