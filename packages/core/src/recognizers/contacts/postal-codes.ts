/** Postal codes with what stands beside them, in the shapes of many countries: shapes that little else has. */
export const postalCodes: ReadonlyArray<RegExp> = [
  // "DC 20530-0001", "Tallow Creek, Oregon 97034"
  /\b[A-Z]{2}\s+\d{5}(?:-\d{4})?(?!\d)/u,
  // "SW1A 2AA", "K1A 0G2"
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/u,
  // "Singapore 179094", "Tallow Creek 97034", "S159047"; a year is none
  /(?:\p{Lu}[\p{L}.]+|,)\s+(?!(?:19|20)\d\d\.?$)(?:\d{4,6}|\d{5}-\d{4})\.?$|,\s?S\(?\d{6}\)?\.?$/u,
  // "10115 Berlin", "D-10115 Berlin", "75008 Paris CEDEX 08", "119200, Москва"; a year is none
  /^(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\s)\d{4,6},?\s\p{Lu}[\p{L}.-]+(?:[\s-](?:\p{Lu}[\p{L}.-]*|a[mn]|an der|sur|la|le|de|di|in|\d{1,2})){0,4}$/u,
  // "1190 Wien, Hohe Warte 38", "Hohe Warte 38, 1190 Wien"
  /^(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\s)\d{4,6},?\s\p{Lu}[\p{L}.-]+,\s\p{Lu}.*\s\d+\s?[a-z]?$/u,
  /\d\s?[a-z]?(?:\s*[,|•·–-]\s*|\s)(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\s)\d{4,6}\s\p{Lu}\p{L}+/u,
  // "00185 Roma RM", "1399-030 Lisboa", "70170-900", "15-424 Białystok", "2594 AC Den Haag"
  /\b\d{4}-\d{3}\s\p{Lu}|(?:CEP:?\s*|,\s|–\s|-\s)\d{5}-\d{3}(?!\d)|(?:^|,\s|\s)\d{2}-\d{3}\s\p{Lu}\p{Ll}|(?:^|,\s|\s)\d{4}\s?[A-Z]{2}\s\p{Lu}\p{Ll}/u,
  // "New Delhi - 110 001", "New Delhi-110011"
  /\p{Lu}\p{L}+\s?[-–]\s?\d{3}\s?\d{3}(?!\d)/u,
  // "〒100-8919", "邮编：100701", "(우) 03171", "우03171"
  /〒\s?\d{3}-?\d{4}|(?:邮编|邮政编码|郵編|郵遞區號)\s*[:：]?\s*\d{5,6}|(?:^|[\s(])우\)?\s?\d{5}/u
]

/** What all of them have. */
export const mayBePostalCode = /\d{3}|\d[A-Z]/

/** Places and streets in scripts that do not part words, from the large to the small. */
export const unpartedAddresses: ReadonlyArray<RegExp> = [
  // "北京市朝阳区朝阳门南大街2号"
  /[省市区區县縣].{0,30}[路街道巷弄里].{0,12}\d+\s?[号號]/u,
  // "東京都千代田区霞が関2-2-1", "東京都千代田区霞が関二丁目2番1号"
  /[都道府県].{1,8}[区市町村郡].{1,20}[\d一二三四五六七八九十]/u,
  // "서울특별시 종로구 사직로8길 60", "세종특별자치시 다솜로 261"
  /(?:특별시|광역시|자치시|자치도|[가-힣]도|[가-힣]시|[가-힣]구)\s.{0,30}(?:로|길|동|가)\s?\d/u
]
