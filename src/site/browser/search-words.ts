import type { Condition } from '../../search/conditions.ts';

// Every word of the search. Another language is three more tables of these shapes.

/** Words of the page as it is built. */
export const formWords = {
  title: 'Search quotes',
  description: 'Find what was said by its words, by who said it, in whose wording, where and when.',
  box: 'Words that were said',
  boxEverywhere: 'Words, a speaker, or both',
  boxWithin: (name: string) => `Words said by ${name}`,
  find: 'Find a quote',
  within: 'Within this speaker',
  button: 'Search',
  how: 'All words must occur. “Marks” keep words together, a minus before a word leaves it out, and speaker: goes before a name.',
  filters: 'Filters',
  speaker: 'Speaker',
  narrow: 'Type a name to find speakers',
  typeName: 'Type a name',
  kind: 'Kind',
  organization: 'Organization',
  article: 'Article',
  any: 'Any',
  dates: 'Date of the quote',
  from: 'From',
  to: 'To',
  dateForm: 'A year, a month or a day: 2020, 2020-08 or 2020-08-24',
  order: 'Group by',
  bySpeaker: 'Speaker',
  byDate: 'Date',
  results: 'Quotes',
  speakers: 'Speakers',
  noScript:
    'Searching needs JavaScript, which is off. Your browser’s own find works on this page; every name leads to a page with all that person said.',
  everything: (quotes: string, speakers: string) => `${quotes} by ${speakers}`,
  index: 'Who is quoted, with the number of quotes',
};

/** Words that the script of the page sets itself. */
export const drawWords = {
  any: 'Any',
  filters: (on: number) => (on ? `Filters, ${on} on` : 'Filters'),
  remove: 'Remove filter ',
  clear: 'Clear all',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  more: (next: number, left: number) => `Show ${next < left ? `${next} of ${left} more` : `the other ${left}`}`,
  tryElse: 'Try fewer or shorter words, or ',
  start: 'start from a speaker',
  broken: 'The search could not start in this browser.',
  retry: 'Try again',
};

/** Words of the results. */
export const resultWords = {
  found: (quotes: number, speakers: number, text: string) =>
    `${quotes ? number(quotes, 'quote') : 'No quotes'}${quotes ? ` by ${number(speakers, 'speaker')}` : ''}${text && ` for “${short(text)}”`}`,
  beforeFilters: (quotes: number) => `; ${quotes} before filters`,
  total: (quotes: number) => number(quotes, 'quote'),
  choose: (quotes: number) =>
    `This site holds ${quotes} quotes, too many to send at once. Choose a speaker under Filters, or a year:`,
  lost: 'The quotes could not be loaded: there is no connection.',
  gone: 'The quotes could not be loaded: a file is missing, perhaps because the site has changed since this page was opened.',
};

/** Words of what stands around the results. */
export const aroundWords = {
  left: (number: number) => `${number} more: type a name`,
  nobody: (typed: string) => `Nobody here is called “${short(typed)}”.`,
  leftInList: (number: number) => `${number} more: add words to see them`,
  from: 'From',
  to: 'To',
  lookedIn: (quotes: number) => `Looked at in ${number(quotes, 'quote')}, part by part:`,
  reason: ({ on, asked, not }: Pick<Condition, 'on' | 'asked' | 'not'>, alone: number) => {
    const what = asked.filter(Boolean).map((one) => `“${short(one)}”`);
    const part =
      on === 'words'
        ? `${not ? 'without' : 'with'} ${what}`
        : on === 'date'
          ? `said ${asked.map((one, at) => one && `${at ? 'until' : 'from'} ${one}`).join(' ')}`
          : `${not ? 'without' : 'with'} ${on} ${what.join(' or ')}`;
    return `${alone || 'no'} ${alone === 1 ? 'quote' : 'quotes'} ${part}`;
  },
  without: (quotes: number) => `leave this out: ${number(quotes, 'quote')}`,
  untold: (parts: number) => `${parts} more parts were not looked at one by one.`,
  called: 'By name: ',
  saidBy: (text: string) => `Said by, with “${short(text)}”: `,
  page: (name: string) => `All about ${name} on one page`,
};

function number(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** A text that is pasted into the box may fill pages; the box itself shows all of it. */
function short(text: string): string {
  const characters = [...text.trim().slice(0, 400)];
  return characters.length > 90 ? `${characters.slice(0, 80).join('')}…` : characters.join('');
}
