import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { DeviceTask } from '@/utils/app/device-model/device-task';
import { useSessionState } from '../use-session-state';

interface Props<Output> {
  readonly task: DeviceTask<Output>;
  readonly children: (output: Output) => ComponentChildren;
}

/** How a piece of work of the browser's own model stands, with what the reader can do about it, and what came of it. */
export function TaskView<Output>({ task, children }: Props<Output>) {
  const state = useSessionState(task.state);
  const cancel = (
    <button type="button" class="quiet framed" onClick={() => task.cancel()}>
      {i18n.t('library.cancel')}
    </button>
  );
  switch (state.kind) {
    case 'checking':
      return <p role="status">{i18n.t('models.checking')}</p>;
    case 'unavailable':
      return <p role="status">{i18n.t('models.unavailable')}</p>;
    case 'downloadable':
      return (
        <>
          <p role="status">{i18n.t('models.downloadable')}</p>
          <button type="button" class="primary" onClick={() => void task.accept()}>
            {i18n.t('models.download')}
          </button>
        </>
      );
    case 'downloading':
      return (
        <>
          <p role="status">{i18n.t('models.downloading')}</p>
          <progress aria-label={i18n.t('models.downloading')} {...(state.share !== null && { value: state.share })} />
          {cancel}
        </>
      );
    case 'working':
      return (
        <>
          <p role="status">{i18n.t('models.working')}</p>
          {cancel}
        </>
      );
    case 'cancelled':
    case 'failed':
      return (
        <>
          <p role="status">{i18n.t(`models.${state.kind}`)}</p>
          <button type="button" class="quiet framed" onClick={() => void task.start()}>
            {i18n.t('popup.failed.retry')}
          </button>
        </>
      );
    case 'done':
      return children(state.output);
  }
}
