/** A bare date has no time and no zone: it is shown as it stands, wherever the reader is. */
const bareDate = /^\d{4}-\d\d-\d\d$/;

/** The day as short as people write it in a list: '25 May', with the year where it is not this year's; '' where it is no date. */
export function shortDay(iso: string, now: Date, locale?: string): string {
  const isBare = bareDate.test(iso);
  const date = new Date(isBare ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return '';
  const isThisYear = (isBare ? date.getUTCFullYear() : date.getFullYear()) === now.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone: isBare ? 'UTC' : undefined,
  }).format(date);
}
