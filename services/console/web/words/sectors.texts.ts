import type { Localized } from '@duo/kernel';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** Sections of NACE Rev. 2.1, which are what intake takes: A to V. The letters of Rev. 2 mean other sections from J on. */
export const sectorWords: Readonly<Record<string, Localized>> = {
  A: of('Agriculture, forêt, pêche', 'Landbouw, bos, visserij', 'Agriculture, forestry, fishing'),
  B: of('Mines et carrières', 'Mijnen en groeven', 'Mining and quarrying'),
  C: of('Industrie', 'Industrie', 'Manufacturing'),
  D: of('Énergie', 'Energie', 'Energy'),
  E: of('Eau et déchets', 'Water en afval', 'Water and waste'),
  F: of('Construction', 'Bouw', 'Construction'),
  G: of('Commerce', 'Handel', 'Trade'),
  H: of('Transport et logistique', 'Transport en logistiek', 'Transport and logistics'),
  I: of('Hôtels et restaurants', 'Hotels en restaurants', 'Hotels and restaurants'),
  J: of('Médias et édition', 'Media en uitgeverij', 'Media and publishing'),
  K: of('Informatique et télécom', 'Informatica en telecom', 'Computing and telecommunications'),
  L: of('Banque et assurance', 'Bank en verzekering', 'Banking and insurance'),
  M: of('Immobilier', 'Vastgoed', 'Real estate'),
  N: of('Droit, conseil, recherche', 'Recht, advies, onderzoek', 'Law, consulting, research'),
  O: of('Nettoyage, intérim, sécurité', 'Schoonmaak, uitzendwerk, bewaking', 'Cleaning, temporary work, security'),
  P: of('Administration publique', 'Overheid', 'Public administration'),
  Q: of('Enseignement', 'Onderwijs', 'Education'),
  R: of('Santé et action sociale', 'Gezondheid en welzijn', 'Health and social work'),
  S: of('Culture, sport, loisirs', 'Cultuur, sport, vrije tijd', 'Culture, sports, leisure'),
  T: of('Autres services, associations', 'Andere diensten, verenigingen', 'Other services, associations'),
  U: of('Aide chez des particuliers', 'Hulp bij mensen thuis', 'Work in private homes'),
  V: of('Organisations internationales', 'Internationale organisaties', 'International organisations'),
};
