import { SESSION } from './desk-session-cookie.ts';

const ODD = [
  '',
  '\0',
  '%',
  '%00',
  '..',
  '//',
  '\\',
  "'",
  '"',
  '<b>',
  '‮',
  '😀',
  '-1',
  '1e999',
  'NaN',
  '{}',
];

/**
 * Something that no page of the desk sends.
 * @param reference of a request that whoever sends it may not read
 * @param session name of the cookie of a session
 */
export function hostile(random: () => number, reference: string, session = SESSION) {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const odd = (): string => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      pick([...ODD, reference, 'voirie', String(Math.floor(random() * 1e6)), 'a'.repeat(300)]),
    );
    return parts.join('');
  };
  const safe = () => encodeURIComponent(odd());
  const names = [
    'file',
    'service',
    'demarche',
    'canal',
    'etat',
    'depuis',
    'jusqua',
    'agent',
    'fini',
  ];
  const words = pick([
    ...names,
    'apres',
    'avant',
    'accuse',
    'lettre',
    'fait',
    'liste',
    'voir',
    'state',
  ]);
  const path = pick([
    `/bureau/?${words}=${safe()}`,
    `/bureau/?service=voirie&${words}=${safe()}`,
    `/bureau/demandes/${pick([reference, safe()])}/?${words}=${safe()}`,
    `/bureau/demandes/${pick([reference, safe()])}/fichiers/${pick([crypto.randomUUID(), safe()])}`,
    `/bureau/retour?code=${safe()}&state=${safe()}`,
    `/bureau/reprise?${words}=${safe()}`,
    `/bureau/chiffres/${pick(['', 'tableau.csv'])}?${words}=${safe()}`,
    `/bureau/${pick(['lectures', 'alertes'])}/?${words}=${safe()}`,
    `/bureau/demandes/${pick([reference, safe()])}/code/`,
    `/bureau/demandes/${pick([reference, safe()])}/demarche/?demarche=${pick(['acte-de-naissance', safe()])}`,
    `/bureau/saisir/${pick(['', 'location-de-salle/', `${safe()}/`])}`,
    `/bureau/fiches/${pick(['', `${safe()}/`])}`,
    `/bureau/lots/${pick(['', `${crypto.randomUUID()}/`, `${safe()}/`])}?${words}=${safe()}`,
    `/bureau/courriers/${pick(['', '2026-05-04-1/', '2026-05-04-1/lettres.pdf', safe()])}`,
  ]).replace(/\/{2,}|%2F/gu, '/x');
  const form = {
    _geste: pick(['chercher', 'garder', 'oublier', odd()]),
    _etape: pick([
      'prendre',
      'noter',
      'brouillon:noter',
      'modele:ecrire',
      'prevenu:told',
      'commencer',
      'raison',
      'accuse',
      'confirmer',
      'preparer',
      'essayer',
      'reprendre',
      odd(),
    ]),
    ...{ mots: odd(), nom: odd(), _filtres: odd(), _vue: odd(), _vu: odd(), _modele: odd() },
    ...{ demande: pick([reference, odd()]), toutes: odd(), ligne: odd() },
    ...{ numero: odd(), 'alerte-voirie': odd(), [`alerte-${odd()}`]: pick(['daily', odd()]) },
    ...{ demarche: odd(), cas: odd(), texte: odd(), pourquoi: odd(), laquelle: odd() },
    ...{ telephone: odd(), courriel: odd(), _accuse: odd(), saisie_canal: odd(), pour: odd() },
    ...{ _cle: odd(), noter_texte: odd(), [pick(['a', '__proto__', 'constructor'])]: odd() },
  };
  const isPost = random() < 0.4;
  const init: RequestInit = isPost
    ? { method: 'POST', body: new URLSearchParams(form) }
    : { method: pick(['GET', 'GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) };
  const cookie =
    random() < 0.2
      ? `${session}=${encodeURIComponent(odd())}; __Host-parvis-connexion=${safe()}`
      : undefined;
  const sent = isPost ? JSON.stringify(form) : '';
  return { path, init, cookie, sent };
}
