import { identityOf, surnameOf } from '../names/people.ts';

/** Somebody, or an organization, that the site already has. */
export interface Known {
  id: string;
  name: string;
  /** Other names, in any script. */
  aliases: readonly string[];
  /** Whether a file of its own introduces it, so that an article need not. */
  hasFile: boolean;
  family?: string;
  role?: string;
  /** Id of an organization. */
  organization?: string;
}

/** Everybody the site has: the ids of a draft have to fit theirs. */
export interface Registry {
  speakers: readonly Known[];
  organizations: readonly Known[];
}

/** Whom of the site a name means, and, where that is not sure, why. */
export interface Recognised {
  known?: Known;
  doubt?: string;
}

/** Who of the site is called so: by the printed name or an alias; a middle name more or less, a namesake or a bare surname is a doubt. */
export function recognise(name: string, all: readonly Known[]): Recognised {
  const same = all.filter((known) => [known.name, ...known.aliases].some((one) => folded(one) === folded(name)));
  const [only] = same;
  if (only && same.length === 1) return { known: only };
  if (only) return { known: only, doubt: `${name} may be ${listed(same)}` };
  const words = name.split(/\s+/);
  if (words.length > 1) {
    const alike = all.filter((known) =>
      [known.name, ...known.aliases].some((one) => identityOf(one.split(/\s+/)) === identityOf(words)),
    );
    return alike[0] ? { known: alike[0], doubt: `${name} may be ${listed(alike)}, or somebody else` } : {};
  }
  const bearers = all.filter(
    (known) => folded(known.family ?? surnameOf(known.name.split(/\s+/))) === folded(name) && known.name.includes(' '),
  );
  return bearers.length ? { doubt: `${name} may be ${listed(bearers)}, whom the site knows` } : {};
}

function listed(all: readonly Known[]): string {
  return all.map(({ name, id }) => `${name} (${id})`).join(' or ');
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
