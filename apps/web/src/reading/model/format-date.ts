const day = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
const yearless = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'long', timeZone: 'UTC'})
const month = new Intl.DateTimeFormat('en', {month: 'long', year: 'numeric', timeZone: 'UTC'})

/** A leap year stands in for one that is not stated, so that February 29 is a day. */
const anyYear = 2000

/** An EDTF date in words; as it is where it is of another form: `XXXX-04-09` is `April 9, year not stated`. */
export function formatDate(edtf: string): string {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(
    edtf
  )
  const [, year, ofYear, ofMonth, time] = match ?? []
  if (!year || !ofYear) return edtf
  const date = new Date(Date.UTC(year === 'XXXX' ? anyYear : Number(year), Number(ofYear) - 1, Number(ofMonth ?? 1)))
  if (year === 'XXXX') return ofMonth ? `${yearless.format(date)}, year not stated` : edtf
  const words = (ofMonth ? day : month).format(date)
  return time ? `${words}, ${time}` : words
}

/** Whether a date is stated without its year. */
export function isYearless(edtf: string): boolean {
  return edtf.startsWith('XXXX-')
}
