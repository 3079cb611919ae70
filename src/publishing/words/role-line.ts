import { punctuation, type words } from '#words';
import type { Speaker } from '../../corpus/corpus.ts';

/** Somebody who speaks in a quote, as far as their role goes. */
interface Speaking {
  speaker: Pick<Speaker, 'kind'>;
  role?: string;
  organization?: { name: string };
}

/** What a speaker was on the day of a quote: "director, Joint Research Center"; empty where nothing is known. */
export function roleLine({ role, organization }: Omit<Speaking, 'speaker'>): string {
  if (role !== undefined && organization && role.includes(organization.name)) return role;
  return [role, organization?.name].filter((part) => part !== undefined).join(punctuation.comma);
}

/** The roles of all who speak, as pages show them: `Director, Joint Research Center`; what is not stated is said to be so. */
export function shownRoles(
  voices: readonly Speaking[],
  unstated: Pick<typeof words, 'organizationSpeaks' | 'anonymous' | 'noPost'>,
): string {
  return [...new Set(voices.map((voice) => shownRole(voice, unstated)))].join(punctuation.semicolon);
}

function shownRole(voice: Speaking, unstated: Parameters<typeof shownRoles>[1]): string {
  const stated = roleLine(voice);
  if (stated) return capitalized(stated);
  if (voice.speaker.kind === 'organization') return unstated.organizationSpeaks;
  return voice.speaker.kind === 'anonymous' ? unstated.anonymous : unstated.noPost;
}

/** With a capital, as a line begins. */
export function capitalized(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
