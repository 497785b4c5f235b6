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
import { asBox } from './as-box';
import type { PlaceProps } from './place-props';

/** The page about one story, and how articles leave and join it. */
export function StoryPlace({ storyKey, locale, announcer }: PlaceProps & { storyKey: string }) {
  const { value, failure } = useWatched(async () => asBox(await storyPage(storyKey)), [storyKey]);
  const title = value?.box?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Nutgraf`;
  }, [title]);
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!value) return null;
  if (!value.box) return <EmptyState title={i18n.t('stories.unknown')} text={i18n.t('stories.unknownText')} />;

  const undo = async (moves: readonly StoryUndo[]) => {
    for (const move of [...moves].reverse()) {
      const undone = await undoStoryMove(move);
      if (!undone.ok) return announcer.fail(undone.error);
    }
    announcer.say({ kind: 'decision-undone' });
  };
  const leave = async ({ articleId }: StoryArticle) => {
    const left = await leaveStory(articleId, new Date());
    if (!left.ok) return announcer.fail(left.error);
    announcer.say({ kind: 'story-left' }, () => void undo([left.value]));
  };
  const join = async (other: string) => {
    const members = await storyMembers(other);
    if (!members.ok) return announcer.fail(members.error);
    const moves: StoryUndo[] = [];
    for (const articleId of members.value) {
      const moved = await moveToStory(articleId, storyKey, new Date());
      if (!moved.ok) return announcer.fail(moved.error);
      moves.push(moved.value);
    }
    announcer.say({ kind: 'stories-joined' }, () => void undo(moves));
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
