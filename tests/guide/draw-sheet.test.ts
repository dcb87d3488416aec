import { describe, expect, test } from 'vitest';
import { drawBody, paragraph } from '../support/draw-sheet.ts';

describe('the text of a national sheet', () => {
  test('keeps its headings in order, from level 2', () => {
    const html = drawBody(`<ListeSituations affichage="onglet"><Situation><Titre>Nuage blanc</Titre>
      <Texte><Chapitre><Titre><Paragraphe>Demande</Paragraphe></Titre>
        <SousChapitre><Titre><Paragraphe>Délai</Paragraphe></Titre><Paragraphe>Un jour.</Paragraphe></SousChapitre>
      </Chapitre></Texte></Situation></ListeSituations>`);
    expect([...html.matchAll(/<h\d>[^<]+/gu)].map(([heading]) => heading)).toEqual([
      '<h2>Nuage blanc',
      '<h3>Demande',
      '<h4>Délai',
    ]);
  });

  test('shows a part without title at the level that it is in', () => {
    const html = drawBody(
      '<Texte><Chapitre><SousChapitre><Titre>Prix</Titre><Paragraphe>Rien.</Paragraphe></SousChapitre></Chapitre></Texte>',
    );
    expect(html).toContain('<h2>Prix</h2>');
  });

  test('closes each case under its title, cases inside cases too', () => {
    const html = drawBody(`<Texte><BlocCas affichage="radio">
      <Cas><Titre>En ville</Titre><BlocCas><Cas><Titre>Au nord</Titre><Paragraphe>Montez.</Paragraphe></Cas></BlocCas></Cas>
      <Cas><Titre>En mer</Titre><Paragraphe>Ramez.</Paragraphe></Cas></BlocCas></Texte>`);
    expect(html).toBe(
      '<details><summary>En ville</summary><details><summary>Au nord</summary><p>Montez.</p></details></details>' +
        '<details><summary>En mer</summary><p>Ramez.</p></details>',
    );
  });

  test('opens a guided search answer after answer, down to a link', () => {
    const html =
      drawBody(`<Problematiques><Problematique><Titre><Paragraphe>Vous l’adoptez</Paragraphe></Titre>
      <Branche><Titre><Paragraphe>Il pleut</Paragraphe></Titre><Aide><Paragraphe>Regardez dehors.</Paragraphe></Aide>
        <SiSelectionne><affecteVrai var="T1"/></SiSelectionne><LienInterne LienPublication="F9002" type="x"/></Branche>
      </Problematique></Problematiques>`);
    expect(html).toContain('<h2>Quelle est votre situation ?</h2>');
    expect(html).toContain(
      '<details><summary>Vous l’adoptez</summary><ul><li><a href="/guide/F9002/">Il pleut</a><p>Regardez dehors.</p></li></ul></details>',
    );
  });

  test('says of a passage for some readers that it is not for all', () => {
    const html = drawBody(
      '<Texte><FragmentConditionne><Condition><estVrai var="T1"/></Condition><Paragraphe>Payez.</Paragraphe></FragmentConditionne></Texte>',
    );
    expect(html).toBe(
      '<div class="note"><p><strong>Seulement dans certaines situations :</strong></p><p>Payez.</p></div>',
    );
  });

  test('gives the headings of a table to its cells, and keeps its empty ones', () => {
    const html =
      drawBody(`<Texte><Tableau><Titre>Prix</Titre><Colonne type="header"/><Colonne type="normal"/>
      <Rangée type="header"><Cellule/><Cellule fusionHorizontale="2"><Paragraphe>Euros</Paragraphe></Cellule></Rangée>
      <Rangée type="normal"><Cellule><Paragraphe>Petit</Paragraphe></Cellule><Cellule><Paragraphe><Valeur>3 €</Valeur></Paragraphe></Cellule></Rangée>
      </Tableau></Texte>`);
    expect(html).toContain('<caption>Prix</caption>');
    expect(html).toContain('<td></td><th colspan="2" scope="col"><p>Euros</p></th>');
    expect(html).toContain('<th scope="row"><p>Petit</p></th><td><p>3 €</p></td>');
  });

  test('links a word to its definition, and keeps the word when there is none', () => {
    const html = drawBody(
      paragraph(
        'Un <LienIntra LienID="R1" type="Définition de glossaire">cumulus</LienIntra> ou un <LienIntra LienID="R2">cirrus</LienIntra>',
      ) +
        '<Definition ID="R1"><Titre>Cumulus</Titre><Texte><Paragraphe>Nuage rond.</Paragraphe></Texte></Definition>',
    );
    expect(html).toContain('Un <a href="#mot-r1">cumulus</a> ou un cirrus');
    expect(html).toContain('<dt id="mot-r1">Cumulus</dt><dd><p>Nuage rond.</p></dd>');
  });

  test('leads to the sheets that the site holds, and to service-public.fr for others', () => {
    const html = drawBody(
      paragraph(
        '<LienInterne LienPublication="F9002" audience="Particuliers">ici</LienInterne> <LienInterne LienPublication="F7" audience="Professionnels">ailleurs</LienInterne>',
      ),
    );
    expect(html).toContain('<a href="/guide/F9002/">ici</a>');
    expect(html).toContain('<a href="https://entreprendre.service-public.gouv.fr/vosdroits/F7">');
  });

  test('reads questions of both schemas', () => {
    const html = drawBody(
      '<Texte><Paragraphe>Oui.</Paragraphe></Texte><QuestionReponse ID="F7">Schéma 3.3 ?</QuestionReponse><QuestionReponse ID="F9002"><Titre>Schéma 3.4 ?</Titre></QuestionReponse>',
    );
    expect(html).toContain('vosdroits/F7">Schéma 3.3 ?</a>');
    expect(html).toContain('<a href="/guide/F9002/">Schéma 3.4 ?</a>');
  });

  test('sends to the service of the commune where it says « Mairie », to the national place else', () => {
    const body = `<OuSAdresser type="Local personnalisé sur SP"><Titre>Mairie</Titre><PivotLocal>mairie</PivotLocal><RessourceWeb URL="https://lannuaire.service-public.fr/"/></OuSAdresser>
      <OuSAdresser type="Local"><Titre>Préfecture</Titre><PivotLocal>prefecture</PivotLocal><RessourceWeb URL="https://lannuaire.service-public.fr/"/></OuSAdresser>`;
    const service = { slug: 'etat-civil', name: 'État civil', phone: '03 53 01 77 10' };
    const html = drawBody(body, {
      contact: (place) => (place === 'mairie' ? service : undefined),
    });
    expect(html).toContain(
      '<p class="note"><strong>À Petiteville :</strong> <a href="/services/etat-civil/">État civil</a>, <a href="tel:0353017710">03 53 01 77 10</a></p>',
    );
    expect(html).not.toContain('Mairie');
    expect(html).toContain('<a href="https://lannuaire.service-public.fr/">Préfecture</a>');
  });

  test('tells what a form is, its number and its weight', () => {
    const html = drawBody(
      '<ServiceEnLigne URL="https://example.gouv.fr/f.pdf" type="Formulaire" numerocerfa="12345*01" format="application/pdf" poids="294.0 KB"><Titre>Demande de nuage</Titre><Source ID="R1">Ministère du ciel</Source></ServiceEnLigne>',
    );
    expect(html).toContain(
      '<p>Formulaire : <strong><a href="https://example.gouv.fr/f.pdf">Demande de nuage</a> (cerfa n° 12345*01) (PDF, 294 ko)</strong>, Ministère du ciel</p>',
    );
  });

  test('keeps what a picture says, without the picture', () => {
    const html = drawBody(
      '<Texte><ContenuIllustre><Contenu><Paragraphe>Voici.</Paragraphe></Contenu><Illustration LienPublication="I1.png"><TexteDeRemplacement>Un nuage gris</TexteDeRemplacement></Illustration></ContenuIllustre></Texte>',
    );
    expect(html).toBe('<p>Voici.</p><p>Image : Un nuage gris</p>');
  });
});
