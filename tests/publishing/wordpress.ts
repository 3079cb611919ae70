/** What WordPress keeps of the HTML of a provider that it does not know: bare blockquotes, links and frames, and the words of the first blockquote only if the HTML begins with it. */
export function wordpress(html: string): string {
  const kept = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
    const allowed: Record<string, string[]> = {
      a: ['href'],
      blockquote: [],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    };
    const names = allowed[name];
    if (!names) return '';
    const left = [...attributes.matchAll(/(\w+)="[^"]*"/g)].filter(([, attribute]) => names.includes(attribute!));
    return `<${slash}${name}${left.map(([attribute]) => ` ${attribute}`).join('')}>`;
  });
  const parts = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  return parts?.[2] ? `${parts[1] ?? ''}${parts[2]}` : '';
}
