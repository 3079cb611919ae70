import type { Range } from '../../text/range.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import { ORGANIZATION_WORD } from '../languages/english/name-words.ts';
import type { Mention } from './names.ts';
import { identityOf, type People } from './people.ts';

/** What somebody is, as the text prints it where it names them in full. */
export interface Role {
  role?: string;
  organizations: string[];
}

const OFFICES: ReadonlySet<string> = new Set(
  'secretary director president vice-president chairman chairwoman chair chairperson head chief mayor governor senator minister taoiseach chancellor councillor professor prof lecturer economist analyst researcher fellow scientist spokesman spokeswoman spokesperson manager officer founder co-founder owner editor reporter host author lawyer attorney detective det member commissioner candidate strategist adviser advisor pollster consultant engineer pilot captain capt warden nurse doctor physician teacher principal student farmer fisher fisherman driver sergeant sgt lieutenant lt judge partner executive CEO COO CFO leader deputy representative ambassador historian activist organizer coach dean curator bishop archbishop cardinal pastor colonel col major maj commander admiral adm imam sheikh prince princess duke king queen deckhand rigger operator resident secretary-general vice sen rep gov gen sheriff speaker counsel star maker inspector rabbi'.split(
    ' ',
  ),
);
/** Whether some words say what somebody is: "Minister for Ports". */
export function namesOffice(words: string): boolean {
  return words.split(/[\s,]+/).some((word) => OFFICES.has(word) || OFFICES.has(word.toLowerCase()));
}

const ROLE_STARTS: ReadonlySet<string> = new Set(
  'a an the his her their its one former then acting senior assistant deputy associate longtime retired'.split(' '),
);
const NO_ROLE =
  /^(?:an?|the)\s(?:\p{L}+\s){0,2}(?:day|week|month|year|move|time|decision|claim|statement|sign|place|city|town)\b/u;
const EMPTY_TITLES = /^(?:mr|mrs|ms|miss|mx|dr|cllr|sir|lord|lady|dame|st|hon|\(ret\.?\))\.?$/i;
/** Words that stand before a role, not in it. */
const ENDS_PHRASE =
  /^(?:and|but|the|an?|by|to|that|as|from|with|in|on|at|of|for|said|says|told|asked|called|interviewed|when|while|than|is|was|are|were|like|including|between|now|then|to|And|But|The|An?|In|On|At|By|As|When|While|Then|Now)$/;
/** Words that are an organization's name only with another one. */
const GENERIC =
  /^(?:Administration|Bank|Board|Campaign|City|Clerk|Club|College|Commission|Committee|Congress|Council|County|Court|Department|Federal|Government|Group|House|Inc\.?|International|Ltd\.?|National|Office|Parliament|Party|Police|Press|School|Senate|State|Union|University)$/;
const LONGEST = 220;
/** A role before a name is looked for not farther off than this, in characters. */
const FARTHEST_BEFORE = 90;

/** The roles of a text's people, by `identityOf` their names; the first one printed counts. */
export function rolesOf(
  text: string,
  mentions: readonly Mention[],
  people: People,
  paragraphAt: (at: number) => Range,
): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'person' || mention.words.length < 2 || mention.quoted) continue;
    const identity = identityOf(mention.words);
    if (roles.has(identity) || !people.all.has(identity)) continue;
    const [start, end] = paragraphAt(mention.start);
    const role =
      roleBehind(text, mention, end) ??
      roleBefore(text, mention, mentions[index - 1], start) ??
      roleLeadingTo(text, mention, start);
    if (role) roles.set(identity, { role, organizations: organizationsIn(role, mentions, text, mention.start) });
    else {
      const organization = organizationBehind(text, mention, mentions[index + 1]);
      if (organization) roles.set(identity, { organizations: [organization] });
    }
  }
  return roles;
}

/** "Ann Lee of the Kelm Trust", "Ann Lee, of the Kelm Trust in Kelm,". */
function organizationBehind(text: string, { end }: Mention, next: Mention | undefined): string | undefined {
  if (next?.kind === 'organization' && !next.quoted && /^\sof\s(?:the\s)?$/.test(text.slice(end, next.start)))
    return next.words.join(' ');
  const of = /^,\sof\s(?:the\s)?([^,]{3,80})(?=,|\sin\s\p{Lu})/u.exec(text.slice(end, end + 120))?.[1];
  if (!of) return undefined;
  const lastWord = of
    .split(/\s(?:in|of|at)\s/, 1)[0]!
    .split(' ')
    .at(-1)!;
  return ORGANIZATION_WORD.test(lastWord) ? of.split(/\sin\s/)[0] : undefined;
}

/** "Zhong Lan, director of the commission's Office": what stands between commas behind the name. */
function roleBehind(text: string, mention: Mention, paragraphEnd: number): string | undefined {
  if (!/[,\s]/.test(text[mention.end] ?? '')) return undefined;
  const rest = withSingleSpaces(text.slice(mention.end, Math.min(paragraphEnd, mention.end + LONGEST)));
  const lead =
    /^(?:\s\([^)]{1,20}\))?,\s/.exec(rest)?.[0] ??
    /^,?\s(?=who (?:is|was|serves as|runs|leads|heads)\s)/.exec(rest)?.[0];
  if (!lead) return undefined;
  const said = rest.slice(lead.length);
  if (!isRole(said) || NO_ROLE.test(said)) return undefined;
  const parts = said.split(
    /(?:,\s(?=(?:said|says|told|who|and\s(?:\p{L}+\s)?(?:said|told)|adding|speaking|wrote|in\s|on\s|at\s|have|has|had|is|was|were|are|will|would|also|called|argued|added|noted|warned|explained|announced)\b)|[.;:!?](?:\s|$)|[.,]?["”]|,\s(?=which\b)|,$|\son\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\ssaid\b)/u,
  );
  const found = closedPart(parts[0]!.trim(), said);
  return found.length > 2 ? withClosingMark(found.replace(/,$/, '')) : undefined;
}

/** author of “The River”: whose closing mark ended the search. */
function withClosingMark(role: string): string {
  if (role.lastIndexOf('“') > role.lastIndexOf('”')) return `${role}”`;
  return role.split('"').length % 2 ? role : `${role}"`;
}

function isRole(said: string): boolean {
  const words = said.split(/[\s,]/, 4);
  return ROLE_STARTS.has(words[0]!) || words.some((word) => OFFICES.has(word));
}

/** An apposition goes on behind a comma only while a place or a list does: "of Kelm, Ohio". */
function closedPart(part: string, said: string): string {
  const comma = part.search(/,\s(?!\p{Lu})/u);
  const cut = comma < 0 ? part : part.slice(0, comma);
  const which = /^, which\s[^,.;]{3,90}/.exec(said.slice(cut.length))?.[0];
  return which ? cut + which : cut;
}

/** "transport chief Elke Brandt": what stands before the name in its phrase. */
function roleBefore(
  text: string,
  mention: Mention,
  previous: Mention | undefined,
  paragraphStart: number,
): string | undefined {
  const from = Math.max(
    paragraphStart,
    mention.start - FARTHEST_BEFORE,
    previous && previous.end < mention.start && previous.possessive ? previous.end + 2 : 0,
  );
  const words = text.slice(from, mention.start).split(/\s+/);
  words.pop();
  const role: string[] = [];
  for (let word = words.pop(); word !== undefined && role.length < 5; word = words.pop()) {
    if (EMPTY_TITLES.test(word)) continue;
    if (!/^\p{L}[\p{L}’'-]*\.?$/u.test(word) || ENDS_PHRASE.test(word)) break;
    if (word.endsWith('.') && !OFFICES.has(word.slice(0, -1).toLowerCase())) break;
    role.unshift(word);
  }
  return role.length && isOffice(role.at(-1)!.replace(/\.$/, '')) ? role.join(' ') : undefined;
}

const HONORIFICS =
  /,\s(?:the\s)?(?:(?:Most|Right|Very)\s)?(?:(?:Rev|Hon|Dr|Prof|Cllr|Sir|Dame|Lord|Lady|Mr|Mrs|Ms)\.?\s){0,3}$/;

/** "The mayor of Larkton, Helen Voss,": what stands before the name and a comma, honorifics aside. */
function roleLeadingTo(text: string, { start }: Mention, paragraphStart: number): string | undefined {
  const before = withSingleSpaces(text.slice(Math.max(paragraphStart, start - FARTHEST_BEFORE), start));
  const comma = before.search(HONORIFICS);
  if (comma < 0) return undefined;
  const words = before.slice(0, comma).split(' ');
  const from = words.findLastIndex((word) => /^(?:the|an?|its|his|her|their|our)$/i.test(word)) + 1;
  const role = words.slice(from);
  const office = role.findIndex((word) => /^(?:of|for|at|in)$/.test(word));
  const noun = role[office < 0 ? role.length - 1 : office - 1];
  const isPhrase = from > 0 && role.length < 8 && role.every((word) => /^[\p{L}’'-]+$/u.test(word));
  return isPhrase && noun !== undefined && isOffice(noun) ? role.join(' ') : undefined;
}

function isOffice(noun: string): boolean {
  return (
    OFFICES.has(noun) ||
    OFFICES.has(noun.toLowerCase()) ||
    /^\p{Ll}+(?:er|or|ist|ian|man|woman|person|ant|ent)$/u.test(noun)
  );
}

/** Organizations named in a role. "The commission's office" is the office of the last commission named. */
export function organizationsIn(role: string, mentions: readonly Mention[], text: string, at: number): string[] {
  const whose = /\bthe\s(\p{Ll}+)[’']s\s/u.exec(role)?.[1];
  if (whose) {
    const owner = fullName(
      text,
      mentions.findLast(
        (mention) =>
          mention.start < at && mention.kind !== 'person' && mention.words.some((word) => word.toLowerCase() === whose),
      ),
    );
    if (owner) return [owner];
  }
  const found: string[] = [];
  const name = /\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s(?:(?:of|for|and|the|on|in|at)\s){0,2}\p{Lu}[\p{L}\p{N}’'.&-]*)*/gu;
  for (const match of role.matchAll(name)) {
    for (const piece of match[0].split(/\s(?:in|at)\s/)) {
      const words = piece.replace(/[’']s$/, '').split(' ');
      // The office behind it is no part of the name: Ohio Democratic Party Chairman.
      while (words.length > 1 && OFFICES.has(words.at(-1)!.toLowerCase())) words.pop();
      // Nor is the office before it: Chairman of the Kelm Trust.
      if (OFFICES.has(words[0]!.toLowerCase()) && words[1] === 'of') words.splice(0, words[2] === 'the' ? 3 : 2);
      const body = words.join(' ');
      const isOne =
        (words.length > 1 || !(GENERIC.test(body) || OFFICES.has(body))) &&
        (words.some((word) => ORGANIZATION_WORD.test(word)) || /^\p{Lu}{2,}$/u.test(body));
      if (isOne && !/^Party\ssecretary/.test(role.slice(match.index)) && !found.includes(body)) found.push(body);
    }
  }
  if (found.length) return found;
  const plain =
    /^(?:an?\s|the\s)?(?:head|chief|director|president|chair\p{Ll}*|member|leader|founder|owner|editor|manager)\sof\sthe\s(\p{Ll}[^,]{3,60})$/u.exec(
      role,
    )?.[1];
  return plain ? [plain] : [];
}

/** An organization's name with the capital words before it in its phrase: Anhui Provincial Development and Reform Commission. */
function fullName(text: string, mention: Mention | undefined): string | undefined {
  if (!mention) return undefined;
  const words = text.slice(Math.max(0, mention.start - 120), mention.start).split(/\s+/);
  words.pop();
  const name = [text.slice(mention.start, mention.end)];
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const joins = /^(?:of|and|for|the)$/.test(word);
    if (!(joins && /^\p{Lu}/u.test(words.at(-1) ?? '')) && !/^\p{Lu}[\p{L}’'-]*$/u.test(word)) break;
    name.unshift(word);
  }
  return name.join(' ').replace(/^The\s/, '');
}
