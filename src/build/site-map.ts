import { getCollection } from 'astro:content';
import { guideTexts } from '../texts/guide.ts';
import { fr } from '../texts/typography.ts';
import { getProcedures } from './collections.ts';
import { getGuide } from './guide.ts';

export interface SiteMapPart {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Every page that a person may look for: the plan of the site and `sitemap.xml` are drawn from it. */
export async function getSiteMap(): Promise<readonly SiteMapPart[]> {
  const procedures = await getProcedures();
  const services = await getCollection('services');
  const guide = await getGuide();
  return [
    {
      title: 'Démarches',
      links: [
        { label: 'Accueil', href: '/' },
        { label: 'Toutes les démarches', href: '/demarches/' },
        ...procedures.flatMap(({ id, data: { procedure } }) => [
          { label: procedure.title, href: `/demarches/${id}/` },
          ...(procedure.channels.online
            ? [
                {
                  label: fr`${procedure.shortTitle} : formulaire`,
                  href: `/demarches/${id}/formulaire/`,
                },
              ]
            : []),
        ]),
        { label: 'Suivre une demande', href: '/suivi/' },
        // The lists are under it, and change at night: a plan that passed by day stays as it is.
        ...(guide === undefined ? [] : [{ label: guideTexts.title, href: '/guide/' }]),
      ],
    },
    {
      title: 'Aide et services',
      links: [
        { label: 'Être aidé', href: '/aide/' },
        ...services.map(({ id, data }) => ({ label: data.name, href: `/services/${id}/` })),
      ],
    },
    {
      title: 'À propos du site',
      links: [
        { label: 'Accessibilité', href: '/accessibilite/' },
        { label: 'Écoconception', href: '/ecoconception/' },
        {
          label: 'Schéma pluriannuel d’accessibilité',
          href: '/accessibilite/schema-pluriannuel/',
        },
        { label: 'Données personnelles', href: '/donnees-personnelles/' },
        { label: 'Modalités d’utilisation', href: '/modalites-utilisation/' },
        { label: 'Mentions légales', href: '/mentions-legales/' },
        { label: 'Plan du site', href: '/plan-du-site/' },
      ],
    },
  ];
}
