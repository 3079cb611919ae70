import type { Article } from '../article/article.ts';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { TopicFile } from '../article/read-registry.ts';
import { addressPartOf } from '../text/address-part.ts';
import type { Topic } from './corpus.ts';

/**
 * The topics that the tags of articles mean, and those that have a file, by name. Tags mean one topic where they make one
 * address, or one that its file says it had; without a file, it is called as the newest article spells it.
 * Problems: `one-topic-two-names`, and `taken-id` for a former name that another topic has.
 */
export function gatherTopics(
  articles: readonly Article[],
  files: readonly TopicFile[],
  language: string,
): { topics: Topic[]; problems: Problem[] } {
  const topics = new Map(files.map(({ id, fields, body }) => [id, topicOf(id, fields.name, fields.was, body)]));
  const { bySlug, problems } = addressesOf(files, topics);
  for (const article of articles) {
    const { report, problems: found } = reporterOf(article.file);
    for (const tag of article.tags) {
      const slug = addressPartOf(tag);
      const topic = bySlug.get(slug) ?? topicOf(slug, tag);
      bySlug.set(slug, topic);
      topics.set(topic.slug, topic);
      if (topic.articles.at(-1) !== article) topic.articles.push(article);
      if (tag !== topic.name && !topic.was.includes(slug))
        report(
          'one-topic-two-names',
          article.tagsPlace,
          `Unexpected tag "${tag}", expected "${topic.name}", as the topic at /topics/${topic.slug}/ is called: write it so`,
        );
    }
    problems.push(...found);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...topics.values()].sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  return { topics: sorted, problems };
}

/** Every address that a topic with a file has or had, or that its name makes. */
function addressesOf(
  files: readonly TopicFile[],
  topics: ReadonlyMap<string, Topic>,
): { bySlug: Map<string, Topic>; problems: Problem[] } {
  const bySlug = new Map(topics);
  const problems: Problem[] = [];
  const take = ({ id, file }: TopicFile, name: string, field: string) => {
    const slug = addressPartOf(name);
    const holder = bySlug.get(slug);
    bySlug.set(slug, holder ?? topics.get(id)!);
    if (!holder || holder.slug === id) return;
    const { report, problems: found } = reporterOf(file);
    report(
      'taken-id',
      top,
      `Unexpected name "${name}" in ${field}, which means the topic "${holder.slug}"; expected one that no other topic has: delete it`,
    );
    problems.push(...found);
  };
  for (const file of files) take(file, file.fields.name, 'name:');
  for (const file of files) for (const name of file.fields.was) take(file, name, 'was:');
  return { bySlug, problems };
}

function topicOf(slug: string, name: string, was: string[] = [], body: TopicFile['body'] = []): Topic {
  const former = [...new Set(was.map(addressPartOf))].filter((one) => one !== slug);
  return { slug, name, was: former, ...(body.length && { description: body }), articles: [] };
}
