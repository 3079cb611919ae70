/** So many results are shown at once, and so many more each time. */
export const atOnce = 30;
