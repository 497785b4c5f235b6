import { readFixturePages } from '@/e2e/harness/read-fixture-pages';
import type { Site } from '@/testing/browser/serve-pages';

/** Makes our test pages look like the news pages they stand for. */
const newspaperStyle = `
  body { font: 17px/1.5 Georgia, 'DejaVu Serif', serif; color: #222; max-width: 1120px; margin: 0 0 0 48px; }
  header, nav ul { display: flex; gap: 20px; list-style: none; padding: 8px 0; margin: 0; font: 13px sans-serif; }
  header { border-bottom: 3px double #999; }
  main { display: grid; grid-template-columns: 470px 300px; gap: 56px; }
  h1 { font-size: 30px; line-height: 1.15; margin: 18px 0 10px; }
  h2 { font: 18px/1.4 Georgia, 'DejaVu Serif', serif; color: #555; margin: 0 0 14px; }
  a { color: #345; text-decoration: none; }
  img, iframe { display: none; }
  .storycontent > div { margin-bottom: 14px; }
  .breadcrumb, .imgcptn, .metainfo, .social, .whtsclick { font: 12px/1.6 sans-serif; color: #777; }
  .breadcrumb { margin-top: 12px; }
  .storyimg::before { content: ''; display: block; height: 190px; background: linear-gradient(#b8c9d6 0 55%, #5f7f95 55% 78%, #3f5f76 78%); }
  .social, .article-tags { display: flex; gap: 14px; margin: 10px 0; }
  .whtsclick { background: #eef6ee; padding: 8px; }
  .top-ad, .ad-slot, .rightcol::before { background: #e8e8e8; color: #888; text-align: center; padding: 22px; margin: 8px 0; font: 12px sans-serif; }
  .rightcol::before { content: 'Advertisement'; display: block; padding: 110px 0; }
  .rightcol { font: 14px/1.6 sans-serif; color: #555; }
`;

/** The address at which one of our test pages is served, in the looks of a newspaper. */
export function serveNews(site: Site, name: string): string {
  const { html = '' } = readFixturePages().find((page) => page.name === name) ?? {};
  return site.add(`/${name}`, { body: html.replace('</head>', `<style>${newspaperStyle}</style></head>`) });
}
