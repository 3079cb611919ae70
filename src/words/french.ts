import type { ArticleKind, Kind } from '../article/article.ts';
import { numberedIn, pluralIn } from '../text/counting.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Words } from './languages.ts';

// Every word that the site says in French, in the order of the English ones. Spaces that belong to a mark do not break.

export { formats } from './formats.ts';

type Kinds = Record<Kind, string>;

/** None counts as one does. */
const numbered = /* @__PURE__ */ numberedIn('fr');
const plural = /* @__PURE__ */ pluralIn('fr');

function counted(number: number, one: string, other = `${one}s`): string {
  return numbered`${number} ${plural(number, one, other)}`;
}

export const punctuation: Words['punctuation'] = {
  comma: ', ',
  semicolon: '\u202f; ',
  colon: '\u00a0: ',
  stop: '. ',
  end: '.',
  bracketed: (text) => ` (${text})`,
};

export const count: Words['count'] = {
  quotes: (number) => counted(number, 'citation'),
  words: (number) => counted(number, 'mot'),
  quotedWords: (number) => counted(number, 'mot cité', 'mots cités'),
  speakers: (number) => counted(number, 'voix', 'voix'),
  people: (number) => counted(number, 'personne'),
  organizations: (number) => counted(number, 'organisation'),
  articles: (number) => counted(number, 'article'),
  topics: (number) => counted(number, 'sujet'),
  authors: (number) => counted(number, 'auteur'),
  dates: (number) => counted(number, 'date'),
  entries: (number) => counted(number, 'entrée'),
  ofKind: {
    direct: (number) => counted(number, 'citation directe', 'citations directes'),
    mixed: (number) => counted(number, 'citation partielle', 'citations partielles'),
    indirect: (number) => counted(number, 'paraphrase', 'paraphrases'),
  },
};

const small = [
  'aucune',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** A number of things that are feminine, in words. */
function spelt(number: number): string {
  return small[number] ?? numbered`${number}`;
}

function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const inWords: Words['inWords'] = {
  quotes: (number) => `${opening(spelt(number))} ${plural(number, 'citation', 'citations')}`,
};

const kinds: Kinds = { direct: 'Citation directe', indirect: 'Paraphrase', mixed: 'Citation partielle' };
const articleKinds: Record<ArticleKind, string> = {
  analysis: 'Analyse',
  report: 'Reportage',
  interview: 'Entretien',
  opinion: 'Opinion',
  'fact-check': 'Vérification',
  background: 'Contexte',
};
const checked = 'Vérifié';
const checkedAgainst = ' d’après la source';

export const words: Words['words'] = {
  skip: 'Aller au contenu',
  nav: {
    site: 'Site',
    articles: 'Articles',
    speakers: 'Voix',
    shares: 'Dans les mots de qui',
    organizations: 'Organisations',
    topics: 'Sujets',
    authors: 'Auteurs',
    dates: 'Chronologie',
    search: 'Recherche',
    about: 'À propos',
    corrections: 'Rectificatifs',
    front: 'Accueil',
    data: 'Données',
    feed: 'Flux',
  },
  kind: kinds,
  kindInSentence: { direct: 'citation directe', indirect: 'paraphrase', mixed: 'citation partielle' },
  key: {
    direct: 'les mots mêmes de la personne',
    mixed: 'citation partielle',
    indirect: 'paraphrase, dans nos mots',
    none: 'sans filet\u00a0: notre analyse',
  },
  keyLabel: 'Comment lire les filets',
  articleKind: articleKinds,
  updated: 'Mis à jour',
  draft: 'Brouillon',
  by: 'Par',
  byInLine: (names) => `par ${names}`,
  reading: 'En lisant',
  sourceAndCitation: 'Source et référence',
  quoteNumber: 'Citation',
  number: (number) => `n°\u00a0${number}`,
  stop: '. ',
  link: 'Lien',
  cite: 'Citer',
  share: 'Partager',
  embed: 'Intégrer',
  inContext: 'En contexte',
  toQuoteBy: (names) => ` vers cette citation de ${names}`,
  quoteBy: (names) => ` cette citation de ${names}`,
  corrected: 'Rectifié',
  whatChanged: 'Ce qui a changé',
  translated: 'Traduit',
  checked,
  checkedAgainst,
  passedOn: 'Rapporté par',
  noPost: 'Fonction non précisée',
  organizationSpeaks: 'Organisation\u202f; aucune personne nommée',
  anonymous: 'Non nommé par la source',
  voices: 'Voix',
  voicesNote: 'Par ordre d’apparition, avec la fonction de chacun ce jour-là.',
  shares: 'Dans les mots de qui',
  organizations: 'Organisations',
  topic: 'Sujet',
  topics: 'Sujets',
  dates: 'Chronologie',
  source: 'Source',
  sources: 'Sources',
  archived: 'copie archivée',
  checkedIn: (number, day) =>
    `${count.quotes(number)} ${plural(number, 'vérifiée', 'vérifiées')} dans son texte le ${day}`,
  readOn: (date) => `consulté le ${date}`,
  citeArticle: 'Citer cet article',
  corrections: 'Rectificatifs',
  noCorrections: 'Aucun à ce jour.',
  reportMistake: 'Signaler une erreur',
  contact: 'Contact',
  licence: 'Licence',
  publishedBy: 'Publié par ',
  editedBy: (names) => `. Rédaction\u202f: ${names}`,
  withdrawn: 'Retiré',
  notGiven: 'Non précisé',
  inProse: { table: 'Tableau', notes: 'Notes', back: 'Retour', backTo: 'Retour à l’appel de note' },
  scoreNote: 'Les citations dans l’ordre\u202f; la hauteur de chaque trait est leur longueur en mots.',
  footer:
    'Les citations directes sont données mot pour mot. À côté d’un filet en tirets, ce que rapporte une source est dit dans nos mots\u202f; sans filet, c’est nous qui parlons.',
  not: ' À ne pas confondre avec ',
  between: ', ',
  or: ' ou ',
  download: (format) => `Télécharger ${format}`,
  copyQuote: 'Copier',
  copy: (what) => `Copier\u00a0: ${what}`,
  copied: { citation: 'référence', link: 'lien', embed: 'code', frame: 'code du cadre' },
  also: 'Aussi',
  who: 'Qui',
  what: 'Quoi',
  timeOrder: 'Dans l’ordre du temps',
  quotesBy: (quotes, speakers) => `${count.quotes(quotes)} de ${count.speakers(speakers)}`,
  scoreOf: (names, kind, length) => `${names}${punctuation.colon}${words.kindInSentence[kind]}, ${count.words(length)}`,
};

export const shareOfWords: Words['shareOfWords'] = {
  finding: (own, all) =>
    numbered`${own || 'Aucun'} sur ${count.quotedWords(all)} ${own > 1 ? 'sont' : 'est'} des personnes elles-mêmes.`,
  most: 'Les voix qui ont le plus de mots\u00a0:',
  columns: { speaker: 'Voix', kind: 'Nature', words: 'Mots', share: 'Part', bar: 'Barre' },
  percent: (percent) => `${percent}\u202f%`,
  ofThose: (number, percent) => `${count.words(number)}, ${percent}\u202f% de ceux cités ici`,
  own: (own, all) => numbered`${own || 'aucun'} de ses propres mots sur ${all}`,
};

export const quotePageWords: Words['quotePageWords'] = {
  title: (names, kind, number, all, article) =>
    numbered`${names}${punctuation.colon}${words.kindInSentence[kind]} ${number} sur ${all} dans «\u202f${article}\u202f»`,
  role: 'Fonction ce jour-là',
  when: 'Quand',
  where: 'Où',
  original: 'Original',
  day: {
    quote: (day) => day,
    source: (day) => `Rapporté\u00a0: ${day}. Le jour où cela a été dit n’est pas précisé.`,
    article: (day) => `Publié\u00a0: ${day}. Le jour où cela a été dit n’est pas précisé.`,
  },
  proof: (what, result, leftOut, day) => {
    const found = {
      all: 'Chaque mot figure dans la source',
      marked: 'Les mots entre guillemets figurent dans la source',
      original: 'L’original figure dans la source',
    }[what];
    const less = leftOut
      ? `, où ${leftOut === 1 ? 'un mot placé entre eux est omis' : `${leftOut} mots placés entre eux sont omis`} ici`
      : result === 'abridged'
        ? ', sauf ce qui est entre crochets ou signalé comme omis'
        : ', dans cet ordre';
    return `${found}${less}. Vérification\u00a0: ${day}.`;
  },
  inSource: 'Les y voir',
  whatItMeans: 'Ce que cela signifie',
  inArchive: 'dans la copie archivée',
  place: (number, all) => numbered`Citation ${number} sur ${all} dans `,
  embedNote: 'Les mots arrivent dans votre page sous forme de texte, sans script et sans requête vers ce site.',
  asFrame: 'Sous forme de cadre',
  seeFrame: 'Voir le cadre',
  wrong: 'Cette citation est-elle inexacte ?',
  tell: 'Signalez-le',
  wrongQuote: (names, article) => `Citation de ${names} dans « ${article} »`,
  pager: 'Citations de cet article',
  previous: (names) => `Citation précédente, ${names}`,
  next: (names) => `Citation suivante, ${names}`,
  email: 'Courriel',
  withdrawn: {
    title: 'Retiré',
    before: 'Une citation à cette adresse figurait dans ',
    after: '. Elle ne tient plus, c’est pourquoi ses mots ne sont pas affichés.',
  },
};

export const speakerWords: Words['speakerWords'] = {
  speaker: 'Voix',
  organizationThatSpeaks: 'Organisation qui parle',
  organization: 'Organisation',
  whoSpeaks: 'Qui parle',
  family: (name) => `Nom de famille\u00a0: ${name}. `,
  elsewhere: 'Ailleurs',
  inArticle: 'Dans ',
  tally: (own, all, _isOrganization, kindsOf, articles) =>
    numbered`${own || 'Aucun'} de ses propres mots sur ${all}\u00a0: ${kindsOf.join(', ')}. ${count.articles(articles)}.`,
  summary: (quotes, speakers, name) => `${inWords.quotes(quotes)} de ${count.speakers(speakers)}\u00a0: ${name}.`,
  onlyNamed: (name) => `${name} apparaît dans des articles\u202f; personne n’est cité en son nom.`,
};

export const authorWords: Words['authorWords'] = {
  author: 'Auteur',
  fediverse: 'Fédivers',
  none: 'Aucun article pour le moment.',
};

export const listWords: Words['listWords'] = {
  articles: {
    description: 'Tous les articles par date, le plus récent d’abord, chacun avec ses citations en traits.',
    lede: 'Le plus récent d’abord. Chaque trait est une citation, aussi longue que ses mots.',
  },
  speakers: {
    description:
      'Toutes les personnes citées, par nom de famille, avec leur fonction et la part dite dans leurs propres mots.',
    lede: 'Par nom de famille, écrit en petites capitales où qu’il se trouve dans le nom. Chaque trait est une citation, aussi longue que ses mots.',
    jump: 'Aller à',
    letters: 'Lettres',
    shared: (number, family) =>
      `${opening(spelt(number))} ${plural(number, 'personne porte', 'personnes portent')} ici le nom de famille ${family}, d’où un nom toujours donné en entier.`,
  },
  organizations: {
    description:
      'Les organisations qui parlent ou auxquelles appartiennent les personnes citées, avec les citations des leurs.',
    lede: 'Celles qui parlent, et celles dont les membres parlent.',
  },
  authors: {
    description: 'Qui écrit ici, chacun avec sa page et son flux.',
    lede: 'Toutes les personnes qui écrivent ici, chacune avec la page de ses articles et un flux.',
    none: 'Personne de ceux qui écrivent ici n’a encore de page.',
  },
  topics: {
    description: 'Les sujets des articles, chacun avec une page et un flux.',
    lede: 'Ce dont parlent les articles. Chaque sujet a un flux.',
    none: 'Aucun article n’indique de sujet à ce jour.',
    quotes: (number) => `Chercher dans ${number < 2 ? 'sa citation' : `ses ${count.quotes(number)}`}`,
    empty: 'Aucun article à ce jour.',
  },
  dates: {
    description: 'Ce qui s’est passé et ce qui a été dit, sur une même ligne du temps, le plus ancien d’abord.',
    lede: 'Ce qui s’est passé et ce qui a été dit, le plus ancien d’abord. Une citation qu’aucune source ne date figure à la date où elle est rapportée.',
    all: 'Toute la chronologie',
    title: (period) => `Chronologie\u00a0: ${period}`,
    pager: 'Autres périodes',
  },
  corrections: {
    description: 'Ce qui a été rectifié ou retiré, quand et pourquoi, le plus récent d’abord.',
    lede: 'Ce qui a été rectifié ou retiré, le plus récent d’abord. Une citation modifiée le dit partout où elle est affichée.',
    none: 'Rien n’a été rectifié ni retiré à ce jour. Le cas échéant, cela figurera ici, dans l’article et partout où la citation est affichée.',
  },
  front: {
    more: 'D’autres articles',
    allArticles: 'Tous les articles par date',
    latest: (shown, all) => numbered`Les ${shown} plus récents sur ${all} autres.`,
    who: 'Qui est cité',
    allSpeakers: 'Toutes les voix, de A à Z',
    dates: 'Les dernières dates dont il est question dans les articles.',
    allDates: 'Toutes les dates et citations dans le temps',
    speakers: (speakers, quotes, direct) =>
      `${opening(spelt(speakers))} voix, ${spelt(quotes)} ${plural(quotes, 'citation', 'citations')}, dont ${spelt(direct)} mot pour mot. Chaque trait est une citation, aussi longue que ses mots.`,
  },
};

export const aboutWords: Words['aboutWords'] = {
  title: 'De qui sont ces mots',
  description: 'Comment lire les filets à côté des mots, comment l’attribution se fait ici et où sont les données.',
  rules: 'Les filets',
  rulesText: [
    'Un filet plein se trouve à côté des mots mêmes d’une personne, rendus exactement. Un filet en tirets se trouve à côté d’une paraphrase\u00a0: ce que quelqu’un a dit, dans nos mots. Un filet double signifie les deux\u00a0: une paraphrase avec quelques mots de la personne, qui sont soulignés. Sans filet, c’est nous qui parlons.',
    'Le même code se trouve à plat sous les citations à l’intérieur d’une phrase et dans les traits qui montrent combien chaque voix parle\u00a0: chaque trait est une citation, aussi longue que ses mots.',
  ],
  attribution: 'Attribution',
  attributionText: [
    'Chaque citation donne le nom entier de la personne, sa fonction ce jour-là, le moment où cela a été dit et l’origine des mots. Les fonctions sont celles du jour et ne sont jamais actualisées. Quand une source omet quelque chose, la page dit que ce n’est pas précisé.',
    'Les personnes qui partagent un nom de famille ne sont jamais désignées par lui seul. Les petites capitales signalent le nom de famille, où qu’il se trouve.',
    'Une personne que la source ne nomme pas est décrite et n’a pas de page.',
  ],
  checked: checked + checkedAgainst,
  checkedText: [
    'Quand une citation est signalée comme vérifiée, les mots mêmes de la personne ont été cherchés un à un dans une copie du texte de la source\u00a0: aucun ne manque, n’est ajouté, changé ou déplacé, et ce qui est omis est signalé et ne retourne pas la phrase. Les guillemets, la ponctuation, les tirets et la première lettre peuvent différer.',
    'Cette mention dit que les mots figurent dans la source. Elle ne dit pas que la source rapporte la vérité. Une citation sans elle n’est pas mise en doute\u00a0: personne n’a cherché, ou la source n’a pas de texte où chercher. Une paraphrase ne la porte jamais, car ses mots sont les nôtres.',
  ],
  shares: 'Qui parle combien',
  links: 'Des liens qui durent',
  linksText:
    'Chaque citation a sa propre page et une place dans son article. Les deux adresses sont faites pour rester. Une citation rectifiée le dit, et une citation retirée laisse une note à sa place.',
  json: 'Toutes les citations en JSON',
  csv: 'Toutes les citations en CSV',
  annotations: 'Les mots vérifiés, en annotations de leurs sources',
  schema: 'Schéma du JSON',
  correctionsFeed: 'Flux des rectificatifs',
  siteMap: 'Plan du site',
  fonts: 'Licences des caractères',
  editors: 'Rédaction',
  editedBy: (names, publisher) => `Rédaction\u00a0: ${names}. Publié par ${publisher}.`,
  privacy: 'Vie privée',
  privacyText: 'Aucun cookie, aucun pistage, rien n’est chargé d’ailleurs. Chaque page se lit sans script.',
  mistakes: ' Erreurs\u00a0: ',
};

export const notFoundWords: Words['notFoundWords'] = {
  title: 'Page introuvable',
  description: 'Il n’y a pas de page à cette adresse.',
  heading: 'Rien ici',
  lede: 'Il n’y a pas de page à cette adresse. Une citation publiée ici garde son adresse pour toujours\u202f; le lien a peut-être perdu une lettre ou deux en route.',
};

export const offlineWords: Words['offlineWords'] = {
  label: 'Hors ligne',
  title: 'Pas de connexion',
  lede: 'Cette page n’a pas encore été ouverte ici et ne peut donc pas être affichée sans connexion. Son adresse est gardée\u00a0: réessayez une fois connecté. Ce que vous avez déjà lu est toujours là, et la recherche aussi.',
  retry: 'Réessayer',
};

export const dayFrom: Words['dayFrom'] = {
  quote: (day) => day,
  source: (day) => `source\u00a0: ${day}`,
  article: (day) => `publication\u00a0: ${day}`,
};

export const wording: Words['wording'] = {
  kinds,
  articleKind: articleKinds,
  paraphrased: 'paraphrase',
  partlyQuoted: 'citation partielle',
  via: (name) => `cité par ${name}`,
  saidAt: (occasion) => `occasion\u00a0: ${occasion}`,
  atTime: (time) => `à ${time}`,
  source: 'Source',
  translated: 'traduit',
  corrected: (date) => `Rectifié\u00a0: ${date}`,
  correctedOn: (date) => `rectifié\u00a0: ${date}`,
  correction: (date, note) => `Rectificatif, ${date}\u00a0: ${note}`,
  moved: {
    article: 'Cet article a une nouvelle adresse',
    quote: 'Cette citation a une nouvelle adresse',
    topic: 'Ce sujet a une nouvelle adresse',
    speaker: 'Cette personne a une nouvelle adresse',
    organization: 'Cette organisation a une nouvelle adresse',
  },
  articlesBy: (name, site) => `Articles de ${name} dans ${site}`,
  articlesByDescription: (name, site) => `Articles de ${name} dans ${site}, du plus récent au plus ancien.`,
  everySite: 'Une analyse de l’actualité où chaque citation dit qui parle, et avec les mots de qui.',
  topicOf: (topic, site) => `${topic} dans ${site}`,
  topicDescription: (topic, site) => `Articles sur ${topic} dans ${site}, le plus récent d’abord.`,
  correctionsOf: (site) => `Rectificatifs de ${site}`,
  correctionsDescription: (site) => `Ce qui a été rectifié ou retiré dans ${site}, quand et pourquoi.`,
  withdrawn: (date) => `Citation retirée\u00a0: ${date}`,
  standsIn: (place) => ` dans ${place}`,
  quoted: (names) => `Citation de ${names}`,
  quoting: (names) => `citant ${names}`,
  quotesOf: (name, site) => `${name} dans ${site}`,
  quotesDescription: (name, site) => `Chaque citation de ${name} dans ${site}, avec fonction, date et source.`,
  more: (number) => plural(number, numbered`et ${number} autre`, numbered`et ${number} autres`),
  embedTitle: (names) => `Citation\u00a0: ${names}`,
  quotes: 'Citations',
  searchOf: (site) => `Citations de ${site}, par leurs mots et par qui les a dits`,
  datasetName: (site) => `Citations attribuées de ${site}`,
  datasetDescription: (site) =>
    `Chaque citation de ${site} avec son auteur, sa fonction et son organisation ce jour-là, la date et la source, si les mots sont les siens, par qui ils nous sont parvenus et ce qui a été corrigé.`,
  llms: {
    how: 'Chaque citation indique qui l’a dite, à quel titre et quand, et si les mots sont les siens. Une paraphrase est notre formulation de ce que quelqu’un a dit : ne la mettez jamais entre guillemets. Reprenez l’attribution et l’adresse d’une citation avec ses mots.',
    articles: 'Articles',
    data: 'Données',
    json: 'chaque citation avec son attribution',
    csv: 'la même chose sous forme de tableau',
    schema: 'ce que signifient les champs',
    feed: 'les articles en entier, du plus récent au plus ancien',
  },
};

export const formWords: Words['formWords'] = {
  title: 'Chercher des citations',
  description:
    'Trouvez ce qui a été dit\u00a0: par les mots, par la voix, par la nature de la citation, par le lieu et la date.',
  box: 'Mots prononcés',
  boxEverywhere: 'Des mots, une voix ou les deux',
  boxWithin: (name) => `Mots de ${name}`,
  find: 'Trouver une citation',
  within: 'Chez cette voix',
  button: 'Chercher',
  how: 'Tous les mots doivent figurer. Les «\u202fguillemets\u202f» gardent les mots ensemble, un signe moins devant un mot l’exclut, et speaker: se met devant un nom.',
  filters: 'Filtres',
  speaker: 'Voix',
  narrow: 'Tapez un nom pour trouver des voix',
  typeName: 'Tapez un nom',
  kind: 'Nature',
  proof: 'Vérification',
  checked: checked + checkedAgainst,
  organization: 'Organisation',
  topic: 'Sujet',
  article: 'Article',
  any: 'Indifférent',
  dates: 'Date de la citation, sinon de sa source',
  from: 'Du',
  to: 'Au',
  dateForm: 'Une année, un mois ou un jour\u00a0: 2020, 2020-08 ou 2020-08-24',
  order: 'Grouper par',
  bySpeaker: 'Voix',
  byDate: 'Date',
  results: 'Citations',
  speakers: 'Voix',
  noScript:
    'La recherche a besoin de JavaScript, qui est désactivé. La recherche de votre navigateur fonctionne aussi sur cette page\u202f; chaque nom mène à une page avec tout ce que la personne a dit.',
  everything: (quotes, speakers) => `${quotes} de ${speakers}`,
  index: 'Qui est cité, avec le nombre de citations',
};

export const drawWords: Words['drawWords'] = {
  broken: 'La recherche n’a pas pu démarrer dans ce navigateur.',
  retry: 'Réessayer',
};

const speakersStay = 'Chaque voix ci-dessous a une page avec tout ce qu’elle a dit.';

export const resultWords: Words['resultWords'] = {
  saved: 'Enregistré avec l’attribution de chaque citation',
  more: (next, left) =>
    next < left
      ? numbered`Afficher ${next} sur ${left} autres`
      : left < 2
        ? 'Afficher la dernière'
        : numbered`Afficher les ${left} autres`,
  found: (quotes, speakers, text) =>
    `${quotes ? count.quotes(quotes) : 'Aucune citation'}${quotes ? ` de ${count.speakers(speakers)}` : ''}${text && ` pour «\u202f${excerpt(text)}\u202f»`}`,
  beforeFilters: (quotes) => numbered`\u202f; ${quotes} sans les filtres`,
  total: (quotes) => count.quotes(quotes),
  choose: (quotes) =>
    numbered`Ce site contient ${quotes} citations, trop pour être envoyées d’un coup. Choisissez une voix sous «\u202fFiltres\u202f», ou une année\u00a0:`,
  nothing: (text) => `Rien à chercher dans «\u202f${excerpt(text)}\u202f»\u00a0: ni lettre, ni chiffre, ni émoji.`,
  kept: (here, all) =>
    numbered`\u00a0; sans connexion, la recherche n’a porté que sur ${here} des ${all} citations, conservées par ce navigateur`,
  lost: 'Les citations n’ont pas pu être chargées\u00a0: il n’y a pas de connexion.',
  gone: 'Les citations n’ont pas pu être chargées\u00a0: un fichier manque, peut-être parce que le site a changé depuis l’ouverture de cette page.',
  silent: `La recherche ne répond pas pour le moment. ${speakersStay}`,
  slow: `La recherche a mis trop de temps à répondre. Les mots plus longs se trouvent plus vite. ${speakersStay}`,
  tooMuch: 'C’est plus que la recherche ne peut répondre d’un coup\u00a0: demandez moins.',
  tooOften: 'La recherche a été interrogée trop souvent d’ici. Attendez un instant.',
  strange: `La recherche a répondu d’une façon que cette page ne comprend pas. ${speakersStay}`,
};

export const aroundWords: Words['aroundWords'] = {
  any: 'Indifférent',
  remove: 'Retirer le filtre ',
  clear: 'Tout effacer',
  csv: 'Enregistrer en CSV',
  json: 'Enregistrer en JSON',
  tryElse: 'Essayez avec moins de mots ou des mots plus courts, ou ',
  start: 'partez d’une voix',
  filters: (on) => (on ? numbered`Filtres, ${on} ${plural(on, 'actif', 'actifs')}` : 'Filtres'),
  left: (number) => numbered`encore ${number}\u00a0: tapez un nom`,
  nobody: (typed) => `Personne ici ne s’appelle «\u202f${excerpt(typed)}\u202f».`,
  leftInList: (number) => numbered`encore ${number}\u00a0: ajoutez des mots pour les voir`,
  from: 'Du',
  to: 'Au',
  checked: checked + checkedAgainst,
  lookedIn: (quotes) => `Examiné dans ${count.quotes(quotes)}, partie par partie\u00a0:`,
  reason: ({ on, asked, not }, alone) => {
    const what = asked.filter(Boolean).map((one) => `«\u202f${excerpt(one)}\u202f»`);
    const facets: Record<string, string> = {
      speaker: 'la voix',
      kind: 'la nature',
      organization: 'l’organisation',
      topic: 'le sujet',
      article: 'l’article',
    };
    const part =
      on === 'words'
        ? `${not ? 'sans' : 'avec'} ${what}`
        : on === 'proof'
          ? `${alone > 1 ? 'vérifiées' : 'vérifiée'}${checkedAgainst}`
          : on === 'date'
            ? asked.map((one, at) => one && `${at ? 'jusqu’à' : 'à partir de'} ${one}`).join(' ')
            : `${not ? 'sans' : 'avec'} ${facets[on] ?? on} ${what.join(' ou ')}`;
    return numbered`${alone || 'aucune'} ${alone > 1 ? 'citations' : 'citation'} ${part}`;
  },
  without: (quotes) => `l’omettre\u00a0: ${count.quotes(quotes)}`,
  instead: (word) => `chercher «\u202f${word}\u202f»`,
  untold: (parts) =>
    parts < 2
      ? 'Une autre partie n’a pas été examinée.'
      : numbered`${parts} autres parties n’ont pas été examinées une à une.`,
  called: 'Par nom\u00a0: ',
  saidBy: (text) => `Dit, avec «\u202f${excerpt(text)}\u202f», par\u00a0: `,
  page: (name) => `Tout sur ${name} en une page`,
};

export const shareWords: Words['shareWords'] = {
  copied: 'Copié avec son attribution',
  copiedText: 'Copié',
  link: 'Copier le lien vers ces mots',
  linked: 'Lien vers les mots sélectionnés copié',
  toCopy: 'Texte à copier',
  closed: 'Ce navigateur ne laisse pas la page copier. Voici le texte, sélectionné.',
  close: 'Fermer',
  marked: (names) => `Citation de ${names} surlignée`,
  shared: 'Partagé avec son attribution',
  changed: 'Les mots de ce lien ont changé depuis qu’il a été fait. Les plus proches sont surlignés.',
  gone: 'Les mots de ce lien ne figurent plus ici.',
  between: ', ',
};
