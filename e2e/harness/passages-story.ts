/** A page of ours with an advertisement among its paragraphs that no rule can tell from the article. */
export const passagesStory = (more: { readonly title?: string; readonly added?: string } = {}) => `<!doctype html>
<html lang="en"><head><title>${more.title ?? 'Ferry to make its last crossing'}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="harbour-code">
<meta property="article:published_time" content="2026-03-01T08:00:00Z"></head>
<body><main><article><h1>${more.title ?? 'Ferry to make its last crossing'}</h1>
<p>By Juno Perch</p>
<p>The ferry between Varnholm and the northern quay will make its last crossing on Saturday, four days after the bridge was opened.</p>
<p>Ada Quill, the mayor of Varnholm, opened the bridge on Monday. "It is yours, and it has been paid for with your patience," Quill said.</p>
<p>Our harbour calendar with twelve pictures of old ships is in the shops of the town from today, and it costs nine crowns.</p>
<p>The bridge took eleven years and two changes of plan to build, and the loan for it will be paid back by the year 2041.</p>
<p>Fishermen fear that fewer visitors will stop on the northern quay once the ferry has made its last crossing in the harbour.</p>
${more.added ? `<p>${more.added}</p>` : ''}</article></main></body></html>`;

/** How the advertisement begins. */
export const advertStart = 'Our harbour calendar';
