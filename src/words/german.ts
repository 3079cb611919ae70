import type { ArticleKind, Kind } from '../article/article.ts';
import { numberedIn, pluralIn } from '../text/counting.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Words } from './languages.ts';

// Every word that the site says in German, in the order of the English ones.

export { formats } from './formats.ts';

type Kinds = Record<Kind, string>;

const numbered = /* @__PURE__ */ numberedIn('de');
const plural = /* @__PURE__ */ pluralIn('de');

function counted(number: number, one: string, other: string): string {
  return numbered`${number} ${plural(number, one, other)}`;
}

export const punctuation: Words['punctuation'] = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  end: '.',
  bracketed: (text) => ` (${text})`,
};

export const count: Words['count'] = {
  quotes: (number) => counted(number, 'Zitat', 'Zitate'),
  words: (number) => counted(number, 'Wort', 'Wörter'),
  quotedWords: (number) => counted(number, 'zitierten Wort', 'zitierten Wörtern'),
  speakers: (number) => counted(number, 'Stimme', 'Stimmen'),
  people: (number) => counted(number, 'Person', 'Personen'),
  organizations: (number) => counted(number, 'Organisation', 'Organisationen'),
  articles: (number) => counted(number, 'Artikel', 'Artikel'),
  topics: (number) => counted(number, 'Thema', 'Themen'),
  authors: (number) => counted(number, 'Autor', 'Autoren'),
  dates: (number) => counted(number, 'Tag', 'Tage'),
  entries: (number) => counted(number, 'Eintrag', 'Einträge'),
  ofKind: {
    direct: (number) => counted(number, 'wörtliches Zitat', 'wörtliche Zitate'),
    mixed: (number) => counted(number, 'Teilzitat', 'Teilzitate'),
    indirect: (number) => counted(number, 'sinngemäße Wiedergabe', 'sinngemäße Wiedergaben'),
  },
};

const small = [
  'keine',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

function spelt(number: number, one: string): string {
  return number === 1 ? one : (small[number] ?? numbered`${number}`);
}

function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const inWords: Words['inWords'] = {
  quotes: (number) => opening(`${spelt(number, 'ein')} ${plural(number, 'Zitat', 'Zitate')}`),
};

const kinds: Kinds = { direct: 'Wörtlich', indirect: 'Sinngemäß', mixed: 'Teilweise wörtlich' };
const articleKinds: Record<ArticleKind, string> = {
  analysis: 'Analyse',
  report: 'Bericht',
  interview: 'Interview',
  opinion: 'Meinung',
  'fact-check': 'Faktencheck',
  background: 'Hintergrund',
};
const checked = 'Geprüft';
const checkedAgainst = ' anhand der Quelle';

export const words: Words['words'] = {
  skip: 'Zum Inhalt springen',
  nav: {
    site: 'Website',
    articles: 'Artikel',
    speakers: 'Stimmen',
    shares: 'In wessen Worten',
    organizations: 'Organisationen',
    topics: 'Themen',
    authors: 'Autoren',
    dates: 'Chronik',
    search: 'Suche',
    about: 'Über uns',
    corrections: 'Korrekturen',
    front: 'Startseite',
    data: 'Daten',
    feed: 'Feed',
  },
  kind: kinds,
  kindInSentence: { direct: 'wörtliches Zitat', indirect: 'sinngemäße Wiedergabe', mixed: 'Teilzitat' },
  key: {
    direct: 'die eigenen Worte der Person',
    mixed: 'teilweise wörtlich',
    indirect: 'sinngemäß, in unseren Worten',
    none: 'ohne Linie: unsere Analyse',
  },
  keyLabel: 'Was die Linien bedeuten',
  articleKind: articleKinds,
  updated: 'Aktualisiert',
  draft: 'Entwurf',
  by: 'Von',
  byInLine: (names) => `von ${names}`,
  reading: 'Beim Lesen',
  sourceAndCitation: 'Quelle und Zitierweise',
  quoteNumber: 'Zitat',
  number: (number) => `Nr. ${number}`,
  stop: '. ',
  link: 'Link',
  cite: 'Zitieren',
  share: 'Teilen',
  embed: 'Einbetten',
  inContext: 'Im Zusammenhang',
  toQuoteBy: (names) => ` zu diesem Zitat von ${names}`,
  quoteBy: (names) => `: dieses Zitat von ${names}`,
  corrected: 'Korrigiert',
  whatChanged: 'Was geändert wurde',
  translated: 'Übersetzt',
  checked,
  checkedAgainst,
  passedOn: 'Wiedergegeben von',
  noPost: 'Funktion nicht angegeben',
  organizationSpeaks: 'Organisation; keine Person genannt',
  anonymous: 'In der Quelle nicht namentlich genannt',
  voices: 'Stimmen',
  voicesNote: 'In der Reihenfolge ihres Auftretens, mit der Funktion am jeweiligen Tag.',
  shares: 'In wessen Worten',
  organizations: 'Organisationen',
  topic: 'Thema',
  topics: 'Themen',
  dates: 'Chronik',
  source: 'Quelle',
  sources: 'Quellen',
  archived: 'Archivkopie',
  checkedIn: (number, day) => `${count.quotes(number)} am ${day} anhand ihres Textes geprüft`,
  readOn: (date) => `abgerufen am ${date}`,
  citeArticle: 'Diesen Artikel zitieren',
  corrections: 'Korrekturen',
  noCorrections: 'Bisher keine.',
  reportMistake: 'Fehler melden',
  contact: 'Kontakt',
  licence: 'Lizenz',
  publishedBy: 'Herausgegeben von ',
  editedBy: (names) => `. Redaktion: ${names}`,
  withdrawn: 'Zurückgezogen',
  notGiven: 'Nicht angegeben',
  inProse: { table: 'Tabelle', notes: 'Anmerkungen', back: 'Zurück', backTo: 'Zurück zur Stelle' },
  scoreNote: 'Die Zitate der Reihe nach; die Höhe jeder Linie ist ihre Länge in Wörtern.',
  footer:
    'Wörtliche Zitate sind Wort für Wort wiedergegeben. Neben einer gestrichelten Linie steht in unseren Worten, was eine Quelle berichtet; wo keine Linie ist, sprechen wir selbst.',
  not: ' Nicht ',
  between: ', ',
  or: ' oder ',
  download: (format) => `${format} herunterladen`,
  copyQuote: 'Kopieren',
  copy: (what) => `${what} kopieren`,
  copied: { citation: 'Quellenangabe', link: 'Link', embed: 'Code', frame: 'Code des Rahmens' },
  also: 'Auch',
  who: 'Wer',
  what: 'Was',
  timeOrder: 'In zeitlicher Folge',
  quotesBy: (quotes, speakers) => `${count.quotes(quotes)} von ${count.speakers(speakers)}`,
  scoreOf: (names, kind, length) => `${names}: ${words.kindInSentence[kind]}, ${count.words(length)}`,
};

export const shareOfWords: Words['shareOfWords'] = {
  finding: (own, all) =>
    numbered`${own || 'Keines'} von ${count.quotedWords(all)} ${own > 1 ? 'stammen' : 'stammt'} von den Sprechenden selbst.`,
  most: 'Die Stimmen mit den meisten Wörtern:',
  columns: { speaker: 'Stimme', kind: 'Art', words: 'Wörter', share: 'Anteil', bar: 'Balken' },
  percent: (percent) => `${percent} %`,
  ofThose: (number, percent) => `${count.words(number)}, ${percent} % der hier zitierten`,
  own: (own, all) => numbered`${own || 'keins'} von ${counted(all, 'Wort', 'Wörtern')} im Wortlaut`,
};

export const quotePageWords: Words['quotePageWords'] = {
  title: (names, kind, number, all, article) =>
    numbered`${names}: ${words.kindInSentence[kind]} ${number} von ${all} in „${article}“`,
  role: 'Funktion am Tag',
  when: 'Wann',
  where: 'Wo',
  original: 'Original',
  day: {
    quote: (day) => day,
    source: (day) => `Berichtet ${day}. An welchem Tag es gesagt wurde, ist nicht angegeben.`,
    article: (day) => `Veröffentlicht ${day}. An welchem Tag es gesagt wurde, ist nicht angegeben.`,
  },
  proof: (what, result, leftOut, day) => {
    const found = {
      all: 'Jedes Wort steht in der Quelle',
      marked: 'Die Wörter in Anführungszeichen stehen in der Quelle',
      original: 'Das Original steht in der Quelle',
    }[what];
    const less = leftOut
      ? `; dort ${plural(leftOut, 'steht', 'stehen')} dazwischen ${count.words(leftOut)}, die hier ausgelassen sind`
      : result === 'abridged'
        ? ', bis auf das, was in Klammern steht oder als Auslassung gekennzeichnet ist'
        : ', in dieser Reihenfolge';
    return `${found}${less}. Geprüft ${day}.`;
  },
  inSource: 'Dort ansehen',
  whatItMeans: 'Was das heißt',
  inArchive: 'in der Archivkopie',
  place: (number, all) => numbered`Zitat ${number} von ${all} in `,
  embedNote: 'Die Worte stehen auf Ihrer Seite als Text, ohne Skript und ohne Anfrage an diese Website.',
  asFrame: 'Als Rahmen',
  seeFrame: 'Rahmen ansehen',
  wrong: 'Stimmt dieses Zitat nicht?',
  tell: 'Schreiben Sie uns',
  wrongQuote: (names, article) => `Zitat von ${names} in „${article}“`,
  pager: 'Zitate dieses Artikels',
  previous: (names) => `Vorheriges Zitat, ${names}`,
  next: (names) => `Nächstes Zitat, ${names}`,
  email: 'E-Mail',
  withdrawn: {
    title: 'Zurückgezogen',
    before: 'Ein Zitat mit dieser Adresse stand in ',
    after: '. Es gilt nicht mehr, deshalb wird sein Wortlaut nicht gezeigt.',
  },
};

export const speakerWords: Words['speakerWords'] = {
  speaker: 'Stimme',
  organizationThatSpeaks: 'Organisation, die spricht',
  organization: 'Organisation',
  whoSpeaks: 'Wer spricht',
  family: (name) => `Familienname ${name}. `,
  elsewhere: 'Anderswo',
  inArticle: 'In ',
  tally: (own, all, _isOrganization, kindsOf, articles) =>
    numbered`${own || 'Keins'} von ${counted(all, 'Wort', 'Wörtern')} im Wortlaut: ${kindsOf.join(', ')}. ${count.articles(articles)}.`,
  summary: (quotes, speakers, name) => `${inWords.quotes(quotes)} von ${count.speakers(speakers)}: ${name}.`,
  onlyNamed: (name) => `${name} kommt in Artikeln vor; niemand wird dafür zitiert.`,
};

export const authorWords: Words['authorWords'] = {
  author: 'Autor',
  fediverse: 'Fediverse',
  none: 'Noch kein Artikel.',
};

export const listWords: Words['listWords'] = {
  articles: {
    description: 'Alle Artikel nach Datum, der neueste zuerst, jeder mit seinen Zitaten als Linien.',
    lede: 'Der neueste zuerst. Jede Linie ist ein Zitat, so lang wie seine Wörter.',
  },
  speakers: {
    description:
      'Alle, die zitiert werden, nach Familiennamen, mit ihrer Funktion und damit, wie viel davon in ihren eigenen Worten steht.',
    lede: 'Nach Familiennamen; er steht in Kapitälchen, wo immer er im Namen vorkommt. Jede Linie ist ein Zitat, so lang wie seine Wörter.',
    jump: 'Springen zu',
    letters: 'Buchstaben',
    shared: (number, family) =>
      number === 1
        ? `Eine Person hier trägt den Familiennamen ${family} und wird deshalb immer mit vollem Namen genannt.`
        : `${opening(spelt(number, 'eine'))} Personen hier tragen den Familiennamen ${family} und werden deshalb immer mit vollem Namen genannt.`,
  },
  organizations: {
    description: 'Die Organisationen, die selbst sprechen oder denen Zitierte angehören, mit den Zitaten ihrer Leute.',
    lede: 'Organisationen, die sprechen, und solche, deren Leute sprechen.',
  },
  authors: {
    description: 'Wer hier schreibt, mit eigener Seite und eigenem Feed.',
    lede: 'Alle, die hier schreiben, jeweils mit einer Seite ihrer Artikel und einem Feed.',
    none: 'Bisher hat niemand, der hier schreibt, eine Seite.',
  },
  topics: {
    description: 'Die Themen der Artikel, jedes mit eigener Seite und eigenem Feed.',
    lede: 'Worum es in den Artikeln geht. Jedes Thema hat einen Feed.',
    none: 'Bisher nennt kein Artikel ein Thema.',
    quotes: (number) => `Darin suchen: ${count.quotes(number)}`,
    empty: 'Bisher kein Artikel.',
  },
  dates: {
    description: 'Was geschah und was gesagt wurde, auf einer Zeitachse, das Älteste zuerst.',
    lede: 'Was geschah und was gesagt wurde, das Älteste zuerst. Ein Zitat, das keine Quelle datiert, steht beim Datum des Berichts.',
    all: 'Die ganze Chronik',
    title: (period) => `Chronik: ${period}`,
    pager: 'Andere Zeiträume',
  },
  corrections: {
    description: 'Was korrigiert oder zurückgezogen wurde, wann und warum, das Neueste zuerst.',
    lede: 'Was korrigiert oder zurückgezogen wurde, das Neueste zuerst. Bei einem geänderten Zitat steht das überall, wo es gezeigt wird.',
    none: 'Bisher wurde nichts korrigiert oder zurückgezogen. Wenn es geschieht, steht es hier, im Artikel und überall, wo das Zitat gezeigt wird.',
  },
  front: {
    more: 'Weitere Artikel',
    allArticles: 'Alle Artikel nach Datum',
    latest: (shown, all) => numbered`Die neuesten ${shown} von ${all} weiteren.`,
    who: 'Wer zitiert wird',
    allSpeakers: 'Alle Stimmen, A bis Z',
    dates: 'Die jüngsten Tage, um die es in den Artikeln geht.',
    allDates: 'Alle Ereignisse und Zitate in zeitlicher Folge',
    speakers: (speakers, quotes, direct) =>
      `${opening(spelt(speakers, 'eine'))} ${plural(speakers, 'Stimme', 'Stimmen')}, ${spelt(quotes, 'ein')} ${plural(quotes, 'Zitat', 'Zitate')}, davon ${direct === 0 ? 'keines' : spelt(direct, 'eines')} Wort für Wort. Jede Linie ist ein Zitat, so lang wie seine Wörter.`,
  },
};

export const aboutWords: Words['aboutWords'] = {
  title: 'Wessen Worte das sind',
  description:
    'Was die Linien neben den Worten bedeuten, wie hier zugeschrieben wird, wer gesagt hat, was, und wo die Daten sind.',
  rules: 'Die Linien',
  rulesText: [
    'Eine durchgezogene Linie steht neben den eigenen Worten der Person, genau wiedergegeben. Eine gestrichelte Linie steht neben einer sinngemäßen Wiedergabe: was jemand gesagt hat, in unseren Worten. Eine doppelte Linie heißt beides: eine Wiedergabe mit einigen eigenen Worten der Person, die unterstrichen sind. Wo keine Linie ist, sprechen wir selbst.',
    'Dieselben Zeichen liegen waagerecht unter Zitaten im Satz und in den Linien, die zeigen, wie viel jede Stimme sagt: Jede Linie ist ein Zitat, so lang wie seine Wörter.',
  ],
  attribution: 'Zuschreibung',
  attributionText: [
    'Jedes Zitat nennt die Person mit vollem Namen, ihre Funktion an jenem Tag, wann es gesagt wurde und woher die Worte stammen. Funktionen sind die jenes Tages und werden nie nachgeführt. Wo eine Quelle etwas offenlässt, steht auf der Seite, dass es nicht angegeben ist.',
    'Wer den Familiennamen mit anderen teilt, wird nie nur mit diesem genannt. Kapitälchen kennzeichnen den Familiennamen, wo immer er steht.',
    'Wen eine Quelle nicht namentlich nennt, der wird beschrieben und hat keine Seite.',
  ],
  checked: checked + checkedAgainst,
  checkedText: [
    'Wo ein Zitat als geprüft gekennzeichnet ist, wurden die eigenen Worte der Person Wort für Wort in einer Kopie des Quellentextes nachgeschlagen: Keines fehlt, ist hinzugefügt, verändert oder umgestellt, und was ausgelassen ist, ist gekennzeichnet und kehrt den Satz nicht um. Anführungszeichen, Satzzeichen, Striche und der erste Buchstabe können abweichen.',
    'Das Zeichen sagt, dass die Worte in der Quelle stehen. Es sagt nicht, dass die Quelle richtig berichtet. Ein Zitat ohne das Zeichen wird nicht angezweifelt: Niemand hat nachgesehen, oder die Quelle hat keinen Text. Eine sinngemäße Wiedergabe trägt es nie, denn ihre Worte sind unsere.',
  ],
  shares: 'Wer wie viel spricht',
  links: 'Links, die halten',
  linksText:
    'Jedes Zitat hat eine eigene Seite und einen Platz in seinem Artikel. Beide Adressen sollen bleiben. Bei einem korrigierten Zitat steht, dass es korrigiert ist; wo ein zurückgezogenes stand, bleibt ein Hinweis.',
  json: 'Alle Zitate als JSON',
  csv: 'Alle Zitate als CSV',
  annotations: 'Geprüfte Worte als Annotationen ihrer Quellen',
  schema: 'Schema des JSON',
  correctionsFeed: 'Korrekturen als Feed',
  siteMap: 'Sitemap',
  fonts: 'Lizenzen der Schriften',
  editors: 'Redaktion',
  editedBy: (names, publisher) => `Redaktion: ${names}. Herausgegeben von ${publisher}.`,
  privacy: 'Datenschutz',
  privacyText:
    'Keine Cookies, keine Nachverfolgung, nichts wird von anderen geladen. Jede Seite ist ohne Skripte lesbar.',
  mistakes: ' Fehler bitte an: ',
};

export const notFoundWords: Words['notFoundWords'] = {
  title: 'Nicht gefunden',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  heading: 'Nicht hier',
  lede: 'Unter dieser Adresse gibt es keine Seite. Ein Zitat, das hier erschienen ist, behält seine Adresse für immer; vielleicht hat der Link unterwegs ein paar Buchstaben verloren.',
};

export const offlineWords: Words['offlineWords'] = {
  label: 'Offline',
  title: 'Keine Verbindung',
  lede: 'Diese Seite wurde hier noch nicht geöffnet und kann deshalb ohne Verbindung nicht gezeigt werden. Ihre Adresse bleibt erhalten: Versuchen Sie es noch einmal, sobald Sie verbunden sind. Was Sie schon gelesen haben, ist noch da, und auch die Suche.',
  retry: 'Noch einmal versuchen',
};

export const dayFrom: Words['dayFrom'] = {
  quote: (day) => day,
  source: (day) => `Quelle: ${day}`,
  article: (day) => `veröffentlicht ${day}`,
};

export const wording: Words['wording'] = {
  kinds,
  articleKind: articleKinds,
  paraphrased: 'sinngemäß',
  partlyQuoted: 'teilweise wörtlich',
  via: (name) => `zitiert von ${name}`,
  saidAt: (occasion) => `Anlass: ${occasion}`,
  atTime: (time) => `bei ${time}`,
  source: 'Quelle',
  translated: 'übersetzt',
  corrected: (date) => `Korrigiert ${date}`,
  correctedOn: (date) => `korrigiert ${date}`,
  correction: (date, note) => `Korrektur, ${date}: ${note}`,
  moved: {
    article: 'Dieser Artikel hat eine neue Adresse',
    quote: 'Dieses Zitat hat eine neue Adresse',
    topic: 'Dieses Thema hat eine neue Adresse',
    speaker: 'Dieser Sprecher hat eine neue Adresse',
    organization: 'Diese Organisation hat eine neue Adresse',
  },
  articlesBy: (name, site) => `Artikel von ${name} in ${site}`,
  articlesByDescription: (name, site) => `Artikel von ${name} in ${site}, der neueste zuerst.`,
  everySite: 'Nachrichtenanalyse, in der jedes Zitat sagt, wer spricht und mit wessen Worten.',
  topicOf: (topic, site) => `${topic} in ${site}`,
  topicDescription: (topic, site) => `Artikel zum Thema ${topic} in ${site}, der neueste zuerst.`,
  correctionsOf: (site) => `Korrekturen in ${site}`,
  correctionsDescription: (site) => `Was in ${site} korrigiert oder zurückgezogen wurde, wann und warum.`,
  withdrawn: (date) => `Zitat zurückgezogen ${date}`,
  standsIn: (place) => ` in ${place}`,
  quoted: (names) => `Zitiert: ${names}`,
  quoting: (names) => `mit einem Zitat von ${names}`,
  quotesOf: (name, site) => `${name} in ${site}`,
  quotesDescription: (name, site) => `Jedes Zitat von ${name} in ${site}, mit Funktion, Datum und Quelle.`,
  more: (number) => numbered`und ${number} weitere`,
  embedTitle: (names) => `Zitat: ${names}`,
  quotes: 'Zitate',
  searchOf: (site) => `Zitate in ${site}, nach ihren Worten und danach, wer sie gesagt hat`,
  datasetName: (site) => `Zitate mit Zuschreibung aus ${site}`,
  datasetDescription: (site) =>
    `Jedes Zitat in ${site} mit Sprecher, Funktion und Organisation an jenem Tag, Datum und Quelle, ob es die eigenen Worte des Sprechers sind, durch wen sie kamen und was korrigiert wurde.`,
  llms: {
    how: 'Jedes Zitat nennt, wer es gesagt hat, in welcher Funktion und wann, und ob es die eigenen Worte des Sprechers sind. Eine Paraphrase ist unsere Formulierung dessen, was jemand gesagt hat: Setzen Sie sie nie in Anführungszeichen. Nehmen Sie Zuschreibung und Adresse eines Zitats mit seinen Worten mit.',
    articles: 'Artikel',
    data: 'Daten',
    json: 'jedes Zitat mit seiner Zuschreibung',
    csv: 'dasselbe als Tabelle',
    schema: 'was die Felder bedeuten',
    feed: 'die Artikel im vollen Wortlaut, der neueste zuerst',
  },
};

export const formWords: Words['formWords'] = {
  title: 'Zitate suchen',
  description: 'Finden Sie, was gesagt wurde: nach Worten, nach Stimme, nach Wortlaut, nach Ort und Zeit.',
  box: 'Gesagte Worte',
  boxEverywhere: 'Worte, eine Stimme oder beides',
  boxWithin: (name) => `Worte von ${name}`,
  find: 'Ein Zitat finden',
  within: 'Bei dieser Stimme',
  button: 'Suchen',
  how: 'Alle Wörter müssen vorkommen. „Anführungszeichen“ halten Wörter zusammen, ein Minus vor einem Wort schließt es aus, und speaker: steht vor einem Namen.',
  filters: 'Filter',
  speaker: 'Stimme',
  narrow: 'Namen eingeben, um Stimmen zu finden',
  typeName: 'Namen eingeben',
  kind: 'Art',
  proof: 'Prüfung',
  checked: checked + checkedAgainst,
  organization: 'Organisation',
  topic: 'Thema',
  article: 'Artikel',
  any: 'Alle',
  dates: 'Datum des Zitats, sonst das seiner Quelle',
  from: 'Von',
  to: 'Bis',
  dateForm: 'Ein Jahr, ein Monat oder ein Tag: 2020, 2020-08 oder 2020-08-24',
  order: 'Ordnen nach',
  bySpeaker: 'Stimme',
  byDate: 'Datum',
  results: 'Zitate',
  speakers: 'Stimmen',
  noScript:
    'Die Suche braucht JavaScript, das ausgeschaltet ist. Die Suche Ihres Browsers findet auch auf dieser Seite; jeder Name führt zu einer Seite mit allem, was die Person gesagt hat.',
  everything: (quotes, speakers) => `${quotes} von ${speakers}`,
  index: 'Wer zitiert wird, mit der Zahl der Zitate',
};

export const drawWords: Words['drawWords'] = {
  broken: 'Die Suche konnte in diesem Browser nicht starten.',
  retry: 'Noch einmal versuchen',
};

const speakersStay = 'Jede Stimme unten hat eine Seite mit allem, was sie gesagt hat.';

export const resultWords: Words['resultWords'] = {
  saved: 'Mit der Zuschreibung jedes Zitats gespeichert',
  more: (next, left) =>
    next < left ? numbered`${next} von ${left} weiteren zeigen` : numbered`Die übrigen ${left} zeigen`,
  found: (quotes, speakers, text) =>
    `${quotes ? count.quotes(quotes) : 'Keine Zitate'}${quotes ? ` von ${count.speakers(speakers)}` : ''}${text && ` zu „${excerpt(text)}“`}`,
  beforeFilters: (quotes) => numbered`; ${quotes} ohne Filter`,
  total: (quotes) => count.quotes(quotes),
  choose: (quotes) =>
    numbered`Diese Website hat ${quotes} Zitate, zu viele, um sie auf einmal zu senden. Wählen Sie unter „Filter“ eine Stimme oder ein Jahr:`,
  nothing: (text) => `In „${excerpt(text)}“ ist nichts zu suchen: kein Buchstabe, keine Zahl, kein Emoji.`,
  kept: (here, all) =>
    numbered`; ohne Verbindung wurden nur die ${here} von ${all} Zitaten durchsucht, die dieser Browser aufbewahrt`,
  lost: 'Die Zitate konnten nicht geladen werden: Es besteht keine Verbindung.',
  gone: 'Die Zitate konnten nicht geladen werden: Eine Datei fehlt, vielleicht weil sich die Website geändert hat, seit diese Seite geöffnet wurde.',
  silent: `Die Suche antwortet im Augenblick nicht. ${speakersStay}`,
  slow: `Die Antwort der Suche hat zu lange gedauert. Längere Wörter sind schneller gefunden. ${speakersStay}`,
  tooMuch: 'Das ist mehr, als die Suche auf einmal beantworten kann: Fragen Sie nach weniger.',
  tooOften: 'Die Suche wurde von hier zu oft gefragt. Warten Sie einen Augenblick.',
  strange: `Die Suche hat so geantwortet, dass diese Seite es nicht versteht. ${speakersStay}`,
};

export const aroundWords: Words['aroundWords'] = {
  any: 'Alle',
  remove: 'Filter entfernen: ',
  clear: 'Alle entfernen',
  csv: 'Als CSV speichern',
  json: 'Als JSON speichern',
  tryElse: 'Versuchen Sie weniger oder kürzere Wörter, oder ',
  start: 'beginnen Sie bei einer Stimme',
  filters: (on) => (on ? numbered`Filter, ${on} gesetzt` : 'Filter'),
  left: (number) => numbered`${number} weitere: Namen eingeben`,
  nobody: (typed) => `Niemand hier heißt „${excerpt(typed)}“.`,
  leftInList: (number) => numbered`${number} weitere: mit mehr Wörtern erscheinen sie`,
  from: 'Von',
  to: 'Bis',
  checked: checked + checkedAgainst,
  lookedIn: (quotes) => `In ${counted(quotes, 'Zitat', 'Zitaten')} Teil für Teil nachgesehen:`,
  reason: ({ on, asked, not }, alone) => {
    const what = asked.filter(Boolean).map((one) => `„${excerpt(one)}“`);
    const facets: Record<string, string> = {
      speaker: 'Stimme',
      kind: 'Art',
      organization: 'Organisation',
      topic: 'Thema',
      article: 'Artikel',
    };
    const part =
      on === 'words'
        ? `${not ? 'ohne' : 'mit'} ${what}`
        : on === 'proof'
          ? `geprüft${checkedAgainst}`
          : on === 'date'
            ? asked.map((one, at) => one && `${at ? 'bis' : 'ab'} ${one}`).join(' ')
            : `${not ? 'ohne' : 'mit'} ${facets[on] ?? on} ${what.join(' oder ')}`;
    return numbered`${alone || 'kein'} ${alone > 1 ? 'Zitate' : 'Zitat'} ${part}`;
  },
  without: (quotes) => `das weglassen: ${count.quotes(quotes)}`,
  instead: (word) => `nach „${word}“ suchen`,
  untold: (parts) =>
    parts === 1
      ? 'In einem weiteren Teil wurde nicht einzeln nachgesehen.'
      : numbered`In ${parts} weiteren Teilen wurde nicht einzeln nachgesehen.`,
  called: 'Dem Namen nach: ',
  saidBy: (text) => `„${excerpt(text)}“ gesagt von: `,
  page: (name) => `Alles zu ${name} auf einer Seite`,
};

export const shareWords: Words['shareWords'] = {
  copied: 'Mit Zuschreibung kopiert',
  copiedText: 'Kopiert',
  link: 'Link zu diesen Worten kopieren',
  linked: 'Link zu den markierten Worten kopiert',
  toCopy: 'Text zum Kopieren',
  closed: 'Dieser Browser lässt die Seite nicht kopieren. Hier ist der Text, markiert.',
  close: 'Schließen',
  marked: (names) => `Zitat von ${names} markiert`,
  shared: 'Mit Zuschreibung geteilt',
  changed: 'Die Worte dieses Links wurden seither geändert. Die ähnlichsten sind markiert.',
  gone: 'Die Worte dieses Links stehen hier nicht mehr.',
  between: ', ',
};
