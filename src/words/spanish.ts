import type { ArticleKind, Kind } from '../article/article.ts';
import { numberedIn, pluralIn } from '../text/counting.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Words } from './languages.ts';

// Every word that the site says in Spanish, in the order of the English ones.

export { formats } from './formats.ts';

type Kinds = Record<Kind, string>;

const numbered = /* @__PURE__ */ numberedIn('es');
const pluralOf = /* @__PURE__ */ pluralIn('es');

function counted(number: number, one: string, other = `${one}s`): string {
  return numbered`${number} ${pluralOf(number, one, other)}`;
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
  quotes: (number) => counted(number, 'cita'),
  words: (number) => counted(number, 'palabra'),
  quotedWords: (number) => counted(number, 'palabra citada', 'palabras citadas'),
  speakers: (number) => counted(number, 'voz', 'voces'),
  people: (number) => counted(number, 'persona'),
  organizations: (number) => counted(number, 'organización', 'organizaciones'),
  articles: (number) => counted(number, 'artículo'),
  topics: (number) => counted(number, 'tema'),
  authors: (number) => counted(number, 'autor', 'autores'),
  dates: (number) => counted(number, 'fecha'),
  entries: (number) => counted(number, 'entrada'),
  ofKind: {
    direct: (number) => counted(number, 'cita textual', 'citas textuales'),
    mixed: (number) => counted(number, 'cita parcial', 'citas parciales'),
    indirect: (number) => counted(number, 'paráfrasis', 'paráfrasis'),
  },
};

const small = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

/** A number of things that are feminine, in words. */
function spelt(number: number): string {
  return small[number] ?? numbered`${number}`;
}

function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** None is said of one. */
function plural(number: number, one: string, other = `${one}s`): string {
  return number < 2 ? one : other;
}

export const inWords: Words['inWords'] = {
  quotes: (number) => `${opening(spelt(number))} ${plural(number, 'cita')}`,
};

const kinds: Kinds = { direct: 'Cita textual', indirect: 'Paráfrasis', mixed: 'Cita parcial' };
const articleKinds: Record<ArticleKind, string> = {
  analysis: 'Análisis',
  report: 'Reportaje',
  interview: 'Entrevista',
  opinion: 'Opinión',
  'fact-check': 'Verificación',
  background: 'Contexto',
};
const checked = 'Comprobado';
const checkedAgainst = ' con la fuente';

export const words: Words['words'] = {
  skip: 'Ir al contenido',
  nav: {
    site: 'Sitio',
    articles: 'Artículos',
    speakers: 'Voces',
    shares: 'En palabras de quién',
    organizations: 'Organizaciones',
    topics: 'Temas',
    authors: 'Autores',
    dates: 'Cronología',
    search: 'Buscar',
    about: 'Acerca de',
    corrections: 'Correcciones',
    front: 'Portada',
    data: 'Datos',
    feed: 'Canal',
  },
  kind: kinds,
  kindInSentence: { direct: 'cita textual', indirect: 'paráfrasis', mixed: 'cita parcial' },
  key: {
    direct: 'las palabras de quien habla',
    mixed: 'cita parcial',
    indirect: 'paráfrasis, en nuestras palabras',
    none: 'sin filete: nuestro análisis',
  },
  keyLabel: 'Cómo leer los filetes',
  articleKind: articleKinds,
  updated: 'Actualizado',
  draft: 'Borrador',
  by: 'Por',
  byInLine: (names) => `por ${names}`,
  reading: 'Al leer',
  sourceAndCitation: 'Fuente y referencia',
  quoteNumber: 'Cita',
  number: (number) => `n.º\u00a0${number}`,
  stop: '. ',
  link: 'Enlace',
  cite: 'Citar',
  share: 'Compartir',
  embed: 'Insertar',
  inContext: 'En contexto',
  toQuoteBy: (names) => ` a esta cita de ${names}`,
  quoteBy: (names) => ` esta cita de ${names}`,
  corrected: 'Corregido',
  whatChanged: 'Qué cambió',
  translated: 'Traducido',
  checked,
  checkedAgainst,
  passedOn: 'Transmitido por',
  noPost: 'Cargo no indicado',
  organizationSpeaks: 'Organización; no se nombra a nadie',
  anonymous: 'La fuente no da su nombre',
  voices: 'Voces',
  voicesNote: 'Por orden de aparición, con el cargo de cada una ese día.',
  shares: 'En palabras de quién',
  organizations: 'Organizaciones',
  topic: 'Tema',
  topics: 'Temas',
  dates: 'Cronología',
  source: 'Fuente',
  sources: 'Fuentes',
  archived: 'copia archivada',
  checkedIn: (number, day) =>
    `${count.quotes(number)} ${pluralOf(number, 'comprobada', 'comprobadas')} con su texto el ${day}`,
  readOn: (date) => `consultado el ${date}`,
  citeArticle: 'Citar este artículo',
  corrections: 'Correcciones',
  noCorrections: 'Ninguna hasta ahora.',
  reportMistake: 'Avisar de un error',
  contact: 'Contacto',
  licence: 'Licencia',
  publishedBy: 'Publicado por ',
  editedBy: (names) => `. Redacción: ${names}`,
  withdrawn: 'Retirado',
  notGiven: 'No consta',
  inProse: { table: 'Tabla', notes: 'Notas', back: 'Volver', backTo: 'Volver a la llamada' },
  scoreNote: 'Las citas por orden; la altura de cada línea es su longitud en palabras.',
  footer:
    'Las citas textuales se dan palabra por palabra. Junto a un filete discontinuo está en nuestras palabras lo que cuenta una fuente; donde no hay filete, hablamos nosotros.',
  not: ' No confundir con ',
  between: ', ',
  or: ' o ',
  download: (format) => `Descargar ${format}`,
  copyQuote: 'Copiar',
  copy: (what) => `Copiar ${what}`,
  copied: { citation: 'referencia', link: 'enlace', embed: 'código', frame: 'código del marco' },
  also: 'También',
  who: 'Quién',
  what: 'Qué',
  timeOrder: 'Por orden de tiempo',
  quotesBy: (quotes, speakers) => `${count.quotes(quotes)} de ${count.speakers(speakers)}`,
  scoreOf: (names, kind, length) => `${names}: ${words.kindInSentence[kind]}, ${count.words(length)}`,
};

export const shareOfWords: Words['shareOfWords'] = {
  finding: (own, all) =>
    numbered`${own || 'Ninguna'} de ${count.quotedWords(all)} ${plural(own, 'es', 'son')} de quienes hablan.`,
  most: 'Las voces con más palabras:',
  columns: { speaker: 'Voz', kind: 'Tipo', words: 'Palabras', share: 'Parte', bar: 'Barra' },
  percent: (percent) => `${percent} %`,
  ofThose: (number, percent) => `${count.words(number)}, el ${percent} % de las citadas aquí`,
  own: (own, all) => numbered`${own || 'ninguna'} de ${count.words(all)} ${plural(own, 'propia')}`,
};

export const quotePageWords: Words['quotePageWords'] = {
  title: (names, kind, number, all, article) =>
    numbered`${names}: ${words.kindInSentence[kind]} ${number} de ${all} en «${article}»`,
  role: 'Cargo ese día',
  when: 'Cuándo',
  where: 'Dónde',
  original: 'Original',
  day: {
    quote: (day) => day,
    source: (day) => `Según la fuente del ${day}. No consta el día en que se dijo.`,
    article: (day) => `Publicado: ${day}. No consta el día en que se dijo.`,
  },
  proof: (what, result, leftOut, day) => {
    const found = {
      all: 'Cada palabra está en la fuente',
      marked: 'Las palabras entre comillas están en la fuente',
      original: 'El original está en la fuente',
    }[what];
    const less = leftOut
      ? `, donde hay entre ellas ${count.words(leftOut)} que aquí se ${pluralOf(leftOut, 'omite', 'omiten')}`
      : result === 'abridged'
        ? ', salvo lo que va entre corchetes o se marca como omitido'
        : ', en este orden';
    return `${found}${less}. Comprobado: ${day}.`;
  },
  inSource: 'Verlas allí',
  whatItMeans: 'Qué significa esto',
  inArchive: 'en la copia archivada',
  place: (number, all) => numbered`Cita ${number} de ${all} en `,
  embedNote: 'Las palabras llegan a su página como texto, sin script y sin peticiones a este sitio.',
  asFrame: 'Como marco',
  seeFrame: 'Ver el marco',
  wrong: '¿Es incorrecta esta cita?',
  tell: 'Escríbanos',
  wrongQuote: (names, article) => `Cita de ${names} en «${article}»`,
  pager: 'Citas de este artículo',
  previous: (names) => `Cita anterior, ${names}`,
  next: (names) => `Cita siguiente, ${names}`,
  email: 'Correo electrónico',
  withdrawn: {
    title: 'Retirado',
    before: 'Una cita con esta dirección estaba en ',
    after: '. Ya no es válida, por eso no se muestran sus palabras.',
  },
};

export const speakerWords: Words['speakerWords'] = {
  speaker: 'Voz',
  organizationThatSpeaks: 'Organización que habla',
  organization: 'Organización',
  whoSpeaks: 'Quién habla',
  family: (name) => `Apellido: ${name}. `,
  elsewhere: 'En otros sitios',
  inArticle: 'En ',
  tally: (own, all, _isOrganization, kindsOf, articles) =>
    numbered`${own || 'Ninguna'} de ${count.words(all)} ${plural(own, 'es propia', 'son propias')}: ${kindsOf.join(', ')}. ${count.articles(articles)}.`,
  summary: (quotes, speakers, name) => `${inWords.quotes(quotes)} de ${count.speakers(speakers)}: ${name}.`,
  onlyNamed: (name) => `${name} aparece en artículos; no se cita a nadie en su nombre.`,
};

export const authorWords: Words['authorWords'] = {
  author: 'Autor',
  fediverse: 'Fediverso',
  none: 'Aún no hay ningún artículo.',
};

export const listWords: Words['listWords'] = {
  articles: {
    description: 'Todos los artículos por fecha, primero el más reciente, cada uno con sus citas como líneas.',
    lede: 'Primero el más reciente. Cada línea es una cita, tan larga como sus palabras.',
  },
  speakers: {
    description: 'Todas las personas citadas, por apellido, con su cargo y cuánto está en sus propias palabras.',
    lede: 'Por apellido, que va en versalitas esté donde esté en el nombre. Cada línea es una cita, tan larga como sus palabras.',
    jump: 'Ir a',
    letters: 'Letras',
    shared: (number, family) =>
      `${opening(spelt(number))} ${plural(number, 'persona lleva', 'personas llevan')} aquí el apellido ${family}, por eso su nombre se da siempre completo.`,
  },
  organizations: {
    description: 'Las organizaciones que hablan o a las que pertenecen quienes hablan, con las citas de su gente.',
    lede: 'Las que hablan y aquellas cuya gente habla.',
  },
  authors: {
    description: 'Quién escribe aquí, cada cual con su página y su canal.',
    lede: 'Todas las personas que escriben aquí, cada una con la página de sus artículos y un canal.',
    none: 'Nadie de quienes escriben aquí tiene página todavía.',
  },
  topics: {
    description: 'Los temas de los artículos, cada uno con una página y un canal.',
    lede: 'De qué tratan los artículos. Cada tema tiene un canal.',
    none: 'Ningún artículo indica un tema hasta ahora.',
    quotes: (number) => `Buscar en ${number === 1 ? 'su cita' : `sus ${count.quotes(number)}`}`,
    empty: 'Ningún artículo hasta ahora.',
  },
  dates: {
    description: 'Lo que pasó y lo que se dijo, en una misma línea de tiempo, primero lo más antiguo.',
    lede: 'Lo que pasó y lo que se dijo, primero lo más antiguo. Una cita que ninguna fuente fecha está en la fecha en que se cuenta.',
    all: 'Toda la cronología',
    title: (period) => `Cronología: ${period}`,
    pager: 'Otros períodos',
  },
  corrections: {
    description: 'Lo que se corrigió o se retiró, cuándo y por qué, primero lo más reciente.',
    lede: 'Lo que se corrigió o se retiró, primero lo más reciente. Una cita que cambió lo dice dondequiera que se muestre.',
    none: 'Nada se ha corregido ni retirado hasta ahora. Cuando ocurra, constará aquí, en su artículo y dondequiera que se muestre la cita.',
  },
  front: {
    more: 'Más artículos',
    allArticles: 'Todos los artículos por fecha',
    latest: (shown, all) => numbered`Los ${shown} últimos de otros ${all}.`,
    who: 'Quién es citado',
    allSpeakers: 'Todas las voces, de la A a la Z',
    dates: 'Las últimas fechas de las que tratan los artículos.',
    allDates: 'Todas las fechas y citas en el tiempo',
    speakers: (speakers, quotes, direct) =>
      `${opening(spelt(speakers))} ${plural(speakers, 'voz', 'voces')}, ${spelt(quotes)} ${plural(quotes, 'cita')}, ${spelt(direct)} palabra por palabra. Cada línea es una cita, tan larga como sus palabras.`,
  },
};

export const aboutWords: Words['aboutWords'] = {
  title: 'De quién son estas palabras',
  description: 'Cómo leer los filetes junto a las palabras, cómo se atribuye aquí y dónde están los datos.',
  rules: 'Los filetes',
  rulesText: [
    'Un filete continuo está junto a las palabras de quien habla, dadas con exactitud. Un filete discontinuo está junto a una paráfrasis: lo que alguien dijo, en nuestras palabras. Un filete doble significa ambas cosas: una paráfrasis con algunas palabras de quien habla, que van subrayadas. Donde no hay filete, hablamos nosotros.',
    'El mismo código está en horizontal bajo las citas dentro de una frase y en las líneas que muestran cuánto dice cada voz: cada línea es una cita, tan larga como sus palabras.',
  ],
  attribution: 'Atribución',
  attributionText: [
    'Cada cita da el nombre completo de quien habla, su cargo ese día, cuándo se dijo y de dónde vienen las palabras. Los cargos son los de ese día y nunca se actualizan. Donde una fuente omite algo, la página dice que no consta.',
    'Quienes comparten apellido nunca se nombran solo con él. Las versalitas marcan el apellido, esté donde esté.',
    'Cuando la fuente no da el nombre de quien habla, se le describe y no tiene página.',
  ],
  checked: checked + checkedAgainst,
  checkedText: [
    'Donde una cita está marcada como comprobada, las palabras de quien habla se buscaron una por una en una copia del texto de la fuente: ninguna falta, sobra, cambia o va en otro orden, y lo omitido está marcado y no da la vuelta a la frase. Las comillas, la puntuación, las rayas y la primera letra pueden variar.',
    'La marca dice que las palabras están en la fuente. No dice que la fuente cuente la verdad. Una cita sin ella no se pone en duda: nadie ha mirado, o la fuente no tiene texto donde mirar. Una paráfrasis nunca la lleva, porque sus palabras son nuestras.',
  ],
  shares: 'Quién habla cuánto',
  links: 'Enlaces que duran',
  linksText:
    'Cada cita tiene una página propia y un lugar en su artículo. Ambas direcciones están hechas para quedarse. Una cita corregida lo dice, y una retirada deja una nota donde estaba.',
  json: 'Todas las citas en JSON',
  csv: 'Todas las citas en CSV',
  annotations: 'Palabras comprobadas como anotaciones de sus fuentes',
  schema: 'Esquema del JSON',
  correctionsFeed: 'Correcciones como canal',
  siteMap: 'Mapa del sitio',
  fonts: 'Licencias de las tipografías',
  editors: 'Redacción',
  editedBy: (names, publisher) => `Redacción: ${names}. Publicado por ${publisher}.`,
  privacy: 'Privacidad',
  privacyText: 'Sin cookies, sin rastreo, nada se carga de terceros. Cada página se lee sin scripts.',
  mistakes: ' Errores: ',
};

export const notFoundWords: Words['notFoundWords'] = {
  title: 'Página no encontrada',
  description: 'No hay ninguna página en esta dirección.',
  heading: 'Aquí no está',
  lede: 'No hay ninguna página en esta dirección. Una cita publicada aquí conserva su dirección para siempre; quizá el enlace perdió alguna letra por el camino.',
};

export const offlineWords: Words['offlineWords'] = {
  label: 'Sin conexión',
  title: 'No hay conexión',
  lede: 'Esta página no se había abierto aquí antes, así que no puede mostrarse sin conexión. Su dirección se conserva: inténtelo de nuevo cuando esté en línea. Lo que ya ha leído sigue aquí, y también la búsqueda.',
  retry: 'Intentar de nuevo',
};

export const dayFrom: Words['dayFrom'] = {
  quote: (day) => day,
  source: (day) => `fuente del ${day}`,
  article: (day) => `publicado: ${day}`,
};

export const wording: Words['wording'] = {
  kinds,
  articleKind: articleKinds,
  paraphrased: 'paráfrasis',
  partlyQuoted: 'cita parcial',
  via: (name) => `citado por ${name}`,
  saidAt: (occasion) => `ocasión: ${occasion}`,
  atTime: (time) => `en ${time}`,
  source: 'Fuente',
  translated: 'traducido',
  corrected: (date) => `Corregido: ${date}`,
  correctedOn: (date) => `corregido: ${date}`,
  correction: (date, note) => `Corrección, ${date}: ${note}`,
  moved: {
    article: 'Este artículo tiene una dirección nueva',
    quote: 'Esta cita tiene una dirección nueva',
    topic: 'Este tema tiene una dirección nueva',
    speaker: 'Esta persona tiene una nueva dirección',
    organization: 'Esta organización tiene una nueva dirección',
  },
  articlesBy: (name, site) => `Artículos de ${name} en ${site}`,
  articlesByDescription: (name, site) => `Artículos de ${name} en ${site}, el más reciente primero.`,
  everySite: 'Análisis de la actualidad en el que cada cita dice quién habla y con palabras de quién.',
  topicOf: (topic, site) => `${topic} en ${site}`,
  topicDescription: (topic, site) => `Artículos sobre ${topic} en ${site}, primero el más reciente.`,
  correctionsOf: (site) => `Correcciones en ${site}`,
  correctionsDescription: (site) => `Lo que se corrigió o se retiró en ${site}, cuándo y por qué.`,
  withdrawn: (date) => `Cita retirada: ${date}`,
  standsIn: (place) => ` en ${place}`,
  quoted: (names) => `Se cita a: ${names}`,
  quoting: (names) => `con una cita de ${names}`,
  quotesOf: (name, site) => `${name} en ${site}`,
  quotesDescription: (name, site) => `Cada cita de ${name} en ${site}, con cargo, fecha y fuente.`,
  more: (number) => numbered`y ${number} más`,
  embedTitle: (names) => `Cita: ${names}`,
  quotes: 'Citas',
  searchOf: (site) => `Citas de ${site}, por sus palabras y por quién las dijo`,
  datasetName: (site) => `Citas atribuidas de ${site}`,
  datasetDescription: (site) =>
    `Cada cita de ${site} con quien la dijo, su cargo y su organización ese día, la fecha y la fuente, si las palabras son suyas, por quién nos llegaron y qué se corrigió.`,
  llms: {
    how: 'Cada cita indica quién la dijo, con qué cargo y cuándo, y si las palabras son suyas. Una paráfrasis es nuestra formulación de lo que alguien dijo: no la ponga nunca entre comillas. Lleve la atribución y la dirección de una cita junto con sus palabras.',
    articles: 'Artículos',
    data: 'Datos',
    json: 'cada cita con su atribución',
    csv: 'lo mismo en forma de tabla',
    schema: 'qué significan los campos',
    feed: 'los artículos completos, el más reciente primero',
  },
};

export const formWords: Words['formWords'] = {
  title: 'Buscar citas',
  description: 'Encuentre lo que se dijo: por las palabras, por la voz, por el tipo de cita, por el lugar y la fecha.',
  box: 'Palabras que se dijeron',
  boxEverywhere: 'Palabras, una voz o ambas cosas',
  boxWithin: (name) => `Palabras de ${name}`,
  find: 'Encontrar una cita',
  within: 'En esta voz',
  button: 'Buscar',
  how: 'Deben aparecer todas las palabras. Las «comillas» mantienen juntas las palabras, un signo menos delante de una palabra la excluye, y speaker: va delante de un nombre.',
  filters: 'Filtros',
  speaker: 'Voz',
  narrow: 'Escriba un nombre para encontrar voces',
  typeName: 'Escriba un nombre',
  kind: 'Tipo',
  proof: 'Comprobación',
  checked: checked + checkedAgainst,
  organization: 'Organización',
  topic: 'Tema',
  article: 'Artículo',
  any: 'Cualquiera',
  dates: 'Fecha de la cita o, si no, de su fuente',
  from: 'Desde',
  to: 'Hasta',
  dateForm: 'Un año, un mes o un día: 2020, 2020-08 o 2020-08-24',
  order: 'Agrupar por',
  bySpeaker: 'Voz',
  byDate: 'Fecha',
  results: 'Citas',
  speakers: 'Voces',
  noScript:
    'La búsqueda necesita JavaScript, que está desactivado. La búsqueda de su navegador funciona en esta página; cada nombre lleva a una página con todo lo que dijo esa persona.',
  everything: (quotes, speakers) => `${quotes} de ${speakers}`,
  index: 'Quién es citado, con el número de citas',
};

export const drawWords: Words['drawWords'] = {
  broken: 'La búsqueda no pudo iniciarse en este navegador.',
  retry: 'Intentar de nuevo',
};

const speakersStay = 'Cada voz de abajo tiene una página con todo lo que dijo.';

export const resultWords: Words['resultWords'] = {
  saved: 'Guardado con la atribución de cada cita',
  more: (next, left) =>
    next < left ? numbered`Mostrar ${next} de otras ${left}` : numbered`Mostrar las ${left} restantes`,
  found: (quotes, speakers, text) =>
    `${quotes ? count.quotes(quotes) : 'Ninguna cita'}${quotes ? ` de ${count.speakers(speakers)}` : ''}${text && ` para «${excerpt(text)}»`}`,
  beforeFilters: (quotes) => numbered`; ${quotes} sin los filtros`,
  total: (quotes) => count.quotes(quotes),
  choose: (quotes) =>
    numbered`Este sitio contiene ${quotes} citas, demasiadas para enviarlas de una vez. Elija una voz en «Filtros» o un año:`,
  nothing: (text) => `No hay nada que buscar en «${excerpt(text)}»: ni letra, ni número, ni emoji.`,
  kept: (here, all) =>
    numbered`; sin conexión, solo se buscó en ${here} de las ${all} citas, las que guarda este navegador`,
  lost: 'No se pudieron cargar las citas: no hay conexión.',
  gone: 'No se pudieron cargar las citas: falta un archivo, quizá porque el sitio cambió desde que se abrió esta página.',
  silent: `La búsqueda no responde en este momento. ${speakersStay}`,
  slow: `La búsqueda tardó demasiado en responder. Las palabras más largas se encuentran antes. ${speakersStay}`,
  tooMuch: 'Es más de lo que la búsqueda puede responder de una vez: pida menos.',
  tooOften: 'Se ha consultado la búsqueda demasiadas veces desde aquí. Espere un momento.',
  strange: `La búsqueda respondió de un modo que esta página no entiende. ${speakersStay}`,
};

export const aroundWords: Words['aroundWords'] = {
  any: 'Cualquiera',
  remove: 'Quitar el filtro ',
  clear: 'Quitar todo',
  csv: 'Guardar como CSV',
  json: 'Guardar como JSON',
  tryElse: 'Pruebe con menos palabras o más cortas, o ',
  start: 'empiece por una voz',
  filters: (on) => (on ? numbered`Filtros, ${on} ${pluralOf(on, 'activo', 'activos')}` : 'Filtros'),
  left: (number) => numbered`${number} más: escriba un nombre`,
  nobody: (typed) => `Nadie aquí se llama «${excerpt(typed)}».`,
  leftInList: (number) => numbered`${number} más: añada palabras para verlos`,
  from: 'Desde',
  to: 'Hasta',
  checked: checked + checkedAgainst,
  lookedIn: (quotes) => `Se miró en ${count.quotes(quotes)}, parte por parte:`,
  reason: ({ on, asked, not }, alone) => {
    const what = asked.filter(Boolean).map((one) => `«${excerpt(one)}»`);
    const facets: Record<string, string> = {
      speaker: 'la voz',
      kind: 'el tipo',
      organization: 'la organización',
      topic: 'el tema',
      article: 'el artículo',
    };
    const part =
      on === 'words'
        ? `${not ? 'sin' : 'con'} ${what}`
        : on === 'proof'
          ? `${plural(alone, 'comprobada')}${checkedAgainst}`
          : on === 'date'
            ? asked.map((one, at) => one && `${at ? 'hasta' : 'desde'} ${one}`).join(' ')
            : `${not ? 'sin' : 'con'} ${facets[on] ?? on} ${what.join(' o ')}`;
    return numbered`${alone || 'ninguna'} ${plural(alone, 'cita')} ${part}`;
  },
  without: (quotes) => `omitirlo: ${count.quotes(quotes)}`,
  instead: (word) => `buscar «${word}»`,
  untold: (parts) =>
    pluralOf(parts, 'No se miró otra parte por separado.', numbered`No se miraron por separado otras ${parts} partes.`),
  called: 'Por nombre: ',
  saidBy: (text) => `Dicho, con «${excerpt(text)}», por: `,
  page: (name) => `Todo sobre ${name} en una página`,
};

export const shareWords: Words['shareWords'] = {
  copied: 'Copiado con su atribución',
  copiedText: 'Copiado',
  link: 'Copiar enlace a estas palabras',
  linked: 'Enlace a las palabras seleccionadas copiado',
  toCopy: 'Texto para copiar',
  closed: 'Este navegador no deja copiar a la página. Aquí está el texto, seleccionado.',
  close: 'Cerrar',
  marked: (names) => `Cita de ${names} marcada`,
  shared: 'Compartido con su atribución',
  changed: 'Las palabras de este enlace han cambiado desde que se hizo. Están marcadas las más parecidas.',
  gone: 'Las palabras de este enlace ya no están aquí.',
  between: ', ',
};
