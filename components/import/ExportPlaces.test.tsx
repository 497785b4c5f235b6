// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ExportPlaces } from './ExportPlaces';

test('whoever comes from another program is told its menus, and the names of the files to choose', () => {
  const { container } = render(<ExportPlaces />);
  const place = (program: string) =>
    [...container.querySelectorAll('dt')].find((term) => term.textContent === program)?.nextElementSibling;
  expect(container.querySelector('details')?.open).toBe(false);
  expect(place('Instapaper')?.textContent).toContain('Settings › Export › Download .CSV file');
  expect(place('Instapaper')?.querySelector('code')?.textContent).toBe('instapaper-export.csv');
  expect(place('Matter')?.textContent).toContain('It comes by e-mail.');
  // It has no menus any more.
  expect(place('Pocket')?.querySelector('[lang=en]')).toBeNull();
  expect([...(place('Pocket')?.querySelectorAll('code') ?? [])].map((code) => code.textContent)).toEqual([
    'part_000000.csv',
    'ril_export.html',
  ]);
});
