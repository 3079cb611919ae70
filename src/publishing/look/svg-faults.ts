import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Place } from '../../article/problem.ts';
import type { ProblemCode } from '../../article/problem-codes.ts';

/** What keeps a drawing from being published, with its place in the file. */
export interface SvgFault {
  code: Extract<ProblemCode, 'picture-broken' | 'picture-type' | 'unsafe-svg'>;
  place: Place;
  message: string;
}

const svg = 'http://www.w3.org/2000/svg';
/** Elements that draw and do nothing else (SVG 2); a drawing opened by itself may run what others hold. */
const drawing = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan
  textPath image marker clipPath mask pattern linearGradient radialGradient stop view filter feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);
/** What programs for drawing note beside the drawing is in languages of their own; this one is that of pages. */
const pages = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'];

/**
 * Everything of an SVG file that runs, loads or moves something, or that keeps it from being read, in its order. Problems:
 * `picture-broken` for what is no XML, `picture-type` for other XML, `unsafe-svg`.
 */
export function svgFaults(text: string, name: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let began: Place = { line: 1, column: 1 };
  let inStyle = false;
  let depth = 0;
  const unsafe = (what: string, instead: string) =>
    faults.push({ code: 'unsafe-svg', place: began, message: `Unexpected ${what} in ${name}, expected ${instead}` });
  const here = (length = 0): Place => ({ line: parser.line, column: Math.max(1, parser.columnIndex - length) });
  parser.on('opentagstart', (tag) => {
    began = here(tag.name.length + 1);
  });
  parser.on('opentag', (tag) => {
    if (depth++ === 0 && (tag.local !== 'svg' || tag.uri !== svg))
      faults.push({
        code: 'picture-type',
        place: began,
        message: `Unexpected <${tag.name}> in ${name}, expected <svg xmlns="${svg}">: export the logo anew as SVG or PNG`,
      });
    else inspect(tag, unsafe);
    inStyle = tag.local === 'style' && !tag.isSelfClosing;
  });
  parser.on('closetag', () => {
    depth--;
    inStyle = false;
  });
  const style = (css: string) => {
    if (inStyle && loads(css))
      unsafe('style that loads something', 'one without @import and without url() of other files');
  };
  parser.on('text', style);
  parser.on('cdata', style);
  parser.on('doctype', (doctype) => {
    began = here();
    if (/<!ENTITY/i.test(doctype))
      unsafe('<!ENTITY', 'a drawing without abbreviations of its own: export it as plain SVG');
  });
  parser.on('processinginstruction', ({ target }) => {
    began = here();
    if (target !== 'xml') unsafe(`<?${target}`, 'a drawing whose style is in it');
  });
  let isBroken = false;
  parser.on('error', (error) => {
    if (isBroken) return;
    isBroken = true;
    const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    faults.push({
      code: 'picture-broken',
      place: here(),
      message: `Unexpected damage of ${name} (${what}), expected a whole SVG: export it anew`,
    });
  });
  parser.write(text).close();
  return faults;
}

function inspect(tag: SaxesTagNS, unsafe: (what: string, instead: string) => void): void {
  if (pages.includes(tag.uri) || (tag.uri === svg && !drawing.has(tag.local))) {
    unsafe(`<${tag.name}>`, 'nothing but what draws: take it out, or export the logo as PNG');
    return;
  }
  // What programs note for themselves says nothing to a browser.
  const attributes = tag.uri === svg ? Object.values(tag.attributes) : [];
  for (const { name, local, uri, value } of attributes) {
    const written = `${name}="${value.slice(0, 40)}"`;
    if (uri === '' && /^on/i.test(local)) unsafe(written, 'nothing that runs: take it out');
    else if (local === 'base' && uri !== '') unsafe(written, 'addresses of the drawing itself: take it out');
    else if (local === 'href' && !/^#|^data:image\/(png|jpeg|webp|gif);/.test(value.trim()))
      unsafe(written, 'a part of the drawing itself, such as #shape: draw it in, or export the logo as PNG');
    else if (uri === '' && local !== 'href' && loads(value))
      unsafe(written, 'a part of the drawing itself, such as url(#shape)');
  }
}

/** Whether a style asks for another file; one with escapes may. */
function loads(css: string): boolean {
  return /@import|\\|url\s*\(\s*(?!["']?\s*#)/i.test(css);
}
