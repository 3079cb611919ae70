import { securityTxt } from '../../../publishing/metadata/security-txt.ts';
import { corpus } from '../../corpus.ts';
import { absolute, url } from '../../urls.ts';

const today = new Date().toISOString().slice(0, 10);
const text = securityTxt(corpus().site, today, absolute(`${url.home()}.well-known/security.txt`));

/** `security.txt`, where `site.yml` says whom to write to. */
export function getStaticPaths() {
  return text === undefined ? [] : [{ params: { file: 'security.txt' } }];
}

export function GET(): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
