import { withSingleSpaces } from '../../text/spaces.ts';
import { SURE } from '../statements/certainty.ts';
import type { Statement } from '../statements/statement.ts';

/** The statements as lines for a terminal: quote, speaker, kind, confidence. */
export function statementTable(statements: readonly Statement[]): string {
  const rows = statements.map((statement) => [
    shortened(statement.text, 48),
    shortened(
      statement.candidates?.join(' or ') ?? (statement.speakers.join(', ') || (statement.speakerAs ?? 'nobody named')),
      32,
    ),
    statement.kind,
    `${statement.confidence.toFixed(2)}${statement.confidence < SURE ? `  unsure: ${statement.reason}` : ''}`,
  ]);
  const all = [['quote', 'speaker', 'kind', 'confidence'], ...rows];
  const widths = [0, 1, 2].map((column) => all.reduce((most, row) => Math.max(most, row[column]!.length), 0));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A text on one line, cut where it is longer. */
export function shortened(text: string, longest: number): string {
  const line = withSingleSpaces(text);
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
