/**
 * Words of dates that are the same whatever the language of a release, by their kind in the lexicon; alternatives are parted by `|`.
 * Roman numerals stand for months in several countries; the months of the Islamic calendar are here so that a date
 * of it is seen as one, and not taken for a Gregorian one.
 */
export const calendarWords: Readonly<Record<'#' | '=' | 'H' | 'R' | 'c' | 'h', ReadonlyArray<string>>> = {
  R: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'],
  H: [
    'محرم|muharram',
    'صفر|safar',
    'ربيع الأول|ربيع أول|rabi al-awwal|rabi i',
    'ربيع الآخر|ربيع الثاني|ربيع ثاني|rabi al-thani|rabi al-akhir|rabi ii',
    'جمادى الأولى|جمادى الأول|jumada al-awwal|jumada al-ula|jumada i',
    'جمادى الآخرة|جمادى الثانية|جمادى الثاني|jumada al-thani|jumada al-akhirah|jumada ii',
    'رجب|rajab',
    "شعبان|sha'ban|shaban|shaaban",
    'رمضان|ramadan|ramadhan',
    'شوال|shawwal',
    "ذو القعدة|ذي القعدة|dhu al-qa'dah|dhul qadah|dhu al-qadah",
    'ذو الحجة|ذي الحجة|dhu al-hijjah|dhul hijjah'
  ],
  h: ['هـ|ه|هجري|هجرية|للهجرة|AH|A.H.'],
  c: ['م|ميلادي|ميلادية|AD|A.D.|CE'],
  '=': ['الموافق|الموافقة|corresponding to|equivalent to'],
  '#': ['no|nr|nos|ver|version|art|rule|section|sec|chapter|iso|rfc|isbn|case|docket|ref']
}
