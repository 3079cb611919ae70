import type { Lexicon } from '../lexicon.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Spanish. */
export const spanish: Lexicon = {
  verbs: list(
    'dijo dice decía dicho dijeron dicen afirmó afirma afirmaba afirmado afirmaron aseguró asegura aseguraba asegurado aseguraron explicó explica explicaba explicado explicaron declaró declara declaraba declarado señaló señala señalaba señalado señalaron añadió añade añadía añadido agregó agrega agregado indicó indica indicaba indicado manifestó manifiesta manifestado sostuvo sostiene sostenía sostenido comentó comenta comentado contó cuenta contado respondió responde respondido contestó contesta contestado advirtió advierte advertido anunció anuncia anunciado reconoció reconoce reconocido admitió admite admitido recordó recuerda recordado subrayó subraya subrayado destacó destaca destacado insistió insiste insistido opinó opina opinado precisó precisa precisado lamentó lamenta lamentado criticó critica criticado prometió promete prometido escribió escribe escrito informó informa informado expresó expresa expresado concluyó concluye concluido denunció denuncia denunciado confirmó confirma confirmado apuntó apunta apuntado relató relata relatado exclamó exclama murmuró murmura gritó grita replicó replica celebró celebra considera consideró cree creyó confesó confiesa reiteró reitera argumentó argumenta alegó alega detalló detalla resumió resume bromeó bromea',
  ),
  auxiliaries: list('ha han había habían se le les lo también'),
  denying: list('negó niega negaba negado negaron desmintió desmiente desmentido rechazó rechaza'),
  asking: list('preguntó pregunta preguntaba preguntado preguntaron'),
  negations: list('no nunca jamás nada nadie ni tampoco'),
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
  noName: list(
    'el la los las lo un una unos unas de del y e o pero mas según a al en con por para sin sobre entre desde hasta este esta estos estas ese esa eso aquel aquella él ella ellos ellas yo tú nosotros ustedes quien que cuando si como donde entonces luego así ayer hoy mañana también además lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tras ante su sus mi mis nuestro nuestra todos todas varios no sí ni',
  ),
  office:
    /^(?:Sr|Sra|Srta|Dr|Dra|Don|Doña|Señor|Señora|Presidente|Presidenta|Ministro|Ministra|Alcalde|Alcaldesa)\.?$/u,
  particles: list('de del la las los y'),
};
