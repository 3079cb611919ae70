import { clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';

/** What pages are written on, in each colour scheme; `base.css` has the same. */
export const papers = { light: '#f4f4ef', dark: '#131517' };
/** How far a rule that tells something must stand out from what it stands on (WCAG 2.2, 1.4.11). */
const enough = 3;
const oklch = converter('oklch');

/** A colour as `#rrggbb`; nothing where a text is none, or lets through what is behind it. */
export function colourOf(text: string): string | undefined {
  const colour = parse(text.trim());
  return colour && (colour.alpha ?? 1) === 1 ? formatHex(clampChroma(colour, 'oklch')) : undefined;
}

/** The colour schemes in which a colour does not stand out from the page, each with its contrast. */
export function weakIn(colour: string): { scheme: keyof typeof papers; contrast: number }[] {
  return (['light', 'dark'] as const)
    .map((scheme) => ({ scheme, contrast: wcagContrast(colour, papers[scheme]) }))
    .filter(({ contrast }) => contrast < enough);
}

/** The nearest colour of the same hue that stands out in both schemes: darker or lighter by as little as the eye may notice. */
export function nearestAccent(colour: string): string {
  const from = oklch(colour)!;
  for (let step = 0; step <= 1; step += 0.004)
    for (const l of [from.l - step, from.l + step]) {
      const other = formatHex(clampChroma({ ...from, l: Math.min(1, Math.max(0, l)) }, 'oklch'));
      if (!weakIn(other).length) return other;
    }
  return colour;
}
