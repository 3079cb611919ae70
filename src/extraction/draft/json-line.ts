import type { Extracted } from '../statements/statement.ts';

/** What was found in a file as one line of JSON. Absent values are left out, but content, source, cue and speaker always stand. */
export function jsonLine(
  text: string,
  file: string,
  { statements, questions, language }: Extracted,
  rejected: readonly unknown[] = [],
): string {
  return JSON.stringify({
    file,
    statements: statements.map(({ speakers, organizations, candidates, source, cue, inner, ...rest }) => ({
      kind: rest.kind,
      text: rest.text,
      ...(rest.parts && { parts: rest.parts }),
      content: rest.content,
      source: source ? [source] : null,
      cue: cue ? [cue] : null,
      ...(cue && { cueText: text.slice(...cue) }),
      speaker: speakers.length === 1 ? speakers[0] : null,
      ...(speakers.length > 1 && { speakers }),
      speakerKind: rest.speakerKind,
      ...(rest.speakerAs && { speakerAs: rest.speakerAs }),
      ...(rest.role && { role: rest.role }),
      ...(organizations.length && { organization: organizations.join('; ') }),
      ...(rest.date && { date: rest.date }),
      ...(rest.at && { at: rest.at }),
      ...(inner.length && { inner }),
      confidence: rest.confidence,
      reason: rest.reason,
      ...(candidates && { unsure: candidates }),
      ...(rest.unsaid && { unsaid: rest.unsaid }),
    })),
    questions,
    language,
    ...(rejected.length && { rejected }),
  });
}
