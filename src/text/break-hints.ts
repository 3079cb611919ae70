const hints = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * A text without the hints where a line may break: they belong to a page, not to words that go elsewhere. Joiners stay,
 * emoji need them.
 */
export function withoutHints(text: string): string {
  return text.replace(hints, '');
}
