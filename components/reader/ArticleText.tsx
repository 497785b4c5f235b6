import { useMemo } from 'preact/hooks';
import type { ShownImage } from '@/utils/app/reader/kept-images';
import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { Article, Span } from '@/utils/model/article';
import { ArticlePicture } from './ArticlePicture';
import { BlockView } from './BlockView';
import { layersOfBlock } from './text-style';

interface ArticleTextProps {
  article: Article;
  highlights: readonly PlacedHighlight[];
  found: readonly Span[];
  /** Which of `found` is shown now. */
  current: number;
  imageOf: (src: string) => ShownImage | null;
  onHighlight: (id: string) => void;
}

/** The blocks of an article, in calm type; drawn again only when something of it is another. */
export function ArticleText(props: ArticleTextProps) {
  const { article, highlights, found, current, imageOf, onHighlight } = props;
  return useMemo(() => <Blocks {...props} />, [article, highlights, found, current, imageOf, onHighlight]);
}

function Blocks(props: ArticleTextProps) {
  const { article, highlights, found, current } = props;
  const lead = article.leadImage;
  const leadImage = lead && props.imageOf(lead.src);
  const isLeadInText = article.blocks.some((block) => block.type === 'figure' && block.src === lead?.src);
  return (
    <div class="article-text">
      {lead && leadImage && !isLeadInText && (
        <figure class="lead-image">
          <ArticlePicture src={lead.src} image={leadImage} alt={lead.alt} />
          {(lead.caption || lead.credit) && (
            <figcaption dir="auto">
              {lead.caption} {lead.credit && <span class="credit">{lead.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      {article.blocks.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          index={index}
          layers={layersOfBlock(index, block.marks, highlights, found, current)}
          imageOf={props.imageOf}
          onHighlight={props.onHighlight}
        />
      ))}
    </div>
  );
}
