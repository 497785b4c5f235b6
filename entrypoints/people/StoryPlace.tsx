import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { StoryView } from '@/components/stories/StoryView';
import { useWatched } from '@/components/use-watched';
import {
  leaveStory,
  moveToStory,
  type StoryArticle,
  type StoryUndo,
  storyMembers,
  storyPage,
  undoStoryMove,
} from '@/utils/library/connections/stories';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { asBox } from './as-box';
import type { PlaceProps } from './place-props';

/** The page about one story, and how articles leave and join it. */
export function StoryPlace({ storyKey, locale, say }: PlaceProps & { storyKey: string }) {
  const { value, failure } = useWatched(async () => asBox(await storyPage(storyKey)), [storyKey]);
  const title = value?.box?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Nutgraf`;
  }, [title]);
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!value) return null;
  if (!value.box) return <EmptyState title={i18n.t('stories.unknown')} text={i18n.t('stories.unknownText')} />;

  const sayFailure = ({ kind }: LibraryFailure | { readonly kind: 'gone' }) =>
    say({ text: kind === 'gone' ? i18n.t('people.gone') : i18n.t('library.done.failed') });
  const undo = async (moves: readonly StoryUndo[]) => {
    for (const move of [...moves].reverse()) {
      const undone = await undoStoryMove(move);
      if (!undone.ok) return sayFailure(undone.error);
    }
    say({ text: i18n.t('people.undone') });
  };
  const leave = async ({ articleId }: StoryArticle) => {
    const left = await leaveStory(articleId, new Date());
    if (!left.ok) return sayFailure(left.error);
    say({ text: i18n.t('stories.left'), undo: () => void undo([left.value]) });
  };
  const join = async (other: string) => {
    const members = await storyMembers(other);
    if (!members.ok) return sayFailure(members.error);
    const moves: StoryUndo[] = [];
    for (const articleId of members.value) {
      const moved = await moveToStory(articleId, storyKey, new Date());
      if (!moved.ok) return sayFailure(moved.error);
      moves.push(moved.value);
    }
    say({ text: i18n.t('stories.joined'), undo: () => void undo(moves) });
  };
  return (
    <StoryView
      story={value.box}
      locale={locale}
      onLeave={(article) => void leave(article)}
      onJoin={(other) => void join(other)}
    />
  );
}
