// Two libraries from npm, each given the few rules that its tags invite: who stands next to a verb of saying speaks.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const SAYS =
  'said|says|say|told|tells|added|adds|wrote|writes|asked|tweeted|noted|explained|replied|responded|continued|declared|argued|concluded|recalled|insisted|warned|announced|acknowledged|admitted|stated';
const LEMMAS = new Set(
  'say tell add write ask tweet note explain reply respond continue declare argue conclude recall insist warn announce acknowledge admit state believe think report promise predict deny confirm suggest claim'.split(
    ' ',
  ),
);
const MARKED = /[“"][^”"\n]{12,}[”"]/g;

/** compromise: its quotations and its people and pronouns. */
export function compromise(text) {
  const answers = [];
  for (const { 0: line, index: base } of text.matchAll(/[^\n]+/g)) {
    const doc = nlp(line);
    const quotes = doc.quotations().json({ offset: true });
    if (!quotes.length) continue;
    const hits = [];
    for (const pattern of [
      `(#Person+|#Pronoun|#ProperNoun+) #Adverb? (${SAYS})`,
      `(${SAYS}) (#Person+|#Pronoun|#ProperNoun+)`,
    ]) {
      for (const { offset } of doc.match(pattern).json({ offset: true })) {
        const start = base + offset.start;
        const written = text.slice(start, start + offset.length);
        const verb = new RegExp(`\\b(?:${SAYS})\\b`, 'i').exec(written);
        if (!verb) continue;
        const cue = [start + verb.index, start + verb.index + verb[0].length];
        hits.push({ cue, source: verb.index === 0 ? [cue[1] + 1, start + written.length] : [start, cue[0] - 1] });
      }
    }
    for (const { offset } of quotes)
      answers.push(answerOf(text, [base + offset.start, base + offset.start + offset.length], hits));
  }
  return answers;
}

const wink = winkNLP(model, ['sbd', 'pos']);

/** wink-nlp: sentences, parts of speech and lemmas; marked words and what follows "X said". */
export function winkNlp(text) {
  const answers = [];
  for (const { 0: line, index: base } of text.matchAll(/[^\n]+/g)) {
    const doc = wink.readDoc(line);
    const tokens = doc.tokens();
    const [values, tags, lemmas] = [tokens.out(wink.its.value), tokens.out(wink.its.pos), tokens.out(wink.its.lemma)];
    const places = [];
    let at = 0;
    for (const value of values) {
      at = line.indexOf(value, at);
      places.push(base + at);
      at += value.length;
    }
    const end = (index) => places[index] + values[index].length;
    const quotes = Array.from(line.matchAll(MARKED), ({ 0: marked, index }) => [
      base + index,
      base + index + marked.length,
    ]);
    const isMarked = (index) => quotes.some(([from, to]) => from <= places[index] && places[index] < to);
    const isName = (index) =>
      index >= 0 && index < values.length && /^(?:PROPN|PRON)$/.test(tags[index]) && !isMarked(index);
    const hits = [];
    doc.sentences().each((sentence) => {
      const [first, last] = sentence.out(wink.its.span);
      for (let verb = first; verb <= last; verb++) {
        if (isMarked(verb) || tags[verb] !== 'VERB' || !LEMMAS.has(lemmas[verb])) continue;
        let from = verb - 1;
        while (from > first && /^(?:ADV|AUX)$/.test(tags[from])) from--;
        const cue = [places[verb], end(verb)];
        if (isName(from)) {
          const to = end(from);
          while (isName(from - 1) && from > first) from--;
          hits.push({ cue, source: [places[from], to], verb, last });
        } else if (isName(verb + 1)) {
          let to = verb + 1;
          while (isName(to + 1) && to < last) to++;
          hits.push({ cue, source: [places[verb + 1], end(to)], verb, last });
        }
      }
    });
    const used = new Set();
    for (const quote of quotes) answers.push(answerOf(text, quote, hits, used));
    for (const hit of hits) {
      if (used.has(hit) || hit.verb + 3 > hit.last) continue;
      const start = lemmas[hit.verb + 1] === 'that' ? hit.verb + 2 : hit.verb + 1;
      if (!/^\p{P}/u.test(values[start]))
        answers.push({
          content: [[places[start], end(hit.last)]],
          source: [hit.source],
          cue: [hit.cue],
          speaker: text.slice(...hit.source),
        });
    }
  }
  return answers;
}

/** Some marked words with the nearest hit. */
function answerOf(text, [start, end], hits, used) {
  let best;
  let least = 400;
  for (const hit of hits) {
    const distance = hit.cue[0] >= end ? hit.cue[0] - end : start - hit.cue[1];
    if (distance >= 0 && distance < least) [best, least] = [hit, distance];
  }
  if (best) used?.add(best);
  return {
    content: [[start, end]],
    source: best ? [best.source] : null,
    cue: best ? [best.cue] : null,
    speaker: best ? text.slice(...best.source) : null,
  };
}
