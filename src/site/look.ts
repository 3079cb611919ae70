import type { Plugin } from 'vite';

const name = 'virtual:look.css';
const resolved = `\0${name}`;

/** A Vite plugin: the style sheet `virtual:look.css` is what a site says of the look of pages, over `base.css`. */
export default function look(css: string): Plugin {
  return {
    name: 'attributed:look',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? css : undefined),
  };
}
