import type { CardStacks } from './card-fonts.ts';

/** A card is always light: it is shown inside pages of others. */
export const colors = { paper: '#f4f4ef', ink: '#16181b', soft: '#52575b', own: '#b3261a' };

/** Where things stand, in pixels; no text is nearer to an edge than `start` or smaller than 24, for previews are small. What is about the words ends at `side`; the rule stands at `axis`; words begin at `words`. */
export const grid = {
  width: 1200,
  height: 630,
  top: 64,
  start: 48,
  side: 304,
  axis: 332,
  words: 382,
  right: 64,
  foot: 56,
};

/** The place of a logo beside the site's name, and of one that holds it. */
export const logoBox = { square: { width: 52, height: 52 }, wide: { width: 256, height: 72 } };

/** A picture stands at the end of the lines, from edge to edge. */
export const beside = { width: 360, height: grid.height, gap: 40 };

export const columns = { side: grid.side - grid.start, words: grid.width - grid.words - grid.right };

/**
 * The style sheet of both kinds of card. It sets no `text-wrap`: the renderer draws balanced lines that it does not
 * count when it measures, and a card must not run over.
 */
export const cardCss = (stacks: CardStacks, accent: string = colors.own) => `
.card{display:block;position:relative;width:${grid.width}px;height:${grid.height}px;background:${colors.paper};color:${colors.ink};font-family:${family(stacks.text)}}
.card *{overflow-wrap:anywhere}
.at{display:block;position:absolute}
.side{display:block;width:${columns.side}px;text-align:right}
.rtl .side{text-align:left}
.person{display:block;width:${columns.side}px;margin-bottom:16px}
.name{display:block;font-family:${family(stacks.headings)};line-height:1.15;font-weight:400}
.family{display:inline;font-variant-caps:small-caps;font-weight:620;letter-spacing:.035em}
.role{display:block;font-family:${family(stacks.names)};font-size:24px;line-height:1.3;margin-top:10px;color:${colors.soft}}
.words{display:block;width:${columns.words}px}
.paragraph{display:block;line-height:1.16;letter-spacing:-.016em}
.paragraph.unspaced{letter-spacing:0;line-height:1.3}
.foot{display:block;width:${columns.words}px;font-family:${family(stacks.names)};font-weight:500;font-size:24px;line-height:32px;color:${colors.soft}}
.rtl .foot{text-align:right}
.label{display:block;width:${columns.side}px;font-family:${family(stacks.names)};font-weight:500;font-size:24px;line-height:1.35;color:${colors.soft}}
.title{display:block;font-family:${family(stacks.headings)};width:${columns.words}px;line-height:1;font-weight:500;letter-spacing:-.02em}
.deck{display:block;width:${columns.words - 90}px;font-size:32px;line-height:1.3}
.brand{display:flex;justify-content:flex-end;align-items:center;gap:14px;width:${columns.side}px}
.site{display:block;font-family:${family(stacks.headings)};text-align:right;font-weight:600;line-height:1.1}
.ground{display:flex;padding:10px;background:${colors.ink}}
.own{border-left-color:${accent}}
.soft{border-left-color:${colors.soft}}
.sign{display:flex;gap:5px;height:30px}
`;

function family(stack: readonly string[]): string {
  return stack.map((name) => `"${name}"`).join(', ');
}
