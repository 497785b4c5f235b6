import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ArticleField, articleFields, type Correction, type CorrectionWish } from '@/utils/model/correction';
import type { SavedArticle } from '@/utils/model/saved-article';
import { isolated } from '@/utils/text/isolated';
import { Dialog } from '../Dialog';
import { areEqual, dayOf, fieldValues, typedValues } from './field-values';
import { ParagraphList } from './ParagraphList';

interface CorrectArticleDialogProps {
  saved: SavedArticle;
  /** Several wishes are one thing done. */
  onCorrect: (...wishes: readonly CorrectionWish[]) => void;
  onTakeBack: (correction: Correction) => void;
  onClose: () => void;
}

type Typed = Readonly<Record<ArticleField, string>>;

/** What the article's head says, to be put right by hand, and the pieces of its text, to be cut out. */
export function CorrectArticleDialog({ saved, onCorrect, onTakeBack, onClose }: CorrectArticleDialogProps) {
  const made = saved.madeArticle ?? saved.article;
  const shown = (field: ArticleField) => shownText(fieldValues(saved.article, field), field);
  const [typed, setTyped] = useState<Typed>(() => ({
    title: shown('title'),
    authors: shown('authors'),
    publisher: shown('publisher'),
    published: shown('published'),
    section: shown('section'),
  }));
  const keep = (event: Event) => {
    event.preventDefault();
    const changed = articleFields.filter((field) => typed[field] !== shown(field));
    const wishes: CorrectionWish[] = [];
    for (const field of changed) {
      const values = typedValues(typed[field], field);
      const correction = saved.corrections.find((each) => each.kind === 'field' && each.field === field);
      const isThePages = areEqual(values, typedValues(shownText(fieldValues(made, field), field), field));
      if (isThePages && correction) onTakeBack(correction);
      else wishes.push({ kind: 'field', field, values });
    }
    if (wishes.length > 0) onCorrect(...wishes);
    onClose();
  };
  return (
    <Dialog title={i18n.t('corrections.article')} onClose={onClose}>
      <p class="muted">{i18n.t('corrections.articleHint')}</p>
      <form class="correct-article" onSubmit={keep}>
        {articleFields.map((field) => (
          <FieldInput
            key={field}
            field={field}
            text={typed[field]}
            pageText={typed[field] === shownText(fieldValues(made, field), field) ? null : pageText(made, field)}
            onText={(text) => setTyped({ ...typed, [field]: text })}
          />
        ))}
        <div class="dialog-actions">
          <button type="button" class="framed" onClick={onClose}>
            {i18n.t('library.cancel')}
          </button>
          <button type="submit" class="primary" data-command="keep-corrections">
            {i18n.t('corrections.keep')}
          </button>
        </div>
      </form>
      <ParagraphList blocks={saved.article.blocks} onCut={(block) => onCorrect({ kind: 'cut', block })} />
    </Dialog>
  );
}

/** The values as the field shows them. */
const shownText = (values: readonly string[], field: ArticleField): string =>
  field === 'published' ? dayOf(values[0] ?? '') : values.join('\n');

function pageText(made: SavedArticle['article'], field: ArticleField): string {
  const text = fieldValues(made, field).join(', ');
  return text === '' ? i18n.t('corrections.pageSaysNothing') : i18n.t('corrections.pageSays', [isolated(text)]);
}

interface FieldInputProps {
  field: ArticleField;
  text: string;
  /** What the page says, where that is something else. */
  pageText: string | null;
  onText: (text: string) => void;
}

function FieldInput({ field, text, pageText: says, onText }: FieldInputProps) {
  const given = {
    value: text,
    dir: 'auto' as const,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field stands in it, one of three kinds
    <label>
      <span>
        {i18n.t(`corrections.fields.${field}`)}
        {field === 'authors' && <span class="muted"> · {i18n.t('corrections.authorsHint')}</span>}
      </span>
      {field === 'authors' || field === 'title' ? (
        <textarea rows={2} required={field === 'title'} {...given} />
      ) : field === 'published' ? (
        <input type="date" {...given} />
      ) : (
        <input type="text" {...given} />
      )}
      {says && (
        <span class="muted" dir="auto">
          {says}
        </span>
      )}
    </label>
  );
}
