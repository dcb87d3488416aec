import { guideTexts } from '../../guide/guide-texts.ts';
import { availabilityTexts } from '../../incidents/availability-texts.ts';
import { incidentPageTexts } from '../../incidents/incident-page-texts.ts';
import {
  AVAILABILITY_PAGE,
  formPath,
  INCIDENT_PAGE,
  LOST_CODE_PAGE,
  SIGNPOSTS_PAGE,
} from '../../kit/paths.ts';
import { procedureListTexts } from '../../procedures/procedure-lists-texts.ts';
import { agendaTexts } from '../../publishing/agenda/agenda-texts.ts';
import { alertTexts } from '../../publishing/alerts/alerts-texts.ts';
import { newsTexts } from '../../publishing/news/news-texts.ts';
import { placesTexts } from '../../publishing/places/mediation-places-texts.ts';
import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import { signpostTexts } from '../../search/signposts-texts.ts';
import { lostCodeTexts } from '../../tracking/lost-code-texts.ts';
import {
  getFiledProcedures,
  getPlacesByDistrict,
  getProcedures,
  getPublicSheets,
  getServices,
  getSignposts,
} from './collections.ts';
import { getGuide } from './guide.ts';
import { listPages } from './list-pages.ts';
import { getEvents, getNews } from './news-lists.ts';
import { getSituations, groupByTheme } from './procedure-groups.ts';
import { getProcedureLists } from './procedure-lists.ts';
import { getRegister } from './register.ts';

export interface SiteMapPart {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** The pages that a person may look for: the plan of the site. */
export async function getSiteMap(): Promise<readonly SiteMapPart[]> {
  const procedures = await getProcedures();
  const guide = await getGuide();
  const situations = await getSituations();
  const parts: readonly SiteMapPart[] = [
    {
      title: 'Trouver une démarche',
      links: [
        { label: 'Accueil', href: '/' },
        { label: procedureListTexts.all, href: '/demarches/' },
        { label: procedureListTexts.alphabeticalTitle, href: '/demarches/de-a-a-z/' },
        ...(await getProcedureLists()).map(({ slug, title }) => ({
          label: title,
          href: `/demarches/${slug}/`,
        })),
        ...((await getPublicSheets()).length > 0
          ? [{ label: sheetTexts.title, href: '/fiches/' }]
          : []),
        { label: 'Suivre une demande', href: '/suivi/' },
        { label: lostCodeTexts.title, href: LOST_CODE_PAGE },
        // The lists are under it, and change at night: a plan that passed by day stays as it is.
        ...(guide === undefined ? [] : [{ label: guideTexts.title, href: '/guide/' }]),
      ],
    },
    {
      title: 'Par thème',
      links: (await groupByTheme(procedures)).map(({ slug, title }) => ({
        label: title,
        href: `/demarches/themes/${slug}/`,
      })),
    },
    {
      title: procedureListTexts.situations,
      links: [
        ...(situations.length > 0
          ? [{ label: 'Toutes les situations', href: '/situations/' }]
          : []),
        ...situations.map(({ event: { slug, title } }) => ({
          label: title,
          href: `/situations/${slug}/`,
        })),
      ],
    },
    {
      title: 'Démarches',
      links: procedures.map(({ id, data }) => ({
        label: data.procedure.shortTitle,
        href: `/demarches/${id}/`,
      })),
    },
    {
      title: 'Aide et services',
      links: [
        { label: 'Être aidé', href: '/aide/' },
        ...(await getPlacesByDistrict()).map(({ slug, name }) => ({
          label: placesTexts.ofDistrict(name),
          href: `/aide/quartiers/${slug}/`,
        })),
        { label: 'Tous les services', href: '/services/' },
        ...((await getSignposts()).length > 0
          ? [{ label: signpostTexts.title, href: SIGNPOSTS_PAGE }]
          : []),
        ...(await getServices()).map(({ id, data }) => ({
          label: data.name,
          href: `/services/${id}/`,
        })),
      ],
    },
    {
      title: 'Actualités et agenda',
      links: [
        { label: newsTexts.title, href: '/actualites/' },
        { label: agendaTexts.title, href: '/agenda/' },
        { label: alertTexts.title, href: '/alertes/' },
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
        { label: incidentPageTexts.title, href: INCIDENT_PAGE },
        { label: availabilityTexts.title, href: AVAILABILITY_PAGE },
        { label: 'Données ouvertes', href: '/donnees-ouvertes/' },
        { label: 'Données personnelles', href: '/donnees-personnelles/' },
        { label: 'Modalités d’utilisation', href: '/modalites-utilisation/' },
        { label: 'Mentions légales', href: '/mentions-legales/' },
        { label: 'Plan du site', href: '/plan-du-site/' },
      ],
    },
  ];
  return parts.filter(({ links }) => links.length > 0);
}

/**
 * Addresses that the plan leaves to the page above them, so that it stays light: forms, knowledge
 * sheets, pages of the register, news and events.
 */
export async function getInnerPaths(): Promise<readonly string[]> {
  const news = await getNews();
  const events = await getEvents();
  return [
    ...(await getFiledProcedures()).map(({ id }) => formPath(id)),
    ...(await getPublicSheets()).map(({ id }) => `/fiches/${id}/`),
    ...(await getRegister()).map(({ slug }) => `/donnees-personnelles/registre/${slug}/`),
    ...nextPages(news, '/actualites/'),
    ...news.map(({ id }) => `/actualites/${id}/`),
    ...nextPages(events, '/agenda/'),
    ...events.map(({ id }) => `/agenda/${id}/`),
  ];
}

/** Pages of a list after the first one, which the plan names. */
function nextPages(items: readonly unknown[], base: string): readonly string[] {
  return listPages(items, base)[0]?.hrefs.slice(1) ?? [];
}
