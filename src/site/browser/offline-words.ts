/** The words of the page that stands for those that cannot be had. Another language is another table of this shape. */
export const offlineWords = {
  label: 'Offline',
  title: 'No connection',
  lede: 'This page was not opened here before, so it cannot be shown without a connection. Its address is kept: try again once you are connected. What you have read before is still here, and so is the search.',
  retry: 'Try again',
};
