import { i18n } from '#i18n';
import type { ShownImage } from '@/utils/app/reader/kept-images';
import type { Block, FigureBlock, TableBlock } from '@/utils/model/article';
import { ArticlePicture } from './ArticlePicture';
import { MarkedText } from './MarkedText';
import { safeHref } from './safe-href';
import { type ListItem, listTree, textLines } from './text-lines';
import type { StyleLayer } from './text-style';

export interface BlockViewProps {
  block: Block;
  index: number;
  layers: readonly StyleLayer[];
  /** A kept image as it can be shown; null if it was not kept. */
  imageOf: (src: string) => ShownImage | null;
  onHighlight: (id: string) => void;
}

/**
 * One block of an article as nodes, never as markup. Every element with text carries `data-block` and `data-start`, so that
 * a selection can be told in spans.
 */
export function BlockView(props: BlockViewProps) {
  const { block, index } = props;
  const place = { 'data-block': index, 'data-start': 0, dir: 'auto' } as const;
  const text = <MarkedText text={block.text} layers={props.layers} onHighlight={props.onHighlight} />;
  switch (block.type) {
    case 'paragraph':
      return (
        <p
          {...place}
          class={block.isCorrection && 'correction'}
          data-label={block.isCorrection && i18n.t('reader.correction')}
        >
          {text}
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as 'h2';
      return <Heading {...place}>{text}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <p {...place}>{text}</p>
          {block.cite && <cite dir="auto">{block.cite}</cite>}
        </blockquote>
      );
    case 'list':
      return <List items={listTree(block.text, block.depths)} isOrdered={block.isOrdered} {...props} />;
    case 'table':
      return <Table {...props} table={block} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <pre data-block={index} data-start={0} tabIndex={0}>
          {text}
        </pre>
      );
    case 'figure':
      return <Figure {...props} figure={block} />;
    case 'embed': {
      const href = block.url && safeHref(block.url);
      return (
        <aside class="embed">
          <p class="small-caps">{block.provider ?? i18n.t('reader.embed')}</p>
          {block.text !== '' && <p {...place}>{text}</p>}
          {href && (
            <p>
              <a href={href} target="_blank" rel="noreferrer">
                {i18n.t('reader.openEmbed')}
              </a>
            </p>
          )}
        </aside>
      );
    }
  }
}

function List({ items, isOrdered, ...props }: BlockViewProps & { items: readonly ListItem[]; isOrdered: boolean }) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map(({ start, text, children }) => (
        <li key={start}>
          <span data-block={props.index} data-start={start} dir="auto">
            <MarkedText text={text} from={start} layers={props.layers} onHighlight={props.onHighlight} />
          </span>
          {children.length > 0 && <List items={children} isOrdered={isOrdered} {...props} />}
        </li>
      ))}
    </Tag>
  );
}

function Table({ table, index, layers, onHighlight }: BlockViewProps & { table: TableBlock }) {
  const rows = textLines(table.text, '\n').map((row) => textLines(row.text, '\t', row.start));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <div class="table-scroller" tabIndex={0} role="group" aria-label={table.caption ?? i18n.t('reader.table')}>
      <table>
        {table.caption && <caption dir="auto">{table.caption}</caption>}
        <tbody>
          {rows.map((cells, rowIndex) => {
            const Cell = table.hasHeader && rowIndex === 0 ? 'th' : 'td';
            return (
              <tr key={cells[0]?.start}>
                {cells.map(({ start, text }) => (
                  <Cell key={start} data-block={index} data-start={start} dir="auto">
                    <MarkedText text={text} from={start} layers={layers} onHighlight={onHighlight} />
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Figure({ figure, index, layers, imageOf, onHighlight }: BlockViewProps & { figure: FigureBlock }) {
  const { src, alt } = figure;
  const image = src && imageOf(src);
  if (!image && figure.text === '') return null;
  return (
    <figure class={image ? '' : 'is-caption-only'}>
      {image && <ArticlePicture {...{ src, image, alt }} />}
      {(figure.text !== '' || figure.credit) && (
        <figcaption>
          <span data-block={index} data-start={0} dir="auto">
            <MarkedText text={figure.text} layers={layers} onHighlight={onHighlight} />
          </span>
          {figure.credit && (
            <span class="credit" dir="auto">
              {' '}
              {figure.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
