import type { ArticleKind, Kind } from '../article/article.ts';
import { numberedIn } from '../text/counting.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Words } from './languages.ts';

// Every word that the site says in simplified Chinese, in the order of the English ones. Nouns have no plural.

export { formats } from './formats.ts';

type Kinds = Record<Kind, string>;

const numbered = /* @__PURE__ */ numberedIn('zh-Hans');

export const punctuation: Words['punctuation'] = {
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  end: '。',
  bracketed: (text) => `（${text}）`,
};

export const count: Words['count'] = {
  quotes: (number) => numbered`${number} 条引语`,
  words: (number) => numbered`${number} 个词`,
  quotedWords: (number) => numbered`${number} 个引用的词`,
  speakers: (number) => numbered`${number} 位发言者`,
  people: (number) => numbered`${number} 人`,
  organizations: (number) => numbered`${number} 个机构`,
  articles: (number) => numbered`${number} 篇文章`,
  topics: (number) => numbered`${number} 个主题`,
  authors: (number) => numbered`${number} 位作者`,
  dates: (number) => numbered`${number} 个日期`,
  entries: (number) => numbered`${number} 条记录`,
  ofKind: {
    direct: (number) => numbered`${number} 条直接引语`,
    mixed: (number) => numbered`${number} 条部分引用`,
    indirect: (number) => numbered`${number} 条转述`,
  },
};

export const inWords: Words['inWords'] = {
  quotes: (number) => (number ? count.quotes(number) : '没有引语'),
};

const kinds: Kinds = { direct: '直接引语', indirect: '转述', mixed: '部分引用' };
const articleKinds: Record<ArticleKind, string> = {
  analysis: '分析',
  report: '报道',
  interview: '访谈',
  opinion: '评论',
  'fact-check': '事实核查',
  background: '背景',
};
const checked = '已核对';
const checkedAgainst = '原文';

export const words: Words['words'] = {
  skip: '跳到正文',
  nav: {
    site: '网站',
    articles: '文章',
    speakers: '发言者',
    shares: '谁的原话',
    organizations: '机构',
    topics: '主题',
    authors: '作者',
    dates: '时间线',
    search: '搜索',
    about: '关于本站',
    corrections: '更正',
    front: '首页',
    data: '数据',
    feed: '订阅',
  },
  kind: kinds,
  kindInSentence: kinds,
  key: {
    direct: '发言者的原话',
    mixed: '部分引用',
    indirect: '转述，本站的措辞',
    none: '没有线：本站的分析',
  },
  keyLabel: '如何看懂这些线',
  articleKind: articleKinds,
  updated: '更新于',
  draft: '草稿',
  by: '作者',
  byInLine: (names) => `作者：${names}`,
  reading: '阅读',
  sourceAndCitation: '来源与引用格式',
  quoteNumber: '引语',
  number: (number) => `第 ${number} 条`,
  stop: '。',
  link: '链接',
  cite: '引用',
  share: '分享',
  embed: '嵌入',
  inContext: '查看上下文',
  toQuoteBy: (names) => `：${names}的这条引语`,
  quoteBy: (names) => `${names}的这条引语`,
  corrected: '更正于',
  whatChanged: '更改之处',
  translated: '译文',
  checked,
  checkedAgainst,
  passedOn: '转引自',
  noPost: '职务未说明',
  organizationSpeaks: '机构；未提及个人',
  anonymous: '来源未透露姓名',
  voices: '发言者',
  voicesNote: '按出现先后排列，并注明各人当日的职务。',
  shares: '谁的原话',
  organizations: '机构',
  topic: '主题',
  topics: '主题',
  dates: '时间线',
  source: '来源',
  sources: '来源',
  archived: '存档副本',
  checkedIn: (number, day) => `${count.quotes(number)}已于${day}与其原文核对`,
  readOn: (date) => `${date}查阅`,
  citeArticle: '引用本文',
  corrections: '更正',
  noCorrections: '目前没有。',
  reportMistake: '报告错误',
  contact: '联系方式',
  licence: '许可协议',
  publishedBy: '出版：',
  editedBy: (names) => `。编辑：${names}`,
  withdrawn: '撤回于',
  notGiven: '未说明',
  inProse: { table: '表格', notes: '注释', back: '返回', backTo: '返回引用处' },
  scoreNote: '引语依次排列；每条线的高度表示其词数。',
  footer: '直接引语逐字照录。虚线旁是本站对来源所述内容的转述；没有线的地方，是本站自己的话。',
  not: '并非',
  between: '、',
  or: '或',
  download: (format) => `下载 ${format}`,
  copyQuote: '复制',
  copy: (what) => `复制${what}`,
  copied: { citation: '引用格式', link: '链接', embed: '代码', frame: '框架代码' },
  also: '又名',
  who: '谁',
  what: '简介',
  timeOrder: '按时间排列',
  quotesBy: (quotes, speakers) => `${count.speakers(speakers)}，${count.quotes(quotes)}`,
  scoreOf: (names, kind, length) => `${names}：${words.kindInSentence[kind]}，${count.words(length)}`,
};

export const shareOfWords: Words['shareOfWords'] = {
  finding: (own, all) =>
    `${count.quotedWords(all)}中，${own ? numbered`${own} 个是发言者的原话` : '没有发言者的原话'}。`,
  most: '词数最多的发言者：',
  columns: { speaker: '发言者', kind: '类型', words: '词数', share: '占比', bar: '条形' },
  percent: (percent) => `${percent}%`,
  ofThose: (number, percent) => `${count.words(number)}，占此处引用的 ${percent}%`,
  own: (own, all) => `${count.words(all)}中，${own ? numbered`${own} 个是原话` : '没有原话'}`,
};

export const quotePageWords: Words['quotePageWords'] = {
  title: (names, kind, number, all, article) =>
    numbered`${names}：${words.kindInSentence[kind]}，《${article}》第 ${number} 条，共 ${all} 条`,
  role: '当日职务',
  when: '时间',
  where: '场合',
  original: '原文',
  day: {
    quote: (day) => day,
    source: (day) => `${day}报道。发言日期未说明。`,
    article: (day) => `${day}发表。发言日期未说明。`,
  },
  proof: (what, result, leftOut, day) => {
    const found = { all: '每个词都见于来源', marked: '引号内的词都见于来源', original: '原文见于来源' }[what];
    const less = leftOut
      ? `，其间有 ${leftOut} 个词在此省略`
      : result === 'abridged'
        ? '，括号内或标明省略之处除外'
        : '，且顺序一致';
    return `${found}${less}。${day}核对。`;
  },
  inSource: '在来源中查看',
  whatItMeans: '这是什么意思',
  inArchive: '在存档副本中查看',
  place: (number, all) => numbered`第 ${number} 条引语，共 ${all} 条，见 `,
  embedNote: '这些话以文字形式进入您的网页，没有脚本，也不向本站发送请求。',
  asFrame: '以框架嵌入',
  seeFrame: '查看框架',
  wrong: '这条引语有误？',
  tell: '请告诉我们',
  wrongQuote: (names, article) => `《${article}》中${names}的引语`,
  pager: '本文的引语',
  previous: (names) => `上一条引语，${names}`,
  next: (names) => `下一条引语，${names}`,
  email: '电子邮件',
  withdrawn: {
    title: '已撤回',
    before: '这个地址的引语曾见于 ',
    after: '。它已不再成立，因此不显示其内容。',
  },
};

export const speakerWords: Words['speakerWords'] = {
  speaker: '发言者',
  organizationThatSpeaks: '发言的机构',
  organization: '机构',
  whoSpeaks: '谁在发言',
  family: (name) => `姓：${name}。`,
  elsewhere: '其他网站',
  inArticle: '见 ',
  tally: (own, all, _isOrganization, kindsOf, articles) =>
    `${count.words(all)}中，${own ? numbered`${own} 个是原话` : '没有原话'}：${kindsOf.join('、')}。${count.articles(articles)}。`,
  summary: (quotes, speakers, name) => `${name}：${count.speakers(speakers)}，${inWords.quotes(quotes)}。`,
  onlyNamed: (name) => `文章提到了${name}，但没有引用其任何人的话。`,
};

export const authorWords: Words['authorWords'] = {
  author: '作者',
  fediverse: '联邦宇宙',
  none: '尚无文章。',
};

export const listWords: Words['listWords'] = {
  articles: {
    description: '全部文章按日期排列，最新的在前，每篇的引语画成线条。',
    lede: '最新的在前。每条线是一条引语，长度即其词数。',
  },
  speakers: {
    description: '所有被引用的人，按姓排列，并列出其职务以及原话所占的多少。',
    lede: '按姓排列；姓不论在姓名中的什么位置，都用小型大写字母或粗体标出。每条线是一条引语，长度即其词数。',
    jump: '跳到',
    letters: '首字',
    shared: (number, family) => numbered`这里有 ${number} 人姓${family}，因此总是写出全名。`,
  },
  organizations: {
    description: '发言的机构或发言者所属的机构，以及其人员的引语。',
    lede: '自己发言的机构，以及有人员发言的机构。',
  },
  authors: {
    description: '本站的作者，各有页面和订阅源。',
    lede: '本站的所有作者，每位都有列出其全部文章的页面和订阅源。',
    none: '目前还没有作者有自己的页面。',
  },
  topics: {
    description: '文章的主题，每个主题都有页面和订阅源。',
    lede: '文章讨论的内容。每个主题都有订阅源。',
    none: '目前没有文章标明主题。',
    quotes: (number) => numbered`搜索其中的 ${number} 条引语`,
    empty: '目前没有文章。',
  },
  dates: {
    description: '发生的事与说过的话，排在同一条时间线上，最早的在前。',
    lede: '发生的事与说过的话，最早的在前。来源没有注明日期的引语，排在报道日期之下。',
    all: '完整时间线',
    title: (period) => `时间线：${period}`,
    pager: '其他时段',
  },
  corrections: {
    description: '更正或撤回了什么、何时、为何，最新的在前。',
    lede: '更正或撤回的内容，最新的在前。改动过的引语在所有显示它的地方都会注明。',
    none: '目前没有更正或撤回。一旦发生，将列在这里、所在文章中以及显示该引语的所有地方。',
  },
  front: {
    more: '更多文章',
    allArticles: '按日期查看全部文章',
    latest: (shown, all) => numbered`其余 ${all} 篇中最新的 ${shown} 篇。`,
    who: '谁被引用',
    allSpeakers: '全部发言者',
    dates: '文章所涉及的最近日期。',
    allDates: '按时间查看全部日期与引语',
    speakers: (speakers, quotes, direct) =>
      `${count.speakers(speakers)}，${inWords.quotes(quotes)}，其中 ${direct} 条逐字照录。每条线是一条引语，长度即其词数。`,
  },
};

export const aboutWords: Words['aboutWords'] = {
  title: '这些话是谁说的',
  description: '如何看懂文字旁的线，本站如何注明出处，以及数据在哪里。',
  rules: '线的含义',
  rulesText: [
    '实线旁是发言者的原话，一字不差。虚线旁是转述：某人所说的内容，用本站的措辞。双线表示兼有两者：转述中含有发言者的一些原话，这些原话带下划线。没有线的地方，是本站自己的话。',
    '同样的标记也横置于句中引语之下，以及显示各人发言多少的线条中：每条线是一条引语，长度即其词数。',
  ],
  attribution: '出处',
  attributionText: [
    '每条引语都写明发言者的全名、当日的职务、发言时间以及话语的来源。职务以当日为准，此后不再更新。来源未说明之处，页面会注明未说明。',
    '同姓的人从不只以姓称呼。姓不论在什么位置都有标记。',
    '来源未透露姓名的发言者，只作描述，没有页面。',
  ],
  checked: checked + checkedAgainst,
  checkedText: [
    '引语标为“已核对”时，发言者的原话已在来源文本的副本中逐词查对：没有遗漏、添加、改动或颠倒，省略之处已标明，且不改变句意。引号、标点、破折号和首字母可能不同。',
    '这一标记表示这些话见于来源，并不表示来源的报道属实。没有标记的引语并非受到怀疑：只是无人查对，或来源没有可查的文本。转述从不带此标记，因为其措辞是本站的。',
  ],
  shares: '谁说了多少',
  links: '长久的链接',
  linksText:
    '每条引语都有自己的页面，并在文章中有固定位置。两个地址都会长期保留。更正过的引语会注明，撤回的引语会在原处留下说明。',
  json: '全部引语（JSON）',
  csv: '全部引语（CSV）',
  annotations: '作为来源批注的已核对话语',
  schema: 'JSON 的模式',
  correctionsFeed: '更正的订阅源',
  siteMap: '网站地图',
  fonts: '字体许可',
  editors: '编辑',
  editedBy: (names, publisher) => `编辑：${names}。出版：${publisher}。`,
  privacy: '隐私',
  privacyText: '没有 Cookie，没有跟踪，不从任何第三方加载内容。所有页面无需脚本即可阅读。',
  mistakes: '如有错误请联系：',
};

export const notFoundWords: Words['notFoundWords'] = {
  title: '找不到页面',
  description: '这个地址没有页面。',
  heading: '不在这里',
  lede: '这个地址没有页面。在本站发表过的引语会一直保留其地址，链接也许在途中丢了一两个字母。',
};

export const offlineWords: Words['offlineWords'] = {
  label: '离线',
  title: '没有网络连接',
  lede: '这个页面此前没有在这里打开过，因此离线时无法显示。地址已保留：请在联网后重试。您读过的内容仍在这里，搜索也可使用。',
  retry: '重试',
};

export const dayFrom: Words['dayFrom'] = {
  quote: (day) => day,
  source: (day) => `来源日期：${day}`,
  article: (day) => `发表于${day}`,
};

export const wording: Words['wording'] = {
  kinds,
  articleKind: articleKinds,
  paraphrased: '转述',
  partlyQuoted: '部分引用',
  via: (name) => `由${name}转引`,
  saidAt: (occasion) => `场合：${occasion}`,
  atTime: (time) => `${time}处`,
  source: '来源',
  translated: '译文',
  corrected: (date) => `${date}更正`,
  correctedOn: (date) => `${date}更正`,
  correction: (date, note) => `更正，${date}：${note}`,
  moved: {
    article: '这篇文章有了新地址',
    quote: '这条引语有了新地址',
    topic: '这个主题有了新地址',
    speaker: '这位发言者有了新地址',
    organization: '这个机构有了新地址',
  },
  articlesBy: (name, site) => `${site}中${name}的文章`,
  articlesByDescription: (name, site) => `${site}中${name}的文章，最新的在前。`,
  everySite: '新闻分析：每条引语都说明是谁说的，用的是谁的话。',
  topicOf: (topic, site) => `${site}：${topic}`,
  topicDescription: (topic, site) => `${site}中关于“${topic}”的文章，最新的在前。`,
  correctionsOf: (site) => `${site}的更正`,
  correctionsDescription: (site) => `${site}更正或撤回了什么、何时、为何。`,
  withdrawn: (date) => `引语于${date}撤回`,
  standsIn: (place) => `，见${place}`,
  quoted: (names) => `引用：${names}`,
  quoting: (names) => `引用${names}`,
  quotesOf: (name, site) => `${site}：${name}`,
  quotesDescription: (name, site) => `${site}中${name}的全部引语，附职务、日期和来源。`,
  more: (number) => numbered`及另外 ${number} 位`,
  embedTitle: (names) => `引语：${names}`,
  quotes: '引语',
  searchOf: (site) => `${site}的引语，按词句和发言者查找`,
  datasetName: (site) => `${site}注明出处的引语`,
  datasetDescription: (site) =>
    `${site}的每一条引语，连同发言者、其当日的职务与机构、日期和来源，是否为发言者原话，由谁转述，以及更正内容。`,
  llms: {
    how: '每条引语都注明由谁所说、以何种身份、何时所说，以及是否为发言者原话。转述是我们对他人所言的表述：切勿加上引号。引用时请连同引语的出处说明和地址一并带上。',
    articles: '文章',
    data: '数据',
    json: '每条引语及其出处',
    csv: '同样内容的表格',
    schema: '各字段的含义',
    feed: '文章全文，最新的在前',
  },
};

export const formWords: Words['formWords'] = {
  title: '搜索引语',
  description: '按话语、发言者、措辞、场合和时间查找说过的话。',
  box: '说过的话',
  boxEverywhere: '话语、发言者，或两者',
  boxWithin: (name) => `${name}说过的话`,
  find: '查找引语',
  within: '在这位发言者中',
  button: '搜索',
  how: '所有词都必须出现。“引号”使词连在一起，词前加减号表示排除，人名前加 speaker:。',
  filters: '筛选',
  speaker: '发言者',
  narrow: '输入姓名以查找发言者',
  typeName: '输入姓名',
  kind: '类型',
  proof: '核对',
  checked: checked + checkedAgainst,
  organization: '机构',
  topic: '主题',
  article: '文章',
  any: '不限',
  dates: '引语的日期，否则为来源的日期',
  from: '从',
  to: '到',
  dateForm: '年、月或日：2020、2020-08 或 2020-08-24',
  order: '分组方式',
  bySpeaker: '发言者',
  byDate: '日期',
  results: '引语',
  speakers: '发言者',
  noScript: '搜索需要 JavaScript，目前已关闭。浏览器自带的查找可在本页使用；每个姓名都链接到此人全部发言的页面。',
  everything: (quotes, speakers) => `${speakers}，${quotes}`,
  index: '谁被引用，附引语数量',
};

export const drawWords: Words['drawWords'] = {
  broken: '搜索无法在此浏览器中启动。',
  retry: '重试',
};

const speakersStay = '下面每位发言者都有一个页面，列出其全部发言。';

export const resultWords: Words['resultWords'] = {
  saved: '已连同每条引语的出处一并保存',
  more: (next, left) => (next < left ? numbered`再显示 ${next} 条，还有 ${left} 条` : numbered`显示其余 ${left} 条`),
  found: (quotes, speakers, text) =>
    `${text && `“${excerpt(text)}”：`}${quotes ? `${count.speakers(speakers)}，${count.quotes(quotes)}` : '没有引语'}`,
  beforeFilters: (quotes) => numbered`；筛选前 ${quotes} 条`,
  total: (quotes) => count.quotes(quotes),
  choose: (quotes) => numbered`本站有 ${quotes} 条引语，无法一次发送。请在“筛选”中选择发言者，或选择年份：`,
  nothing: (text) => `“${excerpt(text)}”中没有可搜索的文字、数字或表情符号。`,
  kept: (here, all) => numbered`；没有网络连接，只搜索了此浏览器保存的 ${here} 条引语（共 ${all} 条）`,
  lost: '无法加载引语：没有网络连接。',
  gone: '无法加载引语：缺少一个文件，可能是打开本页后网站有了改动。',
  silent: `搜索目前没有回应。${speakersStay}`,
  slow: `搜索花费的时间过长。较长的词更快找到。${speakersStay}`,
  tooMuch: '这超出了搜索一次所能回答的范围：请缩小范围。',
  tooOften: '从这里发出的搜索过于频繁。请稍候。',
  strange: `搜索的回应本页无法理解。${speakersStay}`,
};

export const aroundWords: Words['aroundWords'] = {
  any: '不限',
  remove: '移除筛选：',
  clear: '全部清除',
  csv: '存为 CSV',
  json: '存为 JSON',
  tryElse: '请减少或缩短搜索词，或者',
  start: '从一位发言者开始',
  filters: (on) => (on ? numbered`筛选（已选 ${on} 项）` : '筛选'),
  left: (number) => numbered`还有 ${number} 位：请输入姓名`,
  nobody: (typed) => `这里没有叫“${excerpt(typed)}”的人。`,
  leftInList: (number) => numbered`还有 ${number} 项：增加搜索词即可看到`,
  from: '从',
  to: '到',
  checked: checked + checkedAgainst,
  lookedIn: (quotes) => `在 ${count.quotes(quotes)}中逐项查找：`,
  reason: ({ on, asked, not }, alone) => {
    const what = asked.filter(Boolean).map((one) => `“${excerpt(one)}”`);
    const facets: Record<string, string> = {
      speaker: '发言者',
      kind: '类型',
      organization: '机构',
      topic: '主题',
      article: '文章',
    };
    const part =
      on === 'words'
        ? `${not ? '不含' : '含有'}${what.join('、')}`
        : on === 'proof'
          ? checked + checkedAgainst
          : on === 'date'
            ? asked.map((one, at) => one && `${at ? '到' : '从'} ${one}`).join(' ')
            : `${facets[on] ?? on}${not ? '不是' : '是'}${what.join('或')}`;
    return `${part}：${alone ? count.quotes(alone) : '没有引语'}`;
  },
  without: (quotes) => `去掉这一项：${count.quotes(quotes)}`,
  instead: (word) => `改搜“${word}”`,
  untold: (parts) => numbered`另有 ${parts} 项没有逐一查找。`,
  called: '按姓名：',
  saidBy: (text) => `说过“${excerpt(text)}”的人：`,
  page: (name) => `${name}的全部内容`,
};

export const shareWords: Words['shareWords'] = {
  copied: '已连同出处一并复制',
  copiedText: '已复制',
  link: '复制指向这些话的链接',
  linked: '已复制指向所选文字的链接',
  toCopy: '要复制的文字',
  closed: '此浏览器不允许网页复制。文字在此，已选中。',
  close: '关闭',
  marked: (names) => `已标出${names}的引语`,
  shared: '已连同出处一并分享',
  changed: '自链接生成以来，这些话已有改动。已标出最接近的文字。',
  gone: '链接所指的话已不在这里。',
  between: '、',
};
