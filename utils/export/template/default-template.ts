import type { MarkdownTemplate } from '../export-format';

/** Where the reader's own template starts from. */
export const defaultTemplate: MarkdownTemplate = {
  fileName: '{{title}}',
  folder: '{{published_year}}/{{publisher}}',
  content: `---
title: {{title}}
source: {{url}}
author: {{authors}}
published: {{published}}
created: {{saved}}
description: {{description}}
tags: {{tags}}
topics: {{topics}}
---

{{summary}}

{{content}}

{{people}}

{{note}}
`,
};
