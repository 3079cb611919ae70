import type { Script } from '../lexicon.ts';

const HONORIFIC =
  /(?:氏|さん|様|先生|君|ちゃん|議員|教授|市長|知事|首相|大臣|社長|会長|局長|部長|容疑者|被告|選手|監督)$/u;
const TIME = /^(?:.*(?:日|曜日|時|昨日|今日|同日|先月|先週)、)/u;

/** Japanese. The speaker stands before は or が, what is said before と and the verb. */
export const japanese: Script = {
  nameIn: (phrase) => {
    const time = TIME.exec(phrase)?.[0].length ?? 0;
    const whole = phrase.slice(time);
    // “港湾局長の山田花子”: the name stands behind the last の.
    const at = time + whole.lastIndexOf('の') + 1;
    const name = phrase.slice(at).replace(HONORIFIC, '');
    const isName =
      /^(?:[\p{Script=Han}々ヶ]{2,6}|[\p{Script=Han}々]{1,4}[\s　][\p{Script=Han}\p{Script=Hiragana}]{1,4}|[\p{Script=Katakana}ー・＝]{3,30}|[\p{Script=Han}々]{1,4}\p{Script=Hiragana}{1,4})$/u.test(
        name,
      );
    return isName ? { name, at } : undefined;
  },
  before: /(?<who>[^、。「」『』！？]{2,40})(?:は|が)(?:[^、。「」『』！？]{0,20}、)?$/u,
  after:
    /^(?:と|などと)[、]?(?:(?<who>[^、。「」『』！？]{2,30})(?:は|が))?(?:[^。「」『』！？]{0,15}?)(?<cue>述べ|話し|語っ|語り|言っ|言い|説明し|明らかにし|強調し|指摘し|主張し|発表し|答え|訴え|コメントし|表明し|つぶやい|叫ん|書い|記し|反論し|批判し|振り返っ)(?:た|て|ま)/u,
  reports: [
    /(?:^|[。！？])(?<who>[^、。「」『』！？は]{2,40})(?:によると|によれば)、(?<what>[^。！？]{3,300}?)(?:という|とのことだ?)?(?=。)/u,
    /(?:^|[。！？])(?<who>[^、。「」『』！？は]{2,40})は、?(?<what>[^。！？]{3,300}?)と(?:の考えを|の見方を)?(?<cue>述べ|話し|語っ|語り|言っ|説明し|明らかにし|強調し|指摘し|主張し|発表し|答え|訴え|表明し|示し)(?:た|て|ま)/u,
  ],
  negation: /(?!)/u,
  denying: /(?!)/u,
};
