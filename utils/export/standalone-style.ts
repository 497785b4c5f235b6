/** The style sheet of an exported page: set as the reader sets it, for screen and print, light and dark. */
export const standaloneStyle = `:root{color-scheme:light dark;--paper:light-dark(#fffdf8,#161513);--ink:light-dark(#1b1a17,#ece7dc);--muted:light-dark(#625e55,#a8a296);--rule:light-dark(#e6e1d6,#34312b);--accent:light-dark(#1d4f91,#9cc0f5)}
body{max-width:66ch;margin:2rem auto;padding:0 1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 "Iowan Old Style",Charter,"Source Serif 4",Georgia,serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;text-wrap:balance}h2{font-size:1.3125rem;line-height:1.3}
a{color:var(--accent)}header p,footer,figcaption,.role,.facts{color:var(--muted);font:.9375rem/1.4 system-ui,sans-serif}
section,footer{border-top:1px solid var(--rule);padding-top:.5rem;margin-top:1.5rem}
img{max-width:100%;height:auto}figure{margin:1.5rem 0}pre{overflow-x:auto}table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid var(--rule);padding:.25rem .5rem;text-align:start}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:2px solid var(--rule)}
@media print{body{margin:0;max-width:none}}`;

/** SHA-256 of the style sheet, for the page's content security policy. A test keeps the two together. */
export const standaloneStyleHash = 'sha256-+mk6dcpG2xXGU4BH12rf88FOvbdqTOu5rH4Ubpr183w=';
