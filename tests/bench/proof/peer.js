import search from 'approx-string-match';

/** Places of `text` that are like `pattern` up to so many errors. */
export const approximately = search.default ?? search;
