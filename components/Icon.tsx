const paths = {
  star: 'M10 2.8l2.2 4.7 5 .6-3.7 3.5 1 5-4.5-2.5-4.5 2.5 1-5L2.8 8.1l5-.6z',
  queue: 'M3 5h9M3 9.5h9M3 14h5M14.5 11v6M11.5 14h6',
  unqueue: 'M3 5h9M3 9.5h9M3 14h5M11.5 14h6',
  archive: 'M3 5h14v3H3zM4.5 8v8h11V8M8 11h4',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  back: 'M12 4l-6 6 6 6',
  up: 'M4 12l6-6 6 6',
  down: 'M4 8l6 6 6-6',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  unread: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7z',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  away: 'M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4',
  restore: 'M4 9h8a4 4 0 010 8H8M4 9l4-4M4 9l4 4',
  listen: 'M3.5 7.5v5h3l4 3.5V4l-4 3.5zM13.5 7.5a3.5 3.5 0 010 5M15.5 5a7 7 0 010 10',
  previous: 'M5 4v12M16 4l-8 6 8 6z',
  next: 'M15 4v12M4 4l8 6-8 6z',
  play: 'M6 4l10 6-10 6z',
  pause: 'M7 4v12M13 4v12',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  cut: 'M5.5 15.5a2 2 0 100-4 2 2 0 000 4zM14.5 15.5a2 2 0 100-4 2 2 0 000 4zM13 11.9L6.5 3.5M7 11.9l6.5-8.4',
  person: 'M10 9.5a3.25 3.25 0 100-6.5 3.25 3.25 0 000 6.5M3.5 17c.7-3.3 3.3-5 6.5-5s5.8 1.7 6.5 5',
  selectAll: 'M3 4h11v11H3zM6 9.5l2 2 3.5-4.5M17 7v10.5H6.5',
  export: 'M10 12V3M6.5 6L10 2.5 13.5 6M4 10v7h12v-7',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
} as const;

export type IconName = keyof typeof paths;

/** A drawn icon of 18 px in the colour of the text; the words stand beside it or in the name of its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
