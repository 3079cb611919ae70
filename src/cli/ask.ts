import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import type { Answers, NewKind, Question } from './new-kinds.ts';

/** Where questions are asked. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks which of some kinds is meant. Gives back nothing where whoever is asked breaks off. */
export async function askKind(kinds: Record<string, NewKind>, terminal: Terminal): Promise<string | undefined> {
  const kind = await select({
    message: 'What is to be made?',
    options: Object.entries(kinds).map(([value, { what }]) => ({ value, label: value, hint: what })),
    ...terminal,
  });
  return isCancel(kind) ? undefined : kind;
}

/** Asks what is not answered yet, one question after the other. Gives back nothing where whoever is asked breaks off. */
export async function askAll(
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal,
): Promise<Answers | undefined> {
  const answers = { ...given };
  for (const { name, ask, isNeeded, schema, otherwise } of questions) {
    if (answers[name] !== undefined) continue;
    const fallback = otherwise?.(answers) ?? '';
    const answer = await text({
      message: ask,
      ...(fallback && { initialValue: fallback }),
      ...(!isNeeded && !fallback && { placeholder: 'may be left empty' }),
      validate: (value = '') => (value.trim() ? whyNot(schema, value.trim()) : isNeeded ? 'This is needed' : undefined),
      ...terminal,
    });
    if (isCancel(answer)) return undefined;
    if (answer?.trim()) answers[name] = answer.trim();
  }
  return answers;
}

/** What an answer should have been. */
export function whyNot(schema: Question['schema'], value: string): string | undefined {
  const { error } = schema.safeParse(value);
  return error && `Unexpected "${value}", expected ${error.issues[0]!.message}`;
}
