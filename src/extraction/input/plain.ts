/** Plain text with what its file says about it. */
export interface Plain {
  text: string;
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  authors?: string[];
}
