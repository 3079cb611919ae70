import type { Lexicon } from '../lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** French. */
export const french: Lexicon = {
  verbs: list(
    'dit disait disent déclare déclaré déclarait déclara affirme affirmé affirmait affirma affirment explique expliqué expliquait expliqua expliquent assure assuré assurait assura assurent ajoute ajouté ajoutait ajouta précise précisé précisait précisa souligne souligné soulignait souligna estime estimé estimait estima estiment indique indiqué indiquait indiqua annonce annoncé annonçait annonça raconte raconté racontait raconta répond répondu répondait répondit rappelle rappelé rappelait rappela regrette regretté regrettait insiste insisté insistait insista note noté notait confie confié confiait confia écrit écrivait écrivit promet promis promettait reconnaît reconnu reconnaissait admet admis prévient prévenu lance lancé lançait lança soutient soutenu soutenait martèle martelé résume résumé conclut conclu observe observé remarque remarqué réplique répliqué rétorque rétorqué réjouit réjouissait félicite félicité inquiète inquiété plaint murmure murmuré crie crié commente commenté confirme confirmé dénonce dénoncé avertit averti poursuit poursuivi reprend juge jugé considère considéré prétend prétendu témoigne témoigné avance avancé révèle révélé réagi réagit réagissait',
  ),
  auxiliaries: list('a ont avait avaient aura se s’est est a-t-il a-t-elle ont-ils il elle'),
  denying: list('nie nié niait nia dément démenti démentait conteste contesté réfute réfuté récuse'),
  asking: list('demande demandé demandait demanda interroge interrogé'),
  negations: list('ne n pas jamais rien personne aucun aucune ni'),
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
  pronouns: list('il elle'),
  noName: list(
    'le la les l un une des de du d et mais ou donc or ni car selon à au aux en dans sur sous pour par avec sans chez ce cet cette ces il elle ils elles on nous vous je tu qui que quand si lorsque alors puis ainsi hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre après avant depuis pendant son sa ses leur leurs notre nos votre vos mon ma mes tous toutes plusieurs',
  ),
  office:
    /^(?:M|Mme|Mlle|MM|Me|Dr|Maître|Monsieur|Madame|Mademoiselle|Docteur|Professeur|Président|Présidente|Ministre|Maire)\.?$/u,
  particles: list('de du des la le van von'),
};
