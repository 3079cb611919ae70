import { futureOf } from '../future.ts';
import type { Lexicon } from '../lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SPANISH_INFINITIVES = list(
  'decir afirmar asegurar explicar declarar señalar añadir agregar indicar manifestar sostener comentar contar responder contestar advertir anunciar reconocer admitir recordar subrayar destacar insistir precisar prometer informar confirmar revelar aclarar detallar desvelar descartar garantizar',
);

/** Spanish. */
export const spanish: Lexicon = {
  verbs: list(
    'dijo dice decía dicho dijeron dicen afirmó afirma afirmaba afirmado afirmaron aseguró asegura aseguraba asegurado aseguraron explicó explica explicaba explicado explicaron declaró declara declaraba declarado señaló señala señalaba señalado señalaron añadió añade añadía añadido agregó agrega agregado indicó indica indicaba indicado manifestó manifiesta manifestado sostuvo sostiene sostenía sostenido comentó comenta comentado contó cuenta contado respondió responde respondido contestó contesta contestado advirtió advierte advertido anunció anuncia anunciado reconoció reconoce reconocido admitió admite admitido recordó recuerda recordado subrayó subraya subrayado destacó destaca destacado insistió insiste insistido opinó opina opinado precisó precisa precisado lamentó lamenta lamentado criticó critica criticado prometió promete prometido escribió escribe escrito informó informa informado expresó expresa expresado concluyó concluye concluido denunció denuncia denunciado confirmó confirma confirmado apuntó apunta apuntado relató relata relatado exclamó exclama murmuró murmura gritó grita replicó replica celebró celebra considera consideró cree creyó confesó confiesa reiteró reitera argumentó argumenta alegó alega detalló detalla resumió resume bromeó bromea',
  ),
  auxiliaries: list('ha han había habían se le les lo también'),
  denying: list('negó niega negaba negado negaron desmintió desmiente desmentido rechazó rechaza'),
  asking: list('preguntó pregunta preguntaba preguntado preguntaron'),
  negations: list('no nunca jamás nada nadie ni tampoco'),
  merely: list('solo sólo solamente'),
  infinitives: SPANISH_INFINITIVES,
  future: futureOf(SPANISH_INFINITIVES, ['á', 'án', 'ía', 'ían']),
  modals: list(
    'va van iba puede pueden podría podrían debe deben debería deberían quiere quieren querría quisiera espera piensa pretende promete prometió amenaza planea prevé habría habrían dispuesto dispuesta',
  ),
  refusing: list(
    'negó niega negaron evitó evita evitaron rehusó rehúsa rehusaron declinó declina declinaron omitió olvidó sin quiso quisieron rechazó',
  ),
  rejecting: new Map(),
  nobody: list('nadie ninguno ninguna'),
  withholding: list(
    'preguntaron preguntado preguntada preguntados preguntas pregunta silencio calló eludió esquivó ignora saber comentar',
  ),
  hearsay: list('rumor rumores supuestamente presuntamente aparentemente'),
  supposing: list('si supongamos ojalá'),
  subordinators: list('cuando mientras aunque después antes como tras'),
  that: list('que'),
  whether: list('si por qué cuándo cómo dónde quién'),
  according: [['de', 'acuerdo', 'con'], ['a', 'juicio', 'de'], ['en', 'palabras', 'de'], ['según']],
  accordingBehind: new Set(),
  thus: new Set(),
  as: list('como'),
  hasIncises: false,
  reportsAfterComma: false,
  nounsAreCapital: false,
  pronouns: list('él ella'),
  determiners: list('el la los las un una unos unas su sus varios varias este esta algunos algunas'),
  prepositions: list(
    'a al en de del desde ante con contra por para sobre según hacia hasta durante tras sin entre bajo',
  ),
  times: list(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana mediodía tarde noche madrugada semana año mes día ayer hoy anteayer pasado pasada próximo fin',
  ),
  relatives: list('que quien quienes cuyo cuya'),
  joining: list('y e'),
  noName: list(
    'el la los las lo un una unos unas de del y e o pero mas según a al en con por para sin sobre entre desde hasta este esta estos estas ese esa eso aquel aquella él ella ellos ellas yo tú nosotros ustedes quien que cuando si como donde entonces luego así ayer hoy mañana también además lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tras ante su sus mi mis nuestro nuestra todos todas varios no sí ni preguntado preguntada nadie ningún ninguna nada nunca pregunta respuesta',
  ),
  office:
    /^(?:Sr|Sra|Srta|Dr|Dra|Don|Doña|Señor|Señora|Presidente|Presidenta|Ministro|Ministra|Alcalde|Alcaldesa)\.?$/u,
  trade:
    /^(?:alcalde|alcaldesa|ministro|ministra|presidente|presidenta|vicepresidente|vicepresidenta|director|directora|portavoz|vocero|vocera|secretario|secretaria|diputado|diputada|senador|senadora|jefe|jefa|responsable|abogado|abogada|profesor|profesora|juez|jueza|fiscal|capitán|capitana|comandante|ingeniero|ingeniera|pescador|pescadora|práctico|práctica|estibador|sindicalista|economista|historiador|historiadora|investigador|investigadora|médico|médica|enfermero|enfermera|maestro|maestra|agricultor|agricultora|dueño|dueña|gerente|fundador|fundadora|propietario|propietaria|vecino|vecina|concejal|concejala|consejero|consejera|delegado|delegada|coordinador|coordinadora|especialista|experto|experta|autor|autora|periodista|estudiante|obrero|obrera|guardián|farero|farera|entrenador|entrenadora|miembro|testigo|tesorero|tesorera|líder)$/u,
  particles: list('de del la las los y'),
};
