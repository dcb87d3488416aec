import type { KeyTexts } from '../kit/key-texts.ts';
import type { KindTexts } from '../kit/kind-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Body } from './body.ts';
import { addressTexts } from './shared-editor-texts.ts';

const bodyTexts: KeyTexts<Body> = {
  name: { label: 'Nom', help: fr`En entier. Par exemple : Préfecture de l’Isère.` },
  role: {
    label: 'Ce qu’il décide',
    help: 'Une ou deux phrases. La personne les lit quand son dossier part là.',
  },
  isAdministration: {
    label: 'C’est une administration',
    help: 'Cochez pour l’État, une collectivité ou un organisme chargé d’un service public. On ne transmet de dossier qu’à une administration.',
  },
  authority: {
    label: 'Autorité',
    help: fr`Si c’est une autorité de ce site. Son nom court, par exemple : ccas. Pour la commune : commune.`,
  },
  address: { label: 'Adresse', help: 'Comme sur une enveloppe.', keys: addressTexts },
  phone: { label: 'Téléphone', help: fr`Avec des espaces. Par exemple : 01 99 00 12 34.` },
  email: { label: 'Adresse électronique', help: 'Celle de l’accueil.' },
  onlineUrl: { label: 'Site', help: 'Si l’on peut y faire sa demande. Il commence par https://.' },
  tellsMayor: {
    label: 'Prévenir la maire ou le maire',
    help: 'Cochez pour qu’un courriel parte à l’adresse donnée dans la commune, à chaque dossier transmis.',
  },
};

export const bodyKind: KindTexts = {
  texts: bodyTexts,
  label: 'Organismes',
  singular: 'Organisme',
  description: fr`À qui la mairie transmet une demande qui n’est pas pour elle : la préfecture, le département.`,
  titleKey: 'name',
  icon: 'forward',
};
