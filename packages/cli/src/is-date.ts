const dateTime = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** Whether `value` has the form of a date, such as `2026-04-09T08:30Z` or `2026-04`, and is in the calendar. */
export function isDate(value: string): boolean {
  return dateTime.test(value) && isOfCalendar(value)
}

/** `Date` takes 31 February for 3 March. */
function isOfCalendar(value: string): boolean {
  const day = new Date(value.slice(0, 10))
  return !Number.isNaN(Date.parse(value)) && day.toISOString().startsWith(value.slice(0, 10))
}
