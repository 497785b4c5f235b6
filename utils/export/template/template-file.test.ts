import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateRecord } from '@/testing/made-up/generate-record';
import { englishLabels } from '../export-labels';
import { markdownFile } from '../markdown-file';
import { hostileRecords } from '../testing/hostile-records';
import { bareRecord, fullRecord } from '../testing/written-records';
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

describe('a template', () => {
  const fill = (content: string, record = fullRecord) =>
    templateFile(record, { fileName: 'x', folder: '', content }).content;

  test.each([
    ['{{title}}', 'Dam "overflows" & floods <Torrealta>'],
    ['{{ url }}', 'https://news.example/dam'],
    ['{{authors}}', 'Ada Lovelace, Ludwig van Beethoven, The Desk 7'],
    ['{{publisher}} {{agency}} {{section}}', 'Harbour Post Harbour Press Agency World'],
    ['{{dateline}} {{language}} {{description}}', 'Torrealta en_gb A week of rain.'],
    ['{{published}} {{published_year}} {{published_month}}', '2026-03-02 2026 03'],
    ['{{saved}} {{saved_year}} {{saved_month}}', '2026-03-03 2026 03'],
    ['{{tags}}', 'harbour, to read, later'],
    ['{{topics}}', 'Floods, Dams, large, Rain'],
    ['{{topic}}', 'Floods'],
    ['{{people_names}}', 'Ines Carvalho, Tomas Reyes'],
    ['{{words}} {{minutes}}', '120 2'],
    ['{{summary}}', 'The dam overflowed. Water \\*reached\\* the town.'],
    ['{{people}}', '- Ines Carvalho — mayor of Torrealta\n- Tomas Reyes'],
    ['{{quotes}}', '> “We moved 61 patients by boat.” — Ines Carvalho\n\n> “Nobody was hurt.”'],
    ['{{highlights}}', '> Water reached the lower town.\n\nWhen?\n\n> First gate'],
    ['{{note}}', 'Ask the mayor.\n\nAnd the engineer.'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['{{titel}}', '{{titel}}'],
  ])('%j says %j', (content, expected) => {
    expect(fill(content)).toBe(expected);
  });

  test.each([
    ['{{publisher}}', ''],
    ['{{published}}{{published_year}}{{published_month}}', ''],
    ['{{topic}}{{topics}}{{note}}{{summary}}', ''],
  ])('%j says nothing of what is not known', (content, expected) => {
    expect(fill(content, bareRecord)).toBe(expected);
  });

  test.each([
    ['title: {{title}}', 'title: "Dam \\"overflows\\" & floods <Torrealta>"'],
    ['title: "{{title}}"', 'title: "Dam \\"overflows\\" & floods <Torrealta>"'],
    ['title: {{title}} ({{published_year}})', 'title: "Dam \\"overflows\\" & floods <Torrealta> (2026)"'],
    ['published: {{published}}', 'published: 2026-03-02'],
    ['tags: {{tags}}', 'tags:\n  - "harbour"\n  - "to read, later"'],
    ['  - {{section}}', '  - "World"'],
    ['plain: 1', 'plain: 1'],
    ['wrong: {{titel}}', 'wrong: "{{titel}}"'],
  ])('%j in the front matter is %j', (line, expected) => {
    expect(fill(`---\n${line}\n---\n{{section}}`)).toBe(`---\n${expected}\n---\nWorld`);
  });

  test('what is not known is an empty property', () => {
    expect(fill('---\na: {{publisher}}\nb: {{published}}\nc: {{tags}}\n---', bareRecord)).toBe(
      '---\na:\nb:\nc:\n---\n',
    );
  });

  test('a line of dashes further down opens no front matter', () => {
    expect(fill('x\n---\n{{title}}\n---')).toBe('x\n---\nDam "overflows" & floods <Torrealta>\n---');
    expect(fill('---\n{{title}}')).toBe('---\nDam "overflows" & floods <Torrealta>');
  });

  test('folders are made of what is known, each part a safe name', () => {
    const folderOf = (folder: string, record = fullRecord) =>
      templateFile(record, { fileName: 'x', folder, content: '' }).folder;
    expect(folderOf('News/{{published_year}} / {{section}}')).toBe('News/2026/World');
    expect(folderOf('{{publisher}}/{{section}}/x', bareRecord)).toBe('x');
    expect(folderOf('')).toBe('');
  });

  test('a picture that is kept is shown from the folder that the file is in', () => {
    const template = { fileName: 'x', folder: 'a/b', content: '{{content}}' };
    const imagePath = (src: string) => (src.endsWith('dam.png') ? 'images/1.png' : null);
    const context = { labels: englishLabels, template };
    expect(markdownFile(fullRecord, context, imagePath).content).toContain('![A dam](../../images/1.png)');
    expect(markdownFile(fullRecord, context, imagePath).content).toContain('![](https://img.example/rain.png)');
    const top = { labels: englishLabels, template: { ...template, folder: '' } };
    expect(markdownFile(fullRecord, top, imagePath).content).toContain('![A dam](images/1.png)');
  });
});
