import type { OrganizationEntry, Person, SpeakerEntry } from '../article/article.ts';
import type { Content } from '../corpus/content.ts';
import type { Known, Registry } from '../extraction/draft/registry.ts';

/** Everybody a site's files and articles introduce, whom a draft may mean; `except` is the article that it replaces. */
export function knownNames({ speakers, organizations, articles }: Content, except?: string): Registry {
  const others = articles.filter(({ file }) => file !== except);
  return {
    speakers: gathered(
      speakers.map(({ id, fields }) => known(id, fields, true)),
      others.flatMap((article) => article.speakers).filter(({ anonymous }) => !anonymous),
    ),
    organizations: gathered(
      organizations.map(({ id, fields }) => known(id, fields, true)),
      others.flatMap((article) => article.organizations),
    ),
  };
}

/** Files first; what articles say of an id adds names to it. */
function gathered(files: Known[], entries: readonly (SpeakerEntry | OrganizationEntry)[]): Known[] {
  const byId = new Map(files.map((one) => [one.id, one]));
  for (const entry of entries) {
    const before = byId.get(entry.id);
    const said = known(entry.id, entry, false);
    byId.set(
      entry.id,
      before ? { ...said, ...before, aliases: [...before.aliases, entry.name, ...said.aliases] } : said,
    );
  }
  return [...byId.values()];
}

function known(id: string, fields: Pick<Person, 'name' | 'aliases'> & Partial<SpeakerEntry>, hasFile: boolean): Known {
  const { name, aliases, family, role, organization } = fields;
  return {
    id,
    name,
    aliases: aliases.map((alias) => alias.name),
    hasFile,
    ...(family && { family }),
    ...(role && { role }),
    ...(organization && { organization }),
  };
}
