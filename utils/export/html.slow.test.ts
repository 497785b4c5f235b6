import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { generateRecord } from '@/testing/made-up/generate-record';
import { standaloneStyle, standaloneStyleHash } from './standalone-style';
import { exportTo } from './testing/export-to';
import { hostileRecords } from './testing/hostile-records';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'] });

async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

/** What could run or load something. */
const dangers =
  'script, svg, iframe, object, embed, link, base, form, [onerror], [onload], img:not([src^="data:image/"]), [style]';

test('the policy allows just our style sheet', () => {
  expect(standaloneStyleHash).toBe(`sha256-${createHash('sha256').update(standaloneStyle).digest('base64')}`);
});

describe('the page of one article', () => {
  test.each(
    [generateRecord(3), generateRecord(50), ...hostileRecords].map(
      (record) => [record.article.title.slice(0, 60), record] as const,
    ),
  )('is valid and inert: %j', async (_, record) => {
    const { text } = await exportTo('html', [record]);
    expect(await faults(text)).toEqual([]);
    const { document } = parseHTML(text);
    expect(document.querySelectorAll(dangers)).toHaveLength(0);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
    expect(text).toContain("default-src 'none'");
  });

  test('and the validator would say if it were not', async () => {
    const { text } = await exportTo('html', [generateRecord(3)]);
    expect(await faults(text.replace('<h1>', '<h1 id="a" id="a"><div>'))).not.toEqual([]);
  });
});

test('many are a zip of pages with an index that reaches each', async () => {
  const files = unzipSync((await exportTo('html', hostileRecords)).bytes);
  const index = new TextDecoder().decode(files['index.html']);
  expect(await faults(index)).toEqual([]);
  const links = [...parseHTML(index).document.querySelectorAll('a')].map((link) =>
    decodeURIComponent(link.getAttribute('href') ?? ''),
  );
  expect(new Set(links).size).toBe(hostileRecords.length);
  expect(Object.keys(files).sort()).toEqual([...links, 'index.html'].sort());
});
