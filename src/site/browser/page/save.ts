import { node } from './nodes.ts';

/** Hands a file to the reader, and says so beside the button and to screen readers. */
export function save(text: string, kind: 'csv' | 'json', told: string, button: Element): void {
  const address = URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `quotes.${kind}`;
  link.click();
  button.nextElementSibling?.remove();
  button.after(node('span', { class: 'told', role: 'alert' }, told));
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
