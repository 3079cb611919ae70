import { shareWords } from '#words';
import style from '../../styles/share.css?url';
import './register.ts';
import { arrive } from './arrive.ts';
import { copyByHand } from './copy-by-hand.ts';
import { linkToWords } from './link-to-words.ts';
import { previewQuotes } from './preview.ts';
import { copy, tell } from './tell.ts';
import { wordsOf } from './words-of.ts';

// Comes when a page of quotes was read and is idle. It keeps the page for when there is no connection, and
// upgrades the plain links of quotes: copies words with who said them, opens the reader's own share menu, offers a
// link to selected words, and shows the quote that a link leads to. Without this script the same things are links and selectable text.

const look = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style });
// A preview without its look would push the text away.
look.addEventListener('load', previewQuotes);
document.head.append(look);

/** A quote as it leaves the page: all of it is written on the page, and nothing is put in words here. */
interface Copy {
  paragraphs: string[];
  below: string[];
  url: string;
  language: string;
}

/** The words of a quote without notes and controls, and what goes below them. */
function copyOf(figure: HTMLElement): Copy {
  const block = figure.querySelector('blockquote')!;
  const { below = '', url = '' } = figure.dataset;
  return {
    paragraphs: Array.from(block.querySelectorAll('p'), wordsOf),
    below: below.split('\n'),
    url,
    language: block.lang || document.documentElement.lang,
  };
}

function plain({ paragraphs, below, url }: Copy): string {
  return `${paragraphs.join('\n\n')}\n\n${[...below, url].join('\n')}`;
}

function rich({ paragraphs, below, url, language }: Copy): string {
  const quote = document.createElement('blockquote');
  quote.cite = url;
  quote.lang = language;
  const about = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = url;
  for (const paragraph of paragraphs)
    quote.append(Object.assign(document.createElement('p'), { textContent: paragraph }));
  for (const line of below) about.append(line, document.createElement('br'));
  about.append(link);
  return quote.outerHTML + about.outerHTML;
}

document.onclick = ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-copy]');
  if (!pressed) return;
  const figure = pressed.closest('figure');
  if (!figure) {
    const text = pressed.previousElementSibling!;
    copy(text.textContent, text.childElementCount ? text.innerHTML : undefined, shareWords.copiedText, pressed);
    return;
  }
  const taken = copyOf(figure);
  copy(plain(taken), rich(taken), shareWords.copied, pressed);
};

// The link to the ways of sharing opens the reader's own menu, where there is one.
for (const share of document.querySelectorAll<HTMLAnchorElement>('figure[data-below] a[href$="#share"]'))
  share.addEventListener('click', (event) => {
    if (typeof navigator.share !== 'function' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { paragraphs, below, url } = copyOf(share.closest('figure')!);
    navigator.share({ title: document.title, text: [paragraphs.join('\n\n'), ...below].join('\n'), url }).then(
      () => tell(shareWords.shared, share),
      // The reader may close the menu: that is no error.
      () => {},
    );
  });

copyByHand();
linkToWords();
arrive();
