/** What minutes and transcripts say of what happens, in nobody's words. Asked of short paragraphs only. */
const DIRECTIONS: readonly RegExp[] = [
  /\binterjecting\b|\binterjections?\b[—–.-]*$/i,
  /^(?:the\s)?(?:sitting|session|house|senate|committee|meeting|hearing|court|council|chamber|debate|proceedings|question|motion|amendment|bill|assembly|commission|board|inquiry|jury|witness|recording|tape|parliament)\s(?:is\s|was\s|were\s|being\s|having\s|has\sbeen\s|then\s|again\s|be\s)*(?:adjourned|suspended|resumed|interrupted|divided|agreed|negatived|carried|put|passed|read|rose|rises|met|meets|withdrew|withdrawn|sworn|excused|concluded|ended|ends|begins|began|opened|closed|called|recessed|reconvened|stopped|lost|defeated|adopted)\b/i,
  /^(?:whereupon|recess|applause|laughter|pause|crosstalk|time\sexpired|leave\s(?:not\s)?granted|end\sof\s(?:transcript|recording|interview)|ordered\sto\sbe\sprinted)\b/i,
  /^at\s\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?,?\s)?(?:the\s)?(?:sitting|session|house|senate|committee|meeting|hearing|court|council)\b/i,
  // "BY MS. ROTH:" tells who asks from here on.
  /^(?:direct\s|cross-?\s?|further\s|re-?\s?)*(?:examination\s)?by\s(?:mr|ms|mrs|dr)\.?\s[^:.]{1,40}:?$/i,
];

/** Whether a line only says what happens in a meeting or a hearing: "The sitting was suspended." */
export function saysWhatHappens(line: string): boolean {
  return DIRECTIONS.some((direction) => direction.test(line));
}
