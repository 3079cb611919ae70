/** Infinitives whose future has another stem. */
const STEMS: Readonly<Record<string, string>> = { decir: 'dir', sostener: 'sostendr' };

/** The future and the conditional of Romance infinitives: what is not said yet, or only might be. */
export function futureOf(infinitives: ReadonlySet<string>, endings: readonly string[]): ReadonlySet<string> {
  return new Set(
    [...infinitives].flatMap((infinitive) => {
      const stem = STEMS[infinitive] ?? infinitive.replace(/re$/, 'r');
      return endings.map((ending) => stem + ending);
    }),
  );
}
