import { escapeHtml } from '../escape-html';
import { textDirection } from '../text-language';

const style = `body{font-family:serif;line-height:1.5}h1{font-size:1.5em;line-height:1.2}.facts,.role,figcaption,footer{font-size:.85em}
img{max-width:100%}figure{margin:1em 0}blockquote{margin:1em}td,th{border:1px solid;padding:.2em .4em}`;

/** One XHTML file of a book. `body` is well-formed. */
export function xhtmlPage(title: string, language: string | null, body: string): string {
  const direction = textDirection(language);
  const attributes = [
    'xmlns="http://www.w3.org/1999/xhtml"',
    'xmlns:epub="http://www.idpf.org/2007/ops"',
    ...(language === null ? [] : [`lang="${language}"`, `xml:lang="${language}"`]),
    ...(direction === 'auto' ? [] : [`dir="${direction}"`]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html ${attributes.join(' ')}>
<head>
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
