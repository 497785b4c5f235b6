import type { Article } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import families from './story-families.json' with { type: 'json' };

interface Written {
  readonly day: string;
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly title: string;
  readonly text: readonly string[];
}

export interface WrittenArticle {
  readonly article: Article;
  readonly digest: Digest;
}

export interface StoryPair {
  readonly name: string;
  readonly kind: 'copy' | 'edited copy' | 'follow-up' | 'same people' | 'unrelated';
  /** Half of the families guided the weights, the other half only judges them. */
  readonly set: 'develop' | 'validate';
  readonly first: WrittenArticle;
  readonly second: WrittenArticle;
}

type Family = (typeof families)[number];

/** Sixty pairs of articles written for the tests: five of each of twelve stories. */
export const storyPairs: readonly StoryPair[] = families.flatMap((family, index) => {
  const { id, language, original } = family;
  const first = written(original, language, 'The First');
  const copy = written(
    { ...original, title: family.copy.title, text: [...original.text, 'With material from agencies.'] },
    language,
    'The Second',
  );
  const other =
    'lookalike' in family && family.lookalike ? family.lookalike : families[(index + 5) % families.length]?.original;
  if (!other) throw new Error(`nothing to tell ${id} from`);
  const pair = (kind: StoryPair['kind'], second: WrittenArticle): StoryPair => ({
    name: `${id}: ${kind}`,
    kind,
    set: family.set as StoryPair['set'],
    first,
    second,
  });
  return [
    pair('copy', copy),
    pair('edited copy', written(editedCopy(family), language, 'The Third')),
    pair('follow-up', written(family.followUp, language, 'The Third')),
    pair('same people', written(family.other, language, 'The Second')),
    pair('unrelated', written(other, language, 'The First')),
  ];
});

function editedCopy({ original, copy, edited }: Family): Written {
  const kept = original.text.filter((_, at) => !edited.cut.some((cut) => cut === at));
  const text = kept.map((sentence) =>
    edited.replace.reduce((now, [from = '', to = '']) => now.replace(from, to), sentence),
  );
  return { ...original, title: copy.title, text: [...text, ...edited.add] };
}

function written({ day, people, topics, title, text }: Written, language: string, publisher: string): WrittenArticle {
  const article: Article = {
    ...blankArticle,
    url: `https://news.example/${day}/${title.length}`,
    title,
    publisher,
    language,
    published: `${day}T08:00:00Z`,
    publisherTopics: [...topics],
    blocks: text.map((paragraph) => ({ type: 'paragraph', text: paragraph, marks: [] })),
    extractorVersion: 1,
  };
  const digest: Digest = {
    ...blankDigest,
    version: 1,
    isTooShort: false,
    people: people.map((name) => ({
      name,
      aliases: [name, name.split(' ').at(-1) ?? name],
      role: null,
      roles: [],
      mentions: [],
      salience: 1,
      isKey: true,
    })),
    arePeopleAvailable: true,
    topics: topics.map((label) => ({ label, source: 'publisher', kind: 'subject', score: 1, mentions: [] })),
    wordCount: 100,
  };
  return { article, digest };
}
