import type { Organization as OrganizationNode, Person as PersonNode } from 'schema-dts';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Author, Organization, Site, Speaker, Voice } from '../../corpus/corpus.ts';
import type { Addresses } from '../addresses.ts';
import { publishedName } from '../look/published-name.ts';
import { roleLine } from '../words/role-line.ts';

type Node<T> = Exclude<T, string>;
export type SpeakerNode = Node<PersonNode> | Node<OrganizationNode>;

/** A speaker with what is true of them across articles. */
export function speakerLd(speaker: Speaker, addresses: Addresses): SpeakerNode {
  const { kind, name, aliases, sameAs } = speaker;
  const known = {
    name,
    ...(kind !== 'anonymous' && { '@id': addresses.speaker(speaker.id), url: addresses.speaker(speaker.id) }),
    ...(aliases.length > 0 && { alternateName: [...new Set(aliases.map((alias) => alias.name))] }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  if (kind === 'organization') return { '@type': 'Organization', ...known };
  return {
    '@type': 'Person',
    ...known,
    ...(kind === 'person' && speaker.family !== undefined && speaker.family !== name && { familyName: speaker.family }),
  };
}

/** A speaker as what they were on the day of a quote. */
export function voiceLd(voice: Voice, addresses: Addresses): SpeakerNode {
  const node = speakerLd(voice.speaker, addresses);
  if (node['@type'] !== 'Person') return node;
  const { role, organization, speaker } = voice;
  return {
    ...node,
    ...(role !== undefined && { jobTitle: role }),
    ...(organization && { affiliation: { '@type': 'Organization' as const, name: organization.name } }),
    ...(speaker.namesakes.length > 0 && roleLine(voice) && { disambiguatingDescription: roleLine(voice) }),
  };
}

/** The root of a speaker page. */
export function speakerPageLd(speaker: Speaker, addresses: Addresses) {
  return { '@context': 'https://schema.org' as const, ...speakerLd(speaker, addresses) };
}

/** The root of an organization's page. */
export function organizationPageLd({ id, name, aliases, sameAs }: Organization, addresses: Addresses) {
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'Organization' as const,
    '@id': addresses.organization(id),
    url: addresses.organization(id),
    name,
    ...(aliases.length > 0 && { alternateName: aliases.map((alias) => alias.name) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** Somebody who writes here. */
export function authorLd({ id, name, sameAs }: Author, addresses: Addresses): Node<PersonNode> {
  return {
    '@type': 'Person',
    '@id': addresses.author(id),
    url: addresses.author(id),
    name,
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** The root of an author's page. */
export function authorPageLd(author: Author, addresses: Addresses) {
  return { '@context': 'https://schema.org' as const, ...authorLd(author, addresses) };
}

/** Who publishes an article. */
export function publisherLd(article: Article, { publisher, editors, contact, logo }: Site, addresses: Addresses) {
  return {
    '@type': 'NewsMediaOrganization' as const,
    name: publisher.name,
    url: publisher.url ?? addresses.home(),
    ...(logo && { logo: { '@type': 'ImageObject' as const, url: addresses.file(publishedName(logo)) } }),
    correctionsPolicy: addresses.resolve(article, '/corrections/'),
    ...(editors.length > 0 && { masthead: addresses.resolve(article, '/about/#editors') }),
    ...(contact !== undefined && {
      contactPoint: {
        '@type': 'ContactPoint' as const,
        ...(/^https?:/i.test(contact) ? { url: contact } : { email: contact }),
      },
    }),
  };
}

/** Everybody who speaks. */
export function voicesLd({ voices }: AttributedQuote, addresses: Addresses): SpeakerNode[] {
  return voices.map((voice) => voiceLd(voice, addresses));
}

/** A node that was told before, by its address; one without an address has to be told again. */
export function referenceTo(node: SpeakerNode): SpeakerNode | { '@id': string } {
  return node['@id'] === undefined ? node : { '@id': node['@id'] };
}
