import type { Script } from '../lexicon.ts';

const TIME =
  /(?:(?:星期|周)[一二三四五六日天]|礼拜[一二三四五六日天]|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|昨天|今天|昨日|今日|当天|随后|当晚|上午|下午|晚间|日前|近日|此前){1,6}$/u;
const ADVERB =
  /(?:还|也|则|却|只|仅|并|又|曾|再次|同时|进一步|对此|就此|在[\p{Script=Han}]{0,8}(?:信中|书中|文中|报告中|节目中|网上|社交媒体上)|向记者|对记者|对媒体|对记者们|向媒体|在新闻发布会上|在采访中|在会上|在接受采访时|在声明中|强烈|明确|公开|笑着){1,6}$/u;
const OFFICE =
  /^.*(?:局长|主席|主任|部长|市长|省长|县长|校长|院长|所长|处长|科长|会长|行长|董事长|总经理|经理|总裁|总统|总理|首相|发言人|教授|博士|专家|学者|律师|法官|检察官|医生|记者|员|师|长|先生|女士|代表|委员|书记|队长|船长|工人|农民|居民|市民|学生|司机|老板)/u;
/** Signs that stand in sentences and in no name. */
const FUNCTION_WORD = /[在将的了是与和对不未没就也还从到等被把为以及他她它我你这那]/u;
const SURNAME =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房解应宗丁宣邓洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄家封储靳段富巫乌焦巴弓牧山谷车侯全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从索赖卓屠蒙池乔阴闻党翟谭劳姬申冉桑尚农温庄晏柴瞿阎慕连艾鱼容向古易慎廖终居衡步都耿满匡文寇广欧师巩聂晁曾沙丰关查游权';

/** What stands behind a surname alone: “王局长”. */
const SHORT_OFFICE =
  '局长|厂长|主席|主任|部长|市长|省长|县长|校长|院长|所长|处长|科长|会长|行长|董事长|经理|总裁|总统|总理|首相|教授|博士|律师|法官|医生|队长|船长|书记|先生|女士|老师';

/** A full name before what somebody is: “李建国市长”. */
const TITLED = new RegExp(`(?<name>[${SURNAME}][\\p{Script=Han}]{2})(?:${SHORT_OFFICE})$`, 'u');

/** Chinese. Behind a quotation or before it, a verb has its speaker before it, and the time between. */
export const chinese: Script = {
  nameIn: (phrase) => {
    let end = phrase.length;
    for (let before = -1; before !== end; ) {
      before = end;
      end = phrase.slice(0, end).replace(ADVERB, '').replace(TIME, '').length;
    }
    const written = phrase.slice(0, end);
    const foreign = /[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,6}){1,6}$/u.exec(written);
    if (foreign) return { name: foreign[0], at: foreign.index };
    const titled = TITLED.exec(written);
    const name = titled?.groups?.['name'];
    if (name && !FUNCTION_WORD.test(name) && !OFFICE.test(name)) return { name, at: titled.index };
    const office = OFFICE.exec(written)?.[0].length ?? 0;
    const rest = written.slice(office);
    if (/^[\p{Script=Han}]{2,4}$/u.test(rest) && SURNAME.includes(rest[0]!) && !FUNCTION_WORD.test(rest))
      return { name: rest, at: office };
    for (const length of [3, 2]) {
      const name = written.slice(-length);
      if (name.length === length && SURNAME.includes(name[0]!) && !FUNCTION_WORD.test(name))
        return { name, at: end - length };
    }
    return undefined;
  },
  before:
    /(?<who>[\p{Script=Han}\d·]{2,40}?)(?<cue>(?:批评|警告|抱怨|补充|解释|介绍|回忆|强调|感叹|笑着|反驳|承认|坦言|呼吁|总结)?说道?|表示|指出|强调|称|认为|告诉记者|写道|回答|回应|透露|宣布|介绍|坦言|补充|解释|呼吁|警告|批评|抱怨|反驳|感叹|问道|问)(?:：|:|，|,)?$/u,
  after:
    /^[，,。]?(?<who>[\p{Script=Han}\d·]{2,30}?)(?<cue>说道|说|表示|指出|强调|称|认为|告诉记者|写道|回答|回应|透露|宣布|坦言|补充|解释|感叹|问道|问)(?=[。，,；！？]|$)/u,
  reports: [
    /(?:^|[。！？；])据(?<who>[\p{Script=Han}\d·]{2,40}?)(?<cue>介绍|透露|表示|称|说)[，,](?<what>[^。！？；]{4,300})/u,
    /(?:^|[。！？；])(?<who>[\p{Script=Han}\d·]{2,40}?)(?<cue>表示|指出|强调|认为|透露|宣布|介绍说|警告说?|批评说?|抱怨说?|补充说|解释说|承认说?|称|说|坦言|否认|问|询问|反问|回应|回答|答复|说明)(?:过|了)?[，,：:]?(?<what>[^。！？；]{4,300})/u,
  ],
  withheld: [
    /(?:^|[。！？；，])当?(?<who>[\p{Script=Han}·]{2,20}?)?(?:在)?被(?:记者)?(?:问到|问及|追问)(?<what>[^。！？；，]{3,80}?)(?:时|，)/u,
    /问(?:到|及)?(?<who>[\p{Script=Han}·]{2,4}?)(?<what>(?:是否|会不会|有没有|能不能|为什么|为何|何时|如何|怎么)[^。！？；，]{2,80})/u,
    /问(?<what>[^。！？；，]{2,40}?是否[^。！？；，]{2,80})/u,
    /(?:^|[。！？；，])(?:对于|对|关于|就)(?<what>[^。！？；，]{3,80}?)(?:一事|的问题)?，(?<who>[\p{Script=Han}·]{2,20}?)(?:不予置评|拒绝置评|未予置评|没有(?:正面)?(?:回答|回应)|未作回应|不愿(?:多谈|置评)|保持沉默|三缄其口)/u,
    /(?:^|[。！？；，])(?<who>[\p{Script=Han}·]{2,20}?)(?:既)?(?:没有|未|不)(?:证实|确认|承认)，?(?:也|亦)?(?:没有|未|不)(?:否认|排除)(?<what>[^。！？；，]{2,80})/u,
    /(?:没有人|没人|无人|没有任何人|谁都没有?|谁也没有?)(?:曾|公开)?(?:说|表示|声称|宣布|承认|提到)过?(?<what>[^。！？；]{2,80})/u,
    /(?:^|[。！？；，])(?<who>[\p{Script=Han}·]{2,12}?)(?:从来|从|始终|一直)?(?:没有|未曾|未|没)(?:说|表示|宣布|承认)过?(?<what>[^。！？；，]{2,80})/u,
  ],
  supposed: [
    /(?:^|[。！？；，])(?<who>[\p{Script=Han}·]{2,12}?)是否(?:真的)?(?:说|表示|宣布|承认)过?(?<what>[^。！？；，]{2,80})，[^。]{0,20}(?:不清楚|不明|不得而知|未知|不确定)/u,
    /(?:传言|据传|谣言|谣传|据称|据说|传闻)(?:称|说)?，?(?<who>[\p{Script=Han}·]{2,12}?)(?:曾)?(?:说|表示|宣布|承认|称)过?，?(?<what>[^。！？；]{2,80})/u,
  ],
  negation:
    /(?:没有|没|并没有|并未|从未|未曾|未|不会|不愿|不肯|不想|不|拒绝|避免|无法)(?:明确|公开|正面|直接|就此|对此)?$/u,
  planning: new RegExp(`(?:将|会|预计|可能|或|打算|计划|准备|有望|拟){1,6}(?:在|于)?(?:${TIME.source})?$`, 'u'),
  supposing: /^(?:如果|假如|要是|倘若|若|假设|除非)/u,
  denying: /^否认/u,
  asking: /问$/u,
  unsaidBehind: /(?:吗|呢)?[？?]$/u,
  unnamed: /^(?:(?:他|她|他们|她们|对方)(?:还|也|又|则|并|随后)*|.*(?:人士|消息人士|官员|人员|消息|报道))$/u,
  surnameOf: (name) => new RegExp(`^([${SURNAME}])(?:${SHORT_OFFICE})$`, 'u').exec(name)?.[1],
  asks: /^(?:记者|主持人|问|提问|网友)$/u,
  answers: /^(?:答|受访者|嘉宾)$/u,
};
