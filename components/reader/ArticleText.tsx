import { useMemo } from 'preact/hooks';
import type { ShownImage } from '@/utils/app/reader/kept-images';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { Article, Block, Span } from '@/utils/model/article';
import { ArticlePicture } from './ArticlePicture';
import { BlockView } from './BlockView';
import { byChunk, chunkSize } from './by-chunk';
import { type FoundPlace, layersOfBlock } from './text-style';

interface ArticleTextProps {
  article: Article;
  /** How many of its blocks are to be drawn by now. */
  drawnBlocks: number;
  highlights: readonly PlacedHighlight[];
  found: readonly Span[];
  /** Which of `found` is shown now. */
  current: number;
  imageOf: (src: string) => ShownImage | null;
  onHighlight: (id: string) => void;
}

const nothing: readonly never[] = [];

/** The blocks of an article, in calm type; each stretch is drawn again only when something of it is another. */
export function ArticleText(props: ArticleTextProps) {
  const { article, drawnBlocks, highlights, found, current, imageOf, onHighlight } = props;
  const highlightsByChunk = useMemo(() => byChunk(highlights, ({ spans }) => spans), [highlights]);
  const foundByChunk = useMemo(() => {
    const places = found.map((span, index) => ({ span, index }));
    return byChunk(places, ({ span }) => [span]);
  }, [found]);
  const chunks = Array.from({ length: Math.ceil(drawnBlocks / chunkSize) }, (_, chunk) => {
    const places = foundByChunk.get(chunk) ?? nothing;
    return (
      <TextChunk
        key={chunk}
        first={chunk * chunkSize}
        article={article}
        highlights={highlightsByChunk.get(chunk) ?? nothing}
        found={places}
        current={places.some(({ index }) => index === current) ? current : -1}
        imageOf={imageOf}
        onHighlight={onHighlight}
      />
    );
  });
  return (
    <div class="article-text">
      <LeadImage article={article} imageOf={imageOf} />
      {chunks}
    </div>
  );
}

interface TextChunkProps
  extends Pick<ArticleTextProps, 'article' | 'highlights' | 'current' | 'imageOf' | 'onHighlight'> {
  /** The index of its first block. */
  first: number;
  found: readonly FoundPlace[];
}

function TextChunk({ first, article, highlights, found, current, imageOf, onHighlight }: TextChunkProps) {
  const view = (block: Block, offset: number) => {
    const index = first + offset;
    return (
      <BlockView
        key={index}
        block={block}
        index={index}
        layers={layersOfBlock(index, block.marks, highlights, found, current)}
        imageOf={imageOf}
        onHighlight={onHighlight}
      />
    );
  };
  const shown = [first, article, current, imageOf, onHighlight, highlights.length, ...highlights, ...found];
  return useMemo(() => <>{article.blocks.slice(first, first + chunkSize).map(view)}</>, shown);
}

function LeadImage({ article, imageOf }: Pick<ArticleTextProps, 'article' | 'imageOf'>) {
  const { leadImage: lead, blocks } = article;
  const image = lead && imageOf(lead.src);
  if (!lead || !image || blocks.some((block) => block.type === 'figure' && block.src === lead.src)) return null;
  return (
    <figure class="lead-image">
      <ArticlePicture src={lead.src} image={image} alt={lead.alt} />
      {(lead.caption || lead.credit) && (
        <figcaption dir="auto">
          {lead.caption} {lead.credit && <span class="credit">{lead.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
