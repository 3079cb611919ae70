/** What stands before questions and answers that nobody's name stands before, in the languages that are read. */
const QUESTION = 'Q|Question|Frage|F|Pregunta|P';
const ANSWER = 'A|Answer|Antwort|Réponse|Respuesta|R';

/** Such a label at the start of a line: the word, then its number and sign. */
export const QUESTION_OR_ANSWER = new RegExp(`^(${QUESTION}|${ANSWER})(\\d{0,3}\\s?[:.])[*_]{0,3}\\s`);

const QUESTION_LABEL = new RegExp(`^(?:${QUESTION})$`, 'i');
const ANSWER_LABEL = new RegExp(`^(?:${ANSWER})$`, 'i');

/** Whether a label asks: "Q", "Frage". */
export function isQuestionLabel(label: string): boolean {
  return QUESTION_LABEL.test(label);
}

/** Whether a label answers: "A", "Respuesta". */
export function isAnswerLabel(label: string): boolean {
  return ANSWER_LABEL.test(label);
}
