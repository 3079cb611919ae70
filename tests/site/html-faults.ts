import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Everything comes from the same origin.
    'require-sri': 'off',
    // Titles name the speaker and the first words; search engines cut them, readers of tabs do not mind.
    'long-title': 'off',
    // RIS ends in "ER  - ".
    'no-trailing-whitespace': 'off',
    // The ids of quotes are their authors', in any script.
    'valid-id': ['error', { relaxed: true }],
    // Several boxes of one name are several values of one filter.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // A frame to copy is text, and pictures have no style of their own.
    'no-inline-style': 'error',
  },
});

/** What is wrong with the HTML of a page, each as `line rule: message`. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
