import type { Statement } from '../../src/extraction/statements/statement.ts';

/** A statement as a fixture expects it. Fields that are absent are not compared. */
export interface Expected {
  kind: Statement['kind'];
  speaker?: string | null;
  speakers?: string[];
  speakerKind: Statement['speakerKind'];
  role?: string;
  organization?: string;
  cue?: string;
  text: string;
  parts?: string[];
  inner?: { text: string }[];
  saidOn?: string;
}

/** Text without what never decides: invisible characters, runs of spaces, marks and stops at both ends. */
export function trimmed(text: string): string {
  const edge = /^[\s"'`“”‘’«»„「」『』,.;:!?…\-–—()[\]]+|[\s"'`“”‘’«»„「」『』,.;:!?…\-–—()[\]]+$/g;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(edge, '');
}

/** What of a statement a fixture compares, in the fixture's own fields. */
export function comparable(text: string, statement: Statement, expected: Expected): Record<string, unknown> {
  const contains = (found: string | undefined, wanted: string) =>
    found?.toLowerCase().includes(wanted.toLowerCase()) ? wanted : found;
  const cue = statement.cue ? text.slice(...statement.cue) : '';
  return {
    kind: statement.kind,
    text: trimmed(statement.text),
    speakerKind: statement.speakerKind,
    ...('speaker' in expected && { speaker: expected.speakers ? null : (statement.speakers[0] ?? null) }),
    ...(expected.speakers && { speakers: statement.speakers }),
    ...(expected.role && { role: contains(statement.role, expected.role) }),
    ...(expected.organization && { organization: contains(statement.organizations.join('; '), expected.organization) }),
    ...(expected.cue && {
      cue:
        // One may be longer than the other ("said", "said on Monday"), but where none was found none is right.
        cue && (contains(expected.cue, cue) === cue || contains(cue, expected.cue) === expected.cue)
          ? expected.cue
          : cue,
    }),
    ...(expected.parts && { parts: statement.parts?.map(trimmed) }),
    ...(expected.inner && { inner: statement.inner.map((inner) => ({ text: trimmed(inner.text) })) }),
    ...(expected.saidOn && { saidOn: statement.date }),
  };
}

/** The same of what is expected. */
export function wanted(expected: Expected): Record<string, unknown> {
  const { kind, speakerKind, speaker, speakers, role, organization, cue, saidOn } = expected;
  return {
    kind,
    text: trimmed(expected.text),
    speakerKind,
    ...('speaker' in expected && { speaker }),
    ...(speakers && { speakers }),
    ...(role && { role }),
    ...(organization && { organization }),
    ...(cue && { cue }),
    ...(expected.parts && { parts: expected.parts.map(trimmed) }),
    ...(expected.inner && { inner: expected.inner.map((inner) => ({ text: trimmed(inner.text) })) }),
    ...(saidOn && { saidOn }),
  };
}
