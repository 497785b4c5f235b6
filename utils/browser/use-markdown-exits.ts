import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ExportOptions } from '@/utils/export/export-articles';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { RecordSource } from '@/utils/export/export-record';
import type { FolderFailure, FolderOutcome } from '@/utils/export/folder-files';
import type { MarkdownExits } from '@/utils/export/markdown-exits';
import type { Result } from '@/utils/model/result';
import { keepMarkdownTemplate, readMarkdownTemplate } from './markdown-template';
import { canSaveToFolder, pickFolder, saveToFolder } from './save-to-folder';

/** The reader's template as it is kept, and the way into a folder where this browser has one. */
export function useMarkdownExits(): MarkdownExits {
  const [template, setTemplate] = useState<MarkdownTemplate | null>(null);
  useEffect(() => void readMarkdownTemplate().then(setTemplate), []);
  const onTemplate = useCallback((wanted: MarkdownTemplate | null) => {
    setTemplate(wanted);
    void keepMarkdownTemplate(wanted);
  }, []);
  return useMemo(
    () => ({ template, onTemplate, toFolder: canSaveToFolder() ? toFolder : null }),
    [template, onTemplate],
  );
}

async function toFolder(
  source: () => RecordSource,
  options: ExportOptions,
): Promise<Result<FolderOutcome, FolderFailure>> {
  const folder = await pickFolder();
  if (folder === null) return { ok: false, error: { kind: 'cancelled' } };
  return saveToFolder(folder, source(), options);
}
