import type { KeyTexts } from '../kit/key-texts.ts';
import { fr } from '../kit/typography.ts';
import { conditionText } from '../questions/condition-editor-texts.ts';
import type { Route } from './route.ts';

/** Keys about the service that gets a request, in the editing tool. */
export const routeTexts: { readonly routes: KeyTexts<{ routes: readonly Route[] }>['routes'] } = {
  routes: {
    label: 'Autres services, selon les réponses',
    one: 'règle',
    summary: '{{service}}',
    help: fr`Seulement si certaines demandes vont à un autre service. La première règle remplie compte. Sinon, c’est le service de la démarche.`,
    keys: {
      service: { label: 'Service', help: 'Le service qui reçoit la demande.' },
      when: conditionText('La demande va à ce service pour ces réponses.'),
      districts: {
        label: 'Quartiers',
        one: 'quartier',
        help: fr`Il faut une question dont le nom court est « quartier ».`,
      },
    },
  },
};
