import { copyByHand } from './copy-by-hand.ts';

// Loaded where quotes stand outside of their articles, when words are first selected.
copyByHand();
