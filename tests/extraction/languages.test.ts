import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { languageOf } from '../../src/extraction/languages/detect.ts';
import { SURE } from '../../src/extraction/statements/certainty.ts';

/** Kind, speaker and words of what is sure in a text, whose language is found as the import finds it. */
function sure(text: string): string[] {
  return extract(text, { language: languageOf(text) })
    .statements.filter(({ confidence }) => confidence >= SURE)
    .map(({ kind, speakers, text: words }) => `${kind}: ${speakers.join(' + ')}: ${words}`);
}

describe.each<[language: string, cases: [text: string, statement: string][]]>([
  [
    'German',
    [
      ['„Das Tor ist alt“, sagte Ada Bach, die Vorsitzende der Werft.', 'direct: Ada Bach: Das Tor ist alt'],
      ['Der Lotse Jan Hell sagte am Montag: „Das Tor ist alt.“', 'direct: Jan Hell: Das Tor ist alt.'],
      ['„Das Tor“, erklärte Jan Hell, „ist alt.“', 'direct: Jan Hell: Das Tor ist alt.'],
      ['„Das Tor ist alt“, so Bach. Ada Bach leitet die Werft.', 'direct: Ada Bach: Das Tor ist alt'],
      ['„Das Tor ist alt“, widersprach der Lotse Jan Hell.', 'direct: Jan Hell: Das Tor ist alt'],
      ['Ada Bach hat angekündigt, dass das Tor geschlossen wird.', 'indirect: Ada Bach: das Tor geschlossen wird'],
      ['Ada Bach sagte, das Tor sei alt.', 'indirect: Ada Bach: das Tor sei alt'],
      ['Nach Angaben von Jan Hell ist das Tor alt.', 'indirect: Jan Hell: ist das Tor alt'],
      ['Das Tor ist alt, wie Jan Hell mitteilte.', 'indirect: Jan Hell: Das Tor ist alt'],
      ['„Das Tor ist alt“, sagte am Montag in Kelm Ihr Sprecher Jan Hell.', 'direct: Jan Hell: Das Tor ist alt'],
      ['„Das Tor ist alt“, sagte Bachs Anwalt Jan Hell.', 'direct: Jan Hell: Das Tor ist alt'],
      [
        'Man könne, so Jan Hell, „nicht alle Tore schließen“.',
        'mixed: Jan Hell: Man könne „nicht alle Tore schließen“',
      ],
      [
        'Die Werft werde, sagte Jan Hell, im Herbst schließen.',
        'indirect: Jan Hell: Die Werft werde im Herbst schließen',
      ],
      ['Das Tor liegt laut Jan Hell am Nordbecken.', 'indirect: Jan Hell: Das Tor liegt am Nordbecken'],
      ['Als Ada Bach kam, sagte Jan Hell, das Tor sei alt.', 'indirect: Jan Hell: das Tor sei alt'],
      ['Am Montag sagte Jan Hell, der Vorsitzende der Werft, das Tor sei alt.', 'indirect: Jan Hell: das Tor sei alt'],
      ['Auf eine Frage in Kelm sagte Jan Hell nicht nur, das Tor sei alt.', 'indirect: Jan Hell: das Tor sei alt'],
    ],
  ],
  [
    'French',
    [
      [
        '« La porte est vieille », a déclaré Ada Bach, présidente du chantier.',
        'direct: Ada Bach: La porte est vieille',
      ],
      ['Jean Hell a expliqué lundi : « La porte est vieille. »', 'direct: Jean Hell: La porte est vieille.'],
      ['« La porte, a dit Jean Hell, est vieille. »', 'direct: Jean Hell: La porte est vieille.'],
      [
        '— La porte est vieille, dit Jean Hell, mais elle tient.',
        'direct: Jean Hell: La porte est vieille mais elle tient.',
      ],
      [
        '« La porte est vieille, affirme Jean Hell, le maire, depuis cent ans. »',
        'direct: Jean Hell: La porte est vieille depuis cent ans.',
      ],
      [
        '« La porte est vieille, affirme Jean Hell, maire de Kelm. Elle fuit. »',
        'direct: Jean Hell: La porte est vieille Elle fuit.',
      ],
      ['« La porte, dit M. Hell, est vieille. » Jean Hell est maire.', 'direct: Jean Hell: La porte est vieille.'],
      ['« La porte est vieille », s’indigne son secrétaire, Jean Hell.', 'direct: Jean Hell: La porte est vieille'],
      ['Interrogé sur la porte, Jean Hell a répondu : « Elle est vieille. »', 'direct: Jean Hell: Elle est vieille.'],
      ['Selon Jean Hell, la porte est vieille.', 'indirect: Jean Hell: la porte est vieille'],
      ['Jean Hell affirme qu’elle est vieille.', 'indirect: Jean Hell: elle est vieille'],
    ],
  ],
  [
    'Spanish',
    [
      ['«La puerta es vieja», dijo Ada Bach, presidenta del puerto.', 'direct: Ada Bach: La puerta es vieja'],
      ['«La puerta es vieja», dijo la alcaldesa de Kelm, Ada Bach.', 'direct: Ada Bach: La puerta es vieja'],
      ['—La puerta es vieja —dijo Juan Hell—, pero aguanta.', 'direct: Juan Hell: La puerta es vieja , pero aguanta.'],
      ['«La puerta es vieja —dijo Juan Hell— y gotea mucho».', 'direct: Juan Hell: La puerta es vieja y gotea mucho'],
      ['«La puerta es vieja», dijo el lunes la alcaldesa, Ada Bach.', 'direct: Ada Bach: La puerta es vieja'],
      ['Preguntado por la puerta, Juan Hell respondió: «Es vieja».', 'direct: Juan Hell: Es vieja'],
      ['Juan Hell aseguró que la puerta es vieja.', 'indirect: Juan Hell: la puerta es vieja'],
      ['La puerta es muy vieja, según Juan Hell.', 'indirect: Juan Hell: La puerta es muy vieja'],
    ],
  ],
  [
    'Chinese',
    [
      ['船厂厂长王小河说：“大门很旧。”', 'direct: 王小河: 大门很旧。'],
      ['“大门很旧。”李船星期一说。', 'direct: 李船: 大门很旧。'],
      ['“大门，”李船说，“很旧。”', 'direct: 李船: 大门， 很旧。'],
      ['王小河在新闻发布会上说：“大门很旧。”他随后离开。', 'direct: 王小河: 大门很旧。'],
      ['王小河批评说：“大门很旧。”', 'direct: 王小河: 大门很旧。'],
      ['王小河在信中写道：“大门很旧。”', 'direct: 王小河: 大门很旧。'],
      ['王小河警告说，大门很旧。', 'indirect: 王小河: 大门很旧'],
      ['李大船市长表示，大门很旧。', 'indirect: 李大船: 大门很旧'],
      ['所谓的旧门已经关闭。李船说，大门很旧。', 'indirect: 李船: 大门很旧'],
      ['引航员李船表示，大门很旧。', 'indirect: 李船: 大门很旧'],
    ],
  ],
  [
    'Japanese',
    [
      ['造船所長の川村船子氏は「門は古い」と述べた。', 'direct: 川村船子: 門は古い'],
      ['「門は古い」と川村船子さんは話した。', 'direct: 川村船子: 門は古い'],
      ['川村船子は、門は古いと語った。', 'indirect: 川村船子: 門は古い'],
      ['川村船子氏は月曜日、記者団に対し、「門は古い」と述べた。', 'direct: 川村船子: 門は古い'],
      ['造船労組の川村船子書記長は「門は古い」と批判した。', 'direct: 川村船子: 門は古い'],
      ['川村船子氏は門が古いことを認めた。', 'indirect: 川村船子: 門が古い'],
      ['川村船子氏は、門は古いと警告した。', 'indirect: 川村船子: 門は古い'],
      ['「門は古い」と林氏は述べた。', 'direct: 林: 門は古い'],
      ['川村船子氏は月曜日、門は古いと述べた。', 'indirect: 川村船子: 門は古い'],
      ['川村船子によると、門は古いという。', 'indirect: 川村船子: 門は古い'],
    ],
  ],
])('%s is read', (_, cases) => {
  test.each(cases)('%s', (text, statement) => expect(sure(text)).toEqual([statement]));
});

test.each([
  'Ada Bach bestritt, dass das Tor geschlossen werde.',
  'Ada Bach sagte nicht, dass das Tor geschlossen werde.',
  'Ada Bach fragte, ob das Tor geschlossen werde.',
  'Ada Bach n’a pas dit que la porte serait fermée.',
  'Ada Bach a demandé si la porte serait fermée.',
  'Ada Bach negó que la puerta estuviera cerrada.',
  'Ada Bach no dijo que la puerta estaría cerrada.',
  'Hat Ada Bach gesagt, dass das Tor geschlossen wird?',
  'Wenn Ada Bach sagt, dass das Tor geschlossen wird, gehen die Lotsen.',
  'Es stimmt nicht, dass Ada Bach gesagt hat, dass das Tor geschlossen wird.',
  'Ada Bach lehnte es ab zu sagen, ob das Tor geschlossen werde.',
  'Ob das Tor geschlossen wird, wollte Ada Bach nicht sagen.',
  'Ada Bach wird am Montag ankündigen, dass das Tor geschlossen wird.',
  'Ada Bach soll gesagt haben, dass das Tor geschlossen wird.',
  'Ada Bach n’a pas voulu dire si la porte serait fermée.',
  'Ada Bach a refusé de dire si la porte serait fermée.',
  'Ada Bach devrait annoncer lundi que la porte sera fermée.',
  'Ada Bach aurait dit que la porte sera fermée.',
  'Si Ada Bach dit que la porte est fermée, les pilotes partiront.',
  'Il n’est pas vrai que Ada Bach a dit que la porte sera fermée.',
  'Ada Bach a-t-elle dit que la porte serait fermée ?',
  'Ada Bach no quiso decir si la puerta estaría cerrada.',
  'Ada Bach se negó a decir si la puerta estaría cerrada.',
  'Ada Bach anunciará el lunes que la puerta está cerrada.',
  'Ada Bach podría anunciar que la puerta está cerrada.',
  'No es cierto que Ada Bach dijo que la puerta está cerrada.',
  '¿Dijo Ada Bach que la puerta está cerrada?',
  '«La puerta es vieja», dijo el lunes. Ada Bach preside el puerto.',
  '«La puerta es vieja», dijo ayer por la tarde en Kelm.',
  'Según el informe, la puerta es muy vieja.',
  '王小河没有透露大门是否会关闭。',
  '王小河拒绝回答大门是否会关闭。',
  '王小河预计将在星期一宣布大门会关闭。',
  '如果王小河说大门会关闭，引航员就会离开。',
  '王小河说过大门会关闭吗？',
  '据知情人士透露，大门不会关闭。',
  '川村船子は門を閉鎖すると述べなかった。',
  '川村船子氏は門を閉鎖するかどうかについて明言を避けた。',
  '川村船子氏は門を閉鎖することを否定した。',
  '川村船子氏は月曜日、門を閉鎖すると発表する予定だ。',
  '川村船子氏は門を閉鎖すると言ったのだろうか。',
  '川村船子氏は「門を閉鎖する」とは言っていない。',
  '関係者によると、門は閉鎖されないという。',
  '王小河没有说大门会关闭。',
  '王小河否认大门会关闭。',
  'Auf die Frage, ob das Tor geschlossen werde, schwieg Ada Bach.',
  'Ada Bach ließ offen, ob das Tor geschlossen werde.',
  'Ada Bach wich der Frage aus, ob das Tor geschlossen werde.',
  'Angeblich sagte Ada Bach, dass das Tor geschlossen werde.',
  'Gerüchte, dass Ada Bach gesagt habe, das Tor werde geschlossen, sind falsch.',
  'Sollte Ada Bach sagen, dass das Tor geschlossen wird, gehen die Lotsen.',
  'Reporter wollten von Ada Bach wissen, ob das Tor geschlossen werde.',
  'On a demandé à Ada Bach si la porte serait fermée.',
  'Ada Bach a éludé la question de savoir si la porte serait fermée.',
  'Ada Bach s’est abstenue de dire si la porte serait fermée.',
  'Ada Bach envisage d’annoncer que la porte sera fermée.',
  'On ignore si Ada Bach a dit que la porte sera fermée.',
  'Selon certaines rumeurs, Ada Bach a dit que la porte sera fermée.',
  'Ada Bach n’a ni confirmé ni démenti que la porte serait fermée.',
  'A Ada Bach le preguntaron si la puerta estaría cerrada.',
  'Preguntada si la puerta estaría cerrada, Ada Bach no respondió.',
  'Ada Bach guardó silencio sobre si la puerta está cerrada.',
  'No está claro si Ada Bach dijo que la puerta está cerrada.',
  'Según los rumores, Ada Bach dijo que la puerta está cerrada.',
  'Ada Bach no confirmó ni desmintió que la puerta estuviera cerrada.',
  '记者问王小河大门是否会关闭。',
  '记者问王小河是否会关闭大门，他没有回答。',
  '王小河被问到是否会关闭大门时没有回应。',
  '没有人说大门会关闭。',
  '王小河从来没有说过大门会关闭。',
  '王小河既没有证实也没有否认大门会关闭。',
  '对于大门是否会关闭，王小河不予置评。',
  '有传言称王小河说大门会关闭。',
  '王小河是否说过大门会关闭，目前还不清楚。',
  'もし川村船子氏が門を閉鎖すると言えば、案内人は去る。',
  '川村船子さんが門を閉鎖すると述べたかどうかは不明だ。',
  '門を閉鎖すると言った人はいなかった。',
  '誰も門を閉鎖するとは言わなかった。',
  '門を閉鎖するのかと記者団に問われた川村船子氏は答えなかった。',
  '記者は川村船子氏に門を閉鎖するかと尋ねた。',
  '川村船子氏は門の閉鎖を肯定も否定もしなかった。',
  '川村船子氏は門が閉鎖されるとの報道を否定した。',
  '川村船子氏は門を閉鎖すると言うつもりだった。',
  '川村船子氏は門を閉鎖すると言ったとされる。',
  '川村船子氏は門を閉鎖すると言ったといううわさがある。',
])('what nobody said, or nobody knows who, is sure in no language and always listed: %s', (text) => {
  expect(sure(text)).toEqual([]);
  expect(extract(text, { language: languageOf(text) }).questions).toHaveLength(1);
});

test.each([
  ['„Das Tor ist alt und undicht“, sagte sie am Abend.', 'Das Tor ist alt und undicht'],
  ['„Brama jest stara”, powiedziała Ada Bachowa, przewodnicząca zarządu stoczni.', 'Brama jest stara'],
  ['Das sogenannte „Geistertor“ ist hundert Jahre alt.', 'Geistertor'],
])('quotation marks are a question where nobody is named, and where the language is not read: %s', (text, words) => {
  expect(sure(text)).toEqual([]);
  expect(extract(text, { language: languageOf(text) }).questions.map((one) => one.text)).toEqual([words]);
});

test.each([
  ['王小河是船厂厂长。王厂长说：“大门很旧。”王小河说：“是的。”', '王小河'],
  ['川村船子氏は「門は古い」と述べた。川村氏は「門は水漏れしている」と述べた。', '川村船子'],
])('a surname alone stands for the full name it begins: %s', (text, name) => {
  expect(extract(text, { language: languageOf(text) }).statements.map(({ speakers }) => speakers)).toEqual([
    [name],
    [name],
  ]);
});

test('and is asked where several begin with it', () => {
  const text =
    '川村船子氏は「門は古い」と述べた。川村太郎氏は「いいえ」と述べた。川村氏は「門は水漏れしている」と述べた。';
  expect(sure(text)).toEqual(['direct: 川村船子: 門は古い', 'direct: 川村太郎: いいえ']);
});

test.each([
  [
    '記者：門はいつ開きますか。\n\n川村船子：まだ分かりません。\n\n明日話します。\n\n記者：なぜですか。\n\n川村船子：古いからです。',
    '川村船子',
  ],
  ['记者：大门什么时候开放？\n\n王小河：现在还不知道。\n\n明天再说。\n\n记者：为什么？\n\n王小河：因为旧。', '王小河'],
  [
    'Frage: Wann öffnet das Tor?\n\nAntwort: Das weiß Ada Bach nicht.\n\nFrage: Und warum ist das so?\n\nAntwort: Weil es alt ist.',
    '',
  ],
])('an interview has turns, and its questions are nobody to quote: %s', (text, name) => {
  const { statements } = extract(text, { language: languageOf(text) });
  expect(statements.map(({ kind }) => kind)).toEqual(['direct', 'direct']);
  if (name) expect(statements.map(({ speakers }) => speakers)).toEqual([[name], [name]]);
});

test('a short text of foreign names is still English', () => {
  expect(languageOf('"Gates leak," said Hanne Brekke, the lock keeper.')).toBe('en');
});
