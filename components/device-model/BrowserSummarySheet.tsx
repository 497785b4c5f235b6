import { i18n } from '#i18n';
import type { DeviceTask } from '@/utils/app/device-model/device-task';
import { Sheet } from '../popup/Sheet';
import { useOpened } from '../use-opened';
import { TaskView } from './TaskView';

interface Props {
  readonly open: () => Promise<DeviceTask<string>>;
  /** BCP 47; the summary is asked for in the article's language. */
  readonly language: string | null;
  readonly onDone: () => void;
}

/** The summary of the browser's own model, labelled as what it is; the article's own sentences stay above it. */
export function BrowserSummarySheet({ open, language, onDone }: Props) {
  const task = useOpened(open, (opened) => opened.cancel());
  return (
    <Sheet title={i18n.t('models.summary')} onDone={onDone}>
      {task && (
        <TaskView task={task}>
          {(summary) => (
            <>
              <p class="muted">{i18n.t('popup.generated')}</p>
              <p class="model-text" lang={language ?? undefined} dir="auto">
                {summary}
              </p>
            </>
          )}
        </TaskView>
      )}
    </Sheet>
  );
}
