/** Words that turn a sentence round, in the languages of the quotes there are; those of all of them count in each. */
const negations = new Set(
  [
    ['not', 'cannot', 'never', 'no', 'nor', 'none', 'nobody', 'neither', 'hardly', 'scarcely', 'barely', 'without'],
    ['nicht', 'nichts', 'nie', 'niemals', 'niemand', 'ohne', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines'],
    ['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'non'],
    ['nunca', 'jamás', 'sin', 'ningún', 'ninguna', 'ninguno'],
    ['不', '没', '沒', '未', '无', '無'],
  ].flat(),
);

/** Whether one of some words, as they are compared, is a negation. */
export function isNegated(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const small = word.toLowerCase();
    return negations.has(small) || /n't$|^n'/.test(small) || (word === 'な' && words[i + 1] === 'い');
  });
}
