import { i18n } from '#i18n';
import type { Article, Span } from '@/utils/model/article';
import type { ClipForm, CopyWish } from '@/utils/model/clip-form';
import type { CorrectionWish } from '@/utils/model/correction';
import type { Digest, Person } from '@/utils/model/digest';
import { Loaded } from '../Loaded';
import type { Choosing } from '../put-right/ChoosingBar';
import { topicItems } from '../put-right/menu-items';
import { PutRightMenu } from '../put-right/PutRightMenu';
import { OtherPeople } from './OtherPeople';
import { PersonCard } from './PersonCard';
import { TopicList } from './TopicList';

interface DigestMarginProps {
  article: Article;
  locale: string;
  /** null for an article that is not in the library: its people have no pages there. */
  articleId: string | null;
  digest: Digest;
  /** As it was made, before anything was put right. */
  madeDigest: Digest;
  foundLabel: string | null;
  onFind: (label: string, spans: readonly Span[]) => void;
  onShow: (span: Span) => void;
  onCorrect: (wish: CorrectionWish) => void;
  onCopy: (wish: CopyWish, form: ClipForm) => void;
  /** Words are to be chosen in the text. */
  onChoose: (choosing: Choosing) => void;
}

const loadUntoldLine = async () => (await import('../UntoldLine')).UntoldLine;
/** More than anybody reads beside a text. */
const maxBeside = 100;

/** The words a person stands beside in the margin: the block of their first mention. */
const besideOf = ({ mentions }: Person) => (mentions[0] ? `[data-block="${mentions[0].block}"]` : '');

/** The people of the article, with their roles and what they say, and its topics. */
export function DigestMargin(props: DigestMarginProps) {
  const { article, locale, articleId, digest, madeDigest, foundLabel, onFind, onShow, onCorrect, onCopy, onChoose } =
    props;
  const card = (person: Person) => (
    <PersonCard
      key={person.name}
      articleId={articleId}
      person={person}
      digest={digest}
      madeDigest={madeDigest}
      isFound={foundLabel === person.name}
      onFind={onFind}
      onShow={onShow}
      onCorrect={onCorrect}
      onCopy={onCopy}
      onChoose={onChoose}
    />
  );
  if (digest.topics.length === 0 && digest.people.length === 0 && digest.arePeopleAvailable) return null;
  const beside = digest.people.filter((person) => person.isKey).slice(0, maxBeside);
  const isBeside = new Set(beside);
  const others = digest.people.filter((person) => !isBeside.has(person));
  return (
    <div class="digest">
      {digest.topics.length > 0 && (
        <section class="margin-note" data-beside="" aria-labelledby="topics">
          <PutRightMenu name={i18n.t('corrections.topics')} items={topicItems(digest.topics, onCorrect)} />
          <h2 id="topics" class="small-caps">
            {i18n.t('reader.topics')}
          </h2>
          <TopicList topics={digest.topics} foundLabel={foundLabel} onFind={onFind} />
        </section>
      )}
      <div class="margin-note" data-beside="">
        <Loaded load={loadUntoldLine} failed={null} props={{ article, digest, locale }} />
      </div>
      {digest.people.length > 0 && (
        <section class="people" aria-labelledby="people">
          <h2 id="people" class="small-caps people-heading">
            {i18n.t('reader.people')}
          </h2>
          {beside.map((person) => (
            <div class="margin-note" key={person.name} data-beside={besideOf(person)}>
              {card(person)}
            </div>
          ))}
          {others.length > 0 && <OtherPeople people={others} locale={locale} card={card} />}
        </section>
      )}
    </div>
  );
}
