/** What a sheet of a test says besides what every sheet must. */
interface SheetParts {
  readonly id?: string;
  readonly schema?: '3.3' | '3.4';
  readonly audience?: string;
  readonly title?: string;
  readonly checkedOn?: string;
  readonly type?: string;
  readonly url?: string;
  /** XML of the publication, after what tells about it. */
  readonly body?: string;
}

const SITES = { '3.3': 'www.service-public.fr', '3.4': 'www.service-public.gouv.fr' } as const;

/** A sheet as the feed writes it, in either schema. Its texts are invented. */
export function sheetXml({
  id = 'F9001',
  schema = '3.4',
  audience = 'Particuliers',
  title = 'Adopter un nuage',
  checkedOn = '2026-11-20',
  type = "Fiche d'information",
  url = `https://${SITES[schema]}/particuliers/vosdroits/${id}`,
  body = '<Texte><Paragraphe>Un nuage se demande au guichet.</Paragraphe></Texte>',
}: SheetParts = {}): string {
  const important =
    schema === '3.4' ? ' dateDerniereModificationImportante="2026-01-02T00:00:00"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Publication xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="${id}" type="${type}" xsi:noNamespaceSchemaLocation="../Schemas/${schema}/Publication.xsd"${important} spUrl="${url}">
  <dc:title>${title}</dc:title>
  <dc:creator>Direction de l'information légale et administrative</dc:creator>
  <dc:description>Comment adopter un nuage.</dc:description>
  <dc:date>modified ${checkedOn}</dc:date>
  <Audience>${audience}</Audience>
  <Theme ID="N900"><Titre>Ciel - Météo</Titre></Theme>
  <DossierPere ID="N901"><Titre>Nuages</Titre><Fiche ID="F9001">Adopter un nuage</Fiche></DossierPere>
  ${body}
</Publication>`;
}
