import fc from 'fast-check';

const yaml =
  'a|title|tags|date|speakers|sources|was|name|url|language|security|citations|: |:|- |\n|  |"|\'|[|]|{|}|&x |*x|!!str |%YAML 1.2|---|...|| |>|#|?|@|`|,|\t|2020-01-01|2020-13-45|English|zh-Hans|https://ü.example/a b%20|https://example.org:99999|null|~|true|0x1f|<<: *x';
const markdown =
  ':|::|:::|:::quote|:::qoute|:quote[|]|{#a speaker=ada}|{#b continues=a}|{speaker=|kind=mixed|unchecked=x|"|\'|\n|\n\n| |    |\t|> |- |1. |# || |--||`|```|*|**|_|~~|\\|&|&#0;|<b>|<script>|<!--|-->|javascript:|http://a.b|a@b.co|[|](|)|![|[^1]|[^1]: |[a]: |/about/|#a|x.jpg|=|---';
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
export const articleText = fc.oneof(
  fc.tuple(textOf(yaml), textOf(markdown)).map(([front, body]) => `---\n${front}\n---\n${body}`),
  textOf(markdown).map(
    (body) =>
      `---\ntitle: T\ndate: 2020\nsources:\n  - {id: s, title: S}\nspeakers:\n  - {id: ada, name: Ada}\n---\n${body}`,
  ),
  textOf(yaml, markdown),
);
export const spokenText = textOf(said);
export const queryText = textOf(odd);
