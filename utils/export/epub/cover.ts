import { escapeHtml } from '../escape-html';

/** A cover that needs no picture: the name, the day, and how many articles, on paper with the accent's line. */
export const coverSvg = (
  title: string,
  date: string,
  articleCount: number,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800" width="600" height="800">
<rect width="600" height="800" fill="#fffdf8"/>
<rect x="60" y="190" width="480" height="6" fill="#1b1a17"/>
<rect x="60" y="330" width="480" height="2" fill="#1b1a17"/>
<rect x="60" y="420" width="480" height="14" fill="#625e55"/>
<rect x="60" y="452" width="480" height="14" fill="#1d4f91"/>
<rect x="60" y="484" width="320" height="14" fill="#625e55"/>
<text x="300" y="285" text-anchor="middle" font-family="serif" font-size="72" fill="#1b1a17">${escapeHtml(title)}</text>
<text x="300" y="372" text-anchor="middle" font-family="serif" font-size="26" fill="#625e55">${escapeHtml(date)} · ${articleCount}</text>
</svg>
`;
