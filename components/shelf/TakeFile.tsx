import type { ShelfSession } from '@/utils/app/shelf/shelf-session';

interface TakeFileProps {
  label: string;
  session: ShelfSession;
  isBusy: boolean;
}

/** Takes over a file that another device handed over. */
export function TakeFile({ label, session, isBusy }: TakeFileProps) {
  return (
    <label class="take-file">
      <span>{label}</span>
      <input
        type="file"
        accept=".shelf"
        class="file-input"
        data-command="take-file"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void session.takeFile(file);
          // The same name may come again tomorrow.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
