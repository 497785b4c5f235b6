import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateRecord } from '@/testing/made-up/generate-record';
import { hostileRecords } from '../testing/hostile-records';
import { defaultTemplate } from './default-template';
import { templateFieldNames } from './template-fields';
import { templateFile, unknownFields } from './template-file';

const frontMatterOf = (content: string) => parse(/^---\n([\s\S]*?)\n---/.exec(content)?.[1] ?? '');

test('files, folders and fields are filled', () => {
  const record = generateRecord(4);
  const file = templateFile(record, {
    fileName: '{{published}} {{title}}',
    folder: '{{published_year}}/{{publisher}}/{{topic}}',
    content: '# {{title}}\n\n{{summary}}\n\n{{nothing}}',
  });
  expect(file.name).toMatch(/^20\d\d-\d\d-\d\d /);
  expect(file.folder.split('/')[0]).toBe(record.article.published?.slice(0, 4));
  expect(file.content).toContain(`# ${record.article.title.replace(/\s+/g, ' ')}`);
  expect(file.content).toContain('{{nothing}}');
});

describe('whatever a page is called', () => {
  test.each(hostileRecords.map((record) => [record.article.title.slice(0, 60), record] as const))('%j', (_, record) => {
    const file = templateFile(record, {
      ...defaultTemplate,
      folder: '{{publisher}}/{{section}}/{{dateline}}',
      content: defaultTemplate.content.replace(
        'tags:',
        'alias: "{{title}} by {{agency}}"\nsingle: \'{{title}}\'\nlist:\n  - {{title}}\n  - "{{section}}"\ntags:',
      ),
    });
    const properties = frontMatterOf(file.content);
    expect(properties.title.length).toBeGreaterThan(0);
    expect(properties.single).toBe(properties.title);
    expect(properties.list[0]).toBe(properties.title);
    expect(properties.alias.startsWith(properties.title)).toBe(true);
    expect(Object.keys(properties)).toHaveLength(11);
    for (const part of file.folder.split('/')) expect(part).not.toMatch(/^\.|[\\:*?"<>|\p{Cc}]/u);
  });
});

test('a name that is no field is told', () => {
  expect(unknownFields(defaultTemplate, templateFieldNames)).toEqual([]);
  const wrong = { fileName: '{{titel}}', folder: '{{__proto__}}', content: '{{title}} {{constructor}}' };
  expect(unknownFields(wrong, templateFieldNames)).toEqual(['titel', '__proto__', 'constructor']);
  expect(templateFile(generateRecord(1), wrong).content).toContain('{{constructor}}');
});
