/** The beginning of what somebody typed: a text that is pasted into a box may fill pages, and the box shows all of it. */
export function excerpt(text: string): string {
  const characters = [...text.trim().slice(0, 400)];
  return characters.length > 90 ? `${characters.slice(0, 80).join('')}…` : characters.join('');
}
