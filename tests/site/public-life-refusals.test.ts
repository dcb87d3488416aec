import { refusesMistakes, type Mistake } from '../support/refuses-mistakes.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

const NEWS = 'content/actualites/collecte-des-sapins.md';
const ALERT = 'content/alertes/travaux-pont-de-la-gare.yml';
const EVENT = 'content/agenda/collecte-de-jouets.md';

const MISTAKES: readonly Mistake[] = [
  [ALERT, 'level: info', 'level: rouge', /level.*Gravité.*info.*vigilance.*danger.*« rouge »/su],
  [ALERT, /^until:.*/mu, 'until: 2026-12-07 07:00', /until.*un moment après from/su],
  [ALERT, /^until:.*/mu, 'until: 2026-12-18', /until.*un jour et une heure.*« 2026-12-18 »/su],
  [ALERT, /^until:.*\n/mu, '', /until.*un jour et une heure.*rien/su],
  [ALERT, /^until:.*/mu, 'until: 2027-03-28 02:30', /until.*passent de 2 h à 3 h/su],
  [ALERT, '[gare]', '[lune]', /districts\.0.*un quartier.*« lune »/su],
  [ALERT, /^advice:\n(?: .*\n)+/mu, 'advice: []\n', /advice.*une consigne/su],
  [ALERT, /href: [^ }]+/u, 'href: www.x.fr', /link\.href.*une page du site/su],
  [ALERT, /^phone:.*/mu, 'phone: "0199"', /phone.*numéro de téléphone/su],
  [ALERT, 'owner: voirie', 'owner: pompiers', /owner.*un service/su],
  [NEWS, /^until:.*/mu, 'until: 2026-11-01', /until.*ou un jour après/su],
  [NEWS, /^publishedOn:.*/mu, 'publishedOn: hier', /publishedOn.*un jour/su],
  [NEWS, /^procedures:.*/mu, 'procedures: [sapins]', /procedures\.0.*une démarche/su],
  [NEWS, /^theme:.*/mu, 'theme: sapins', /theme.*un thème/su],
  [NEWS, /^theme:/mu, 'districts: [lune]\ntheme:', /districts\.0.*un quartier/su],
  [NEWS, /^## .*/mu, '<b>Où ?</b>', /sans balise HTML/u],
  [EVENT, /^end:.*/mu, 'end: 2026-12-05 09:00', /end.*un moment après start/su],
  [EVENT, /^end:.*/mu, 'end: 2026-12-05', /end.*une heure pour start et pour end/su],
  [EVENT, /^start:.*/mu, 'start: samedi', /start.*un jour qui existe/su],
  [EVENT, /^place:\n(?: .*\n)+/mu, 'place:\n  name: Ici\n', /place.*service, ou bien name/su],
  [EVENT, /^place:\n(?: .*\n)+/mu, 'place:\n  service: lune\n', /place\.service.*un service/su],
  [EVENT, /^organiser:/mu, 'registration: danse\norganiser:', /registration.*une démarche/su],
  [EVENT, /^access:.*\n/mu, '', /access.*un texte/su],
];

refusesMistakes(content, MISTAKES);
