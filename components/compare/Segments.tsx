import { i18n } from '#i18n';
import type { Segment } from '@/utils/across/versions/word-segments';

interface SegmentsProps {
  segments: readonly Segment[];
  /** 'both' shows what was taken out and what was added one after the other; the sides show one version. */
  side: 'both' | 'earlier' | 'later';
}

/** A changed text with what was added and taken out marked, for eyes and for ears. The words for ears do not say which way it runs. */
export function Segments({ segments, side }: SegmentsProps) {
  return (
    <>
      {segments.map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: segments have no identity but their place
        if (kind === 'kept') return <span key={index}>{text}</span>;
        if (kind === 'added') {
          return side === 'earlier' ? null : (
            <ins key={index}>
              <bdi class="visually-hidden">[{i18n.t('compare.added')}: </bdi>
              {text}
              <span class="visually-hidden">] </span>
            </ins>
          );
        }
        return side === 'later' ? null : (
          <del key={index}>
            <bdi class="visually-hidden">[{i18n.t('compare.removed')}: </bdi>
            {text}
            <span class="visually-hidden">] </span>
          </del>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </>
  );
}
