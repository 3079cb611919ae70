import fc from 'fast-check';

const yaml =
  'a|title|tags|date|speakers|sources|was|name|url|language|security|citations|authors|kind|image|file|description|caption|credit|card|order|fediverse|contact|licence|accent|editors|publisher|family|aliases|roles|sameAs|withdrawn|corrections|organizations|#1f6fb5|rebeccapurple|oklch(60% 0.1 200 / 50%)|@iris@social.example|boat.png|../boat.png|a.PNG|CC-BY-4.0|interview|analysis|x@y.example|: |:|- |\n|  |"|\'|[|]|{|}|&x |*x|!!str |%YAML 1.2|---|...|| |>|#|?|@|`|,|\t|2020-01-01|2020-13-45|English|zh-Hans|https://ü.example/a b%20|https://example.org:99999|null|~|true|0x1f|<<: *x';
const markdown =
  ':|::|:::|:::quote|:::qoute|:quote[|]|{#a speaker=ada}|{#b continues=a}|{speaker=|kind=mixed|unchecked=x|"|\'|\n|\n\n| |    |\t|> |- |1. |# || |--||`|```|*|**|_|~~|\\|&|&#0;|<b>|<script>|<!--|-->|javascript:|http://a.b|a@b.co|[|](|)|![|[^1]|[^1]: |[a]: |/about/|#a|x.jpg|=|---|![A boat](boat.png)|![A boat](boat.png "At dawn")|![|](../x.png)|(https://a.b/x.png)|/topics/tides/|/authors/iris/|../pages/imprint.md|/topics/Tides/#a|{width=3}';
const said =
  '“|”|"|‘|’|\'|«|»|„|「|」|—|–|-| said Rosa Delgado| Ind.) – |, said |said that |He |Delgado: |Q: |A: |>> |[00:12:40] |00:00:01.000 --> 00:00:02.000|WEBVTT|(|)|Ms. Reyl, the clerk, |according to |denied that |<p>|</p>|<blockquote>|<q>|<script>|<article>|&ldquo;|\n|\n\n|. |, |…|...|did not |2020-01-01';
const odd =
  'word|words and more|Ada|渡船|é|👩‍👧|\u202e|\u2069|\0|\u000b|\ud800|\ufeff|\u00ad|\u200b|__proto__|constructor|10:30|-1|999999999999|%|+|-no|speaker:|"a phrase"|&|=|?|/|\\u0000';

const shards = (list: string) => fc.constantFrom(...list.split(/\|(?!\|)|(?<=\|)\|(?=\|)/).filter(Boolean), '|');

/** Texts of pieces that are likely to meet in some kind of file, with some that belong nowhere. */
function textOf(...lists: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(...lists.map(shards), shards(odd));
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  );
}

export const yamlText = textOf(yaml);

/** The fields of a sound article, with values that are nearly right. */
const nearly = fc.record(
  {
    kind: shards('analysis|interview|Analysis|analisys|""'),
    language: shards('en|de|zh-Hans|English|deu|x'),
    authors: shards('iris|[iris, Noor Vale]|iris, noor|[]|{a: b}|"[iris](https://a.b)"|no-such-one|*iris'),
    tags: shards('tides|[tides, Tides, "tides!"]|"?!"|con|[[tides]]|tides, boats|ebb'),
    image: shards(
      '{file: boat.png, description: A boat}|{file: boat.png}|{file: ../boat.png, description: D}|boat.png|{file: a.txt, description: D, card: true}|{file: boat.png, description: D, card: maybe}',
    ),
    was: shards('old|[old, older]|b|a|a b|CON|[old, old]|{a: b}'),
    slug: shards('b|a/b|A B|con|-|"."'),
    updated: shards('2021|2019|2020-02-30|9999'),
    corrections: shards('[{date: 2020, note: N}]|[{date: 2020, quote: q, note: N}]|[{quote: q}]|[{}]|x'),
    withdrawn: shards('[{id: q, date: 2020, reason: R}]|[{id: gone, date: 2020, reason: R}]|[{id: Q}]|[1]'),
  },
  { requiredKeys: [] },
);
const fieldsText = nearly.map((fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join(''),
);

/** Files of a content folder, besides its articles. */
export const registryTexts = fc.record(
  {
    'speakers/ada.md': shards('name: Ada|name: Ada\nwas: [bo]|name: Ada\nwas: ada|name: Ben|nome: Ada|was: bo'),
    'organizations/bank.md': shards('name: Bank|name: Bank\nwas: [ada]|name: Bank\naliases: [B, B]|name: [Bank]'),
    'topics/tides.md': shards('name: tides|name: Tides\nwas: [ebb, flow]|name: ebb|name: tides\nwas: tides|name: "!"'),
    'topics/ebb.md': shards('name: ebb|name: ebb\nwas: [tides]|name: tides'),
    'authors/iris.md': shards(
      'name: Iris Vale|name: Iris Vale\nfediverse: "@iris@social.example"|name: Iris\nfediverse: iris|name: Noor Vale|contact: x',
    ),
    'authors/noor.md': shards('name: Noor Vale|name: Iris Vale|name: "<b>Noor</b>"|name: *x'),
    'pages/imprint.md': shards('title: Imprint|title: Imprint\norder: 1|title: Imprint\norder: -1|order: 1'),
    'pages/search.md': shards('title: Search|titel: S'),
  },
  { requiredKeys: [] },
);

export const articleText = fc.oneof(
  fc.tuple(textOf(yaml), textOf(markdown)).map(([front, body]) => `---\n${front}\n---\n${body}`),
  textOf(markdown).map(
    (body) =>
      `---\ntitle: T\ndate: 2020\nsources:\n  - {id: s, title: S}\nspeakers:\n  - {id: ada, name: Ada}\n---\n${body}`,
  ),
  fc
    .tuple(fieldsText, textOf(markdown))
    .map(
      ([fields, body]) =>
        `---\ntitle: T\nsummary: S\ndate: 2020\n${fields}sources:\n  - {id: s, title: S}\nspeakers:\n  - {id: ada, name: Ada}\n---\n:quote[so]{#q speaker=ada kind=indirect}\n\n${body}`,
    ),
  textOf(yaml, markdown),
);
export const siteText = fc.oneof(
  yamlText,
  fc
    .record(
      {
        accent: shards(
          '"#1f6fb5"|#1f6fb5|rebeccapurple|"#fff"|"oklch(60% 0.1 200 / 50%)"|red|"#12345"|1|"rgb(1e9 0 0)"',
        ),
        url: shards(
          'https://a.example|https://a.example/b/|https://ü.example|https://a.example/a b|https://a.example/%20|ftp://a|https://u:p@a.example|https://a.example?x|HTTPS://A.example//',
        ),
        language: shards('en|English|en_US|zh|ar|xx|und|i-klingon'),
        publisher: shards('P|{name: P}|{name: P, url: javascript:1}|[]|{url: https://a.b}'),
        search: shards('{endpoint: /answers}|{endpoint: //a.b}|{endpoint: "https://a.b/;x"}|x'),
        licence: shards('CC-BY-4.0|CC BY 4.0|https://a.b|x'),
        contact: shards('a@b.co|https://a.b|x|mailto:a@b.co'),
        email: shards('a@b.co|a@b'),
        security: shards('a@b.co|https://a.b|http://a.b'),
        citations: shards('pages|files|page'),
        editors: shards('A|[A, B]|A, B|{a: b}'),
      },
      { requiredKeys: [] },
    )
    .map((fields) =>
      Object.entries(fields)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(''),
    ),
);
export const spokenText = textOf(said);
export const queryText = textOf(odd);
