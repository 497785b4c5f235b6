import { i18n } from '#i18n';

/** Every browser knows it; the types of Preact do not. */
const folderInput = { type: 'file', webkitdirectory: true } as const;

/** Asks for files, or for a folder of them; they can be dropped as well, anywhere on the page. */
export function ChooseFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const take = (event: { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <p>{i18n.t('library.importing.hint')}</p>
      <div class="file-choices">
        <label>
          <span>{i18n.t('library.importing.choose')}</span>
          <input type="file" multiple class="file-input" onChange={take} />
        </label>
        <label>
          <span>{i18n.t('library.importing.chooseFolder')}</span>
          <input class="file-input" data-command="choose-folder" {...folderInput} onChange={take} />
        </label>
      </div>
      <p class="muted">{i18n.t('library.importing.drop')}</p>
    </>
  );
}
