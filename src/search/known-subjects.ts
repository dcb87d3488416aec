/**
 * What people ask a town hall for, offered or not: an editor wants to know that it is looked for. No
 * word here is also a first name or a family name.
 */
export const KNOWN_SUBJECTS =
  `abribus accident adoption aéroport agenda agriculture alerte allocation ambulance amende animaux
antenne apiculture appartement arrosage assistante assurance atelier avocat baignade balayage ballon banque barbecue
bibliothèque billard bourse boulodrome brocante bruit budget bureau bus cabinet cadastre café camping carburant carrière carte
casier casserole catastrophe cave centre certificat chasse chat chauffage chenil chien chômage cinéma circulation cirque
clinique club collège colonie commerce complémentaire concert conciliateur concours conférence conseiller consulat contravention
cours covoiturage crématorium cuisine danse déchet déchetterie décharge défibrillateur dentiste département dératisation
diagnostic dispensaire divorce donation droit eau écharpe éclairage égout électricité élevage élu emploi emprunt énergie
enquête entreprise épicerie épilepsie équitation essence étang étudiant examen exposition facture famille fermeture festival
feu fibre fiscalité foire fontaine forêt formation fourrière frelons friche fuite funérailles garage garderie gare gaz
gendarmerie géomètre gite goudron graffiti grippe grise grossesse guêpes gymnase handicap hébergement hérisson héritage hôpital
horaires hôtel huissier immatriculation immobilier impôt impôts incendie inondation insecte insertion internet jardin jeux
jumelage justice kermesse laboratoire lampadaire laverie librairie licence logement loyer ludothèque lycée maçon magasin
maire maison maladie marché masque maternité médecin médiathèque médiation médicament mendicité menuisier météo métro
meublé microcrédit mission monument motocross moustiques musée mutuelle natation navette neige notaire nourrice nuisibles
nuisance obsèques offre opposition ordonnance ordures orientation orphelin orthophoniste ouverture paiement panneau papiers
parc parking parrainage passage patinoire patrimoine pauvreté pédiatre pédicure peinture pelouse pension permis pétanque
pharmacie photo pigeons piscine piste plage plainte plan planning plombier police pollution pompiers pont poste potager poubelle
préfecture prêt prévention primaire prison prix psychologue puits qualité quartier racisme radar ramonage randonnée rats
réclamation recrutement recyclage reçu refuge régime région règlement remboursement rendez-vous repas réseau réservation
résidence restaurant retraite retraités réunion rivière route ruche rue sable saisonnier salaire salle sanitaires sapin
scolarité séance sécheresse secours sécurité séjour semaine séparation serrurier sinistre skatepark solaire sortie souscription
spectacle sport stade stage stationnement statistique stérilisation stop succession surendettement syndic syndicat tarif taxe
taxi téléphone télévision tennis terrain théâtre timbre toilettes tombe tourisme train tramway transport travail travaux
tribunal trottinette tutelle tuyau urgence usine vaccin vaccination vacances véhicule vélo verglas verre vétérinaire victime
vidéosurveillance violences visite vitesse voirie voiture voyage wifi zone`.split(/\s+/u);
