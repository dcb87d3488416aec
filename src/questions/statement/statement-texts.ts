import { fr } from '../../kit/typography.ts';

export const statementTexts = {
  missing: (label: string) =>
    fr`Cochez la case « ${label.replace(/\.$/u, '')} ». Sans elle, nous ne pouvons pas traiter le dossier.`,
} as const;
