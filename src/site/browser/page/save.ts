/** Hands a file to the reader. */
export function save(text: string, kind: 'csv' | 'json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `quotes.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
