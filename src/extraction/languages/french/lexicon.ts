import { futureOf } from '../future.ts';
import type { Lexicon } from '../lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FRENCH_INFINITIVES = list(
  'dire déclarer affirmer expliquer assurer ajouter préciser souligner indiquer annoncer raconter répondre rappeler confirmer promettre reconnaître admettre révéler commenter dévoiler soutenir prétendre garantir exclure',
);

/** French. */
export const french: Lexicon = {
  verbs: list(
    'dit disait disent déclare déclaré déclarait déclara affirme affirmé affirmait affirma affirment explique expliqué expliquait expliqua expliquent assure assuré assurait assura assurent ajoute ajouté ajoutait ajouta précise précisé précisait précisa souligne souligné soulignait souligna estime estimé estimait estima estiment indique indiqué indiquait indiqua annonce annoncé annonçait annonça raconte raconté racontait raconta répond répondu répondait répondit rappelle rappelé rappelait rappela regrette regretté regrettait insiste insisté insistait insista note noté notait confie confié confiait confia écrit écrivait écrivit promet promis promettait reconnaît reconnu reconnaissait admet admis prévient prévenu lance lancé lançait lança soutient soutenu soutenait martèle martelé résume résumé conclut conclu observe observé remarque remarqué réplique répliqué rétorque rétorqué réjouit réjouissait félicite félicité inquiète inquiété plaint murmure murmuré crie crié commente commenté confirme confirmé dénonce dénoncé avertit averti poursuit poursuivi reprend juge jugé considère considéré prétend prétendu témoigne témoigné avance avancé révèle révélé réagi réagit réagissait',
  ),
  auxiliaries: list('a ont avait avaient aura se s’est est a-t-il a-t-elle ont-ils il elle'),
  denying: list('nie nié niait nia dément démenti démentait conteste contesté réfute réfuté récuse'),
  asking: list('demande demandé demandait demanda interroge interrogé'),
  negations: list('ne n pas jamais rien personne aucun aucune ni'),
  merely: list('seulement'),
  infinitives: FRENCH_INFINITIVES,
  future: futureOf(FRENCH_INFINITIVES, ['a', 'ont', 'ait', 'aient']),
  modals: list(
    'va vont doit doivent devrait devraient peut peuvent pourrait pourraient veut veulent voudrait souhaite souhaiterait compte comptent espère prévoit envisage promet menace aurait auraient censé censée prêt prête',
  ),
  refusing: list(
    'refuse refusent refusé refusait refusa évite évité évitait renonce renoncé omet omis décline décliné sans voulu souhaité',
  ),
  rejecting: new Map(),
  nobody: list('personne aucun aucune nul'),
  withholding: list(
    'demandé demandée interrogé interrogée interrogés question questions savoir silence muet muette éludé élude esquivé esquive abstenu abstenue envisage commenter',
  ),
  hearsay: list('rumeur rumeurs prétendument soi-disant apparemment'),
  supposing: list('si s’il s’ils supposons imaginons'),
  subordinators: list('quand lorsque alors après avant pendant tandis comme puisque'),
  that: list('que qu'),
  whether: list('si pourquoi quand comment où'),
  according: [
    ['de', 'l’avis', 'de'],
    ['de', "l'avis", 'de'],
    ['aux', 'yeux', 'de'],
    ['d’après'],
    ["d'après"],
    ['selon'],
  ],
  accordingBehind: new Set(),
  thus: new Set(),
  as: list('comme'),
  hasIncises: true,
  reportsAfterComma: false,
  nounsAreCapital: false,
  pronouns: list('il elle lui'),
  determiners: list('le la les l un une des son sa ses leur leurs plusieurs ce cette certains certaines'),
  prepositions: list(
    'à au aux en dans de du des sur sous chez devant depuis lors avec contre par pour vers sans entre près avant après',
  ),
  times: list(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi soir après-midi nuit semaine année mois jour hier demain dernier dernière week-end',
  ),
  relatives: list('qui dont que'),
  joining: list('et'),
  noName: list(
    'le la les l un une des de du d et mais ou donc or ni car selon à au aux en dans sur sous pour par avec sans chez ce cet cette ces il elle ils elles on nous vous je tu qui que quand si lorsque alors puis ainsi hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre après avant depuis pendant son sa ses leur leurs notre nos votre vos mon ma mes tous toutes plusieurs interrogé interrogée interrogés selon personne nul aucun aucune rien question réponse',
  ),
  office:
    /^(?:M|Mme|Mlle|MM|Me|Dr|Maître|Monsieur|Madame|Mademoiselle|Docteur|Professeur|Président|Présidente|Ministre|Maire)\.?$/u,
  trade:
    /^(?:l[’'])?(?:maire|ministre|président|présidente|vice-présidente?|directeur|directrice|porte-parole|secrétaire|député|députée|sénateur|sénatrice|chef|cheffe|responsable|avocat|avocate|professeur|professeure|juge|procureur|procureure|capitaine|commandant|commandante|ingénieur|ingénieure|pêcheur|pilote|docker|syndicaliste|économiste|historien|historienne|chercheur|chercheuse|médecin|infirmier|infirmière|enseignant|enseignante|agriculteur|agricultrice|patron|patronne|gérant|gérante|fondateur|fondatrice|propriétaire|habitant|habitante|riverain|riveraine|adjoint|adjointe|conseiller|conseillère|élu|élue|délégué|déléguée|préfet|préfète|coordinateur|coordinatrice|spécialiste|expert|experte|auteur|auteure|autrice|journaliste|étudiant|étudiante|ouvrier|ouvrière|gardien|gardienne|éclusier|éclusière|armateur|entraîneur|membre|témoin|cofondateur|cofondatrice|trésorier|trésorière)$/u,
  particles: list('de du des la le van von'),
};
