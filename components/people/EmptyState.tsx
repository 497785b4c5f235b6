import { i18n } from '#i18n';
import { Notice } from '../Notice';

/** A page about somebody or something that is not there, in plain words under the name of the whole. */
export function EmptyState({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h1 class="visually-hidden">{i18n.t('people.nav')}</h1>
      <Notice title={title} text={text} />
    </>
  );
}
