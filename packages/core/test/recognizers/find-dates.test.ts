import {describe, expect, it} from 'vitest'
import {cuesFor, noCues} from '../../src/cues/index.ts'
import {findDates, isDateAlone} from '../../src/recognizers/dates/find-dates.ts'
import {isEdtf} from '../../src/util/is-edtf.ts'

const find = (text: string, language = 'en') => findDates(text, language, cuesFor(language))

/** Each language with its dates, and what they are in EDTF; several are parted by spaces. */
const tables: Record<string, Array<[text: string, values: string]>> = {
  en: [
    ['9 April 2021', '2021-04-09'],
    ['April 9th, 2021', '2021-04-09'],
    ['Wednesday, June 21, 2023', '2023-06-21'],
    ['on the 3rd of May 2021', '2021-05-03'],
    ['the third day of May 2021', '2021-05-03'],
    ['this 14th day of February 2002', '2002-02-14'],
    ['the fourteenth day of February, in the year 2002', '2002-02-14'],
    ['the twenty-first of May 2021', '2021-05-21'],
    ['Sept. 30', 'XXXX-09-30'],
    ['February 29', 'XXXX-02-29'],
    ['June 2024', '2024-06'],
    ['Sept., 2024', '2024-09'],
    ['2021-04-09', '2021-04-09'],
    ['13-02-2025', '2025-02-13'],
    ['18/07/12', '2012-07-18'],
    ['04/25/2019', '2019-04-25'],
    ['04/05/2019', '2019-05-04'],
    ['9-Apr-2021', '2021-04-09'],
    ['09-Apr-21', '2021-04-09'],
    ['2021 April 9', '2021-04-09'],
    ['09APR2021', '2021-04-09'],
    ['091223 dec 18', '2018-12-09'],
    ['KWS-21:37-09-12-18', '2018-12-09'],
    ['12-14 May 2021', '2021-05-12/2021-05-14'],
    ['12–14 May', 'XXXX-05-12/XXXX-05-14'],
    ['May 12-14, 2021', '2021-05-12/2021-05-14'],
    ['May 12 to 14', 'XXXX-05-12/XXXX-05-14'],
    ['30 April - 2 May 2021', '2021-04-30/2021-05-02'],
    ['April 30 – May 2, 2021', '2021-04-30/2021-05-02'],
    ['30 December to 2 January 2021', '2020-12-30/2021-01-02'],
    ['12 and 13 May 2021', '2021-05-12/2021-05-13'],
    ['12, 13 and 14 May 2021', '2021-05-12/2021-05-14'],
    ['3 and 7 May 2021', '2021-05-07'],
    ['3 May 2021 to 4 June 2021', '2021-05-03/2021-06-04'],
    ['From 3 May 2021 to June 7', '2021-05-03/2021-06-07'],
    ['2021-05-12/2021-05-14', '2021-05-12/2021-05-14'],
    ['April-May 2021', '2021-04/2021-05'],
    ['Monday 3 May to Friday 7 May 2021', '2021-05-03/2021-05-07'],
    ['Juche 110 (2021)', '2021'],
    ['Juche108.12.10', '2019-12-10'],
    ['www.example.kp (Juche108.12.10.)', '2019-12-10'],
    ['April 9, Juche 110 (2021)', '2021-04-09'],
    ['Saturday, May 3, 2021 at 10:00', '2021-05-03'],
    ['3 May 2021 (Monday)', '2021-05-03'],
    ['today (07)', 'XXXX-XX-07'],
    ['today (May 7)', 'XXXX-05-07'],
    ['30 April 2021 and 3 May 2021', '2021-04-30 2021-05-03'],
    ['Call 555-0119 May 3, 2021', '2021-05-03'],
    ['2 May 2020 (202) 555-0119', '2020-05-02'],
    ['ST. LOUIS, MO / PR / February 4, 2025 11:50', '2025-02-04']
  ],
  de: [
    ['24.01.2022', '2022-01-24'],
    ['den 3. Mai 2021', '2021-05-03'],
    ['3.Mai 2021', '2021-05-03'],
    ['Montag, den 3. Mai 2021', '2021-05-03'],
    ['am dritten Mai 2021', '2021-05-03'],
    ['3. bis 5. Mai 2021', '2021-05-03/2021-05-05'],
    ['vom 3. bis zum 5. Mai', 'XXXX-05-03/XXXX-05-05'],
    ['12.-14.05.2021', '2021-05-12/2021-05-14'],
    ['30.04.–02.05.2021', '2021-04-30/2021-05-02'],
    ['30.04.2021 bis 02.05.2021', '2021-04-30/2021-05-02'],
    ['1. Jänner 2021', '2021-01-01'],
    ['24.01.22', '2022-01-24'],
    ['02. Dezember 2022', '2022-12-02'],
    ['06.11.2023 | 14:10', '2023-11-06'],
    ['5./6. Juni 2021', '2021-06-05/2021-06-06'],
    ['9 April 2021', '2021-04-09']
  ],
  fr: [
    ['5 octobre 2023', '2023-10-05'],
    ['1er août 2023', '2023-08-01'],
    ['le 14 février 2002', '2002-02-14'],
    ['14 FEVRIER 2002', '2002-02-14'],
    ['du 3 au 5 mai', 'XXXX-05-03/XXXX-05-05'],
    ['du 30 avril au 2 mai 2021', '2021-04-30/2021-05-02'],
    ['premier mai 2021', '2021-05-01'],
    ['les 3 et 4 mai 2021', '2021-05-03/2021-05-04'],
    ['Le 06 Novembre 2019', '2019-11-06'],
    ['mardi 5 mars 2024', '2024-03-05'],
    ['May 3, 2021', '2021-05-03']
  ],
  es: [
    ['24 de junio de 2020', '2020-06-24'],
    ['primero de mayo de 2021', '2021-05-01'],
    ['1º de mayo de 2021', '2021-05-01'],
    ['11 may', 'XXXX-05-11'],
    ['del 3 al 5 de mayo de 2021', '2021-05-03/2021-05-05'],
    ['26 de abril de 2022 23:04:54', '2022-04-26'],
    ['Mayo 3 de 2021', '2021-05-03'],
    ['3 de mayo del año 2021', '2021-05-03'],
    ['martes, 4 de mayo', 'XXXX-05-04'],
    ['setiembre de 2021', '2021-09']
  ],
  pt: [
    ['18 jun', 'XXXX-06-18'],
    ['segunda-feira, 3 de maio de 2021', '2021-05-03'],
    ['1.º de maio de 2021', '2021-05-01'],
    ['3 a 5 de maio de 2021', '2021-05-03/2021-05-05'],
    ['terça-feira, dia 4 de maio', 'XXXX-05-04']
  ],
  it: [
    ['3 maggio 2021', '2021-05-03'],
    ['1° maggio 2021', '2021-05-01'],
    ['dal 3 al 5 maggio 2021', '2021-05-03/2021-05-05'],
    ["dall'8 all'11 maggio 2021", '2021-05-08/2021-05-11'],
    ['lunedì 3 maggio', 'XXXX-05-03']
  ],
  nl: [
    ['3 mei 2021', '2021-05-03'],
    ['maandag 3 mei 2021', '2021-05-03'],
    ['3 t/m 5 mei 2021', '2021-05-03/2021-05-05'],
    ['van 3 tot en met 5 mei', 'XXXX-05-03/XXXX-05-05']
  ],
  ru: [
    ['9 апреля 2021', '2021-04-09'],
    ['9 апреля 2021 года', '2021-04-09'],
    ['9 апреля 2021 г.', '2021-04-09'],
    ['9-го мая 2021 г.', '2021-05-09'],
    ['25 ноября', 'XXXX-11-25'],
    ['с 3 по 5 мая 2021 года', '2021-05-03/2021-05-05'],
    ['понедельник, 3 мая 2021', '2021-05-03'],
    ['май 2021', '2021-05'],
    ['09.04.2021', '2021-04-09'],
    ['May 3, 2021', '2021-05-03']
  ],
  uk: [
    ['9 квітня 2021 року', '2021-04-09'],
    ['з 3 по 5 травня 2021 р.', '2021-05-03/2021-05-05']
  ],
  pl: [
    ['9 kwietnia 2021', '2021-04-09'],
    ['9 V 2021', '2021-05-09'],
    ['9 maja 2021 r.', '2021-05-09'],
    ['od 3 do 5 maja 2021 roku', '2021-05-03/2021-05-05'],
    ['trzeciego maja 2021', '2021-05-03'],
    ['poniedziałek, 3 maja', 'XXXX-05-03']
  ],
  zh: [
    ['2021年4月9日', '2021-04-09'],
    ['2015 年12 月16 日', '2015-12-16'],
    ['二〇二一年四月九日', '2021-04-09'],
    ['二○二一年十二月二十五日', '2021-12-25'],
    ['２０２１年４月９日', '2021-04-09'],
    ['新华社北京3月15日电', 'XXXX-03-15'],
    ['新华社北京１０月２２日电', 'XXXX-10-22'],
    ['5月3日至7日', 'XXXX-05-03/XXXX-05-07'],
    ['2021年5月3日至6月7日', '2021-05-03/2021-06-07'],
    ['2021年4月', '2021-04'],
    ['民國110年4月9日', '2021-04-09'],
    ['中華民國一一〇年四月九日', '2021-04-09'],
    ['2021年4月9日（星期五）', '2021-04-09'],
    ['2023-11-02 20:13', '2023-11-02'],
    ['21.04.09', '2021-04-09']
  ],
  ja: [
    ['令和3年4月9日', '2021-04-09'],
    ['令和元年５月１日', '2019-05-01'],
    ['令和３年４月９日（金）', '2021-04-09'],
    ['平成31年(2019年)4月9日', '2019-04-09'],
    ['2021年4月9日(金曜日)', '2021-04-09'],
    ['5月3日から7日まで', 'XXXX-05-03/XXXX-05-07'],
    ['5月3日(月)～7日(金)', 'XXXX-05-03/XXXX-05-07']
  ],
  ko: [
    ['2021년 4월 9일', '2021-04-09'],
    ['2021. 4. 9.', '2021-04-09'],
    ['2021.4.9.(금)', '2021-04-09'],
    ['주체110(2021)년 4월 9일', '2021-04-09'],
    ['주체110년 4월 9일', '2021-04-09'],
    ['4월 9일부터', 'XXXX-04-09'],
    ['5월 3일부터 7일까지', 'XXXX-05-03/XXXX-05-07'],
    ['2021년 4월', '2021-04'],
    ['2012-01-01 오전 11:52:56', '2012-01-01']
  ],
  ar: [
    ['9 أبريل 2021', '2021-04-09'],
    ['٩ أبريل ٢٠٢١', '2021-04-09'],
    ['9 ابريل 2021م', '2021-04-09'],
    ['9 نيسان/أبريل 2021', '2021-04-09'],
    ['9 أفريل 2021', '2021-04-09'],
    ['3 كانون الثاني 2021', '2021-01-03'],
    ['التاسع من أبريل 2021', '2021-04-09'],
    ['الجمعة 9 أبريل 2021', '2021-04-09'],
    ['من 3 إلى 5 مايو 2021', '2021-05-03/2021-05-05'],
    ['27 شعبان 1442هـ الموافق 9 أبريل 2021م', '2021-04-09'],
    ['9 أبريل 2021 (27 شعبان 1442هـ)', '2021-04-09']
  ],
  el: [['9 Απριλίου 2021', '2021-04-09']],
  fa: [['۹ آوریل ۲۰۲۱', '2021-04-09']],
  hi: [['9 अप्रैल 2021', '2021-04-09']],
  hu: [['2021. április 9.', '2021-04-09']],
  id: [['9 Mei 2021', '2021-05-09']],
  sv: [['9 april 2021', '2021-04-09']],
  ta: [['2025 மார்ச் 31 ஆம் திகதி', '2025-03-31']],
  th: [
    ['9 เมษายน พ.ศ. 2564', '2021-04-09'],
    ['9 เมษายน 2564', '2021-04-09']
  ],
  tr: [['9 Nisan 2021', '2021-04-09']]
}

describe('findDates', () => {
  describe.each(Object.entries(tables))('in %s', (language, table) => {
    it.each(table)('should read `%s` as %s', (text, values) => {
      const found = find(text, language).map(date => date.value)
      expect(found).toEqual(values.split(' '))
      expect(found.filter(value => !isEdtf(value))).toEqual([])
    })
  })

  it.each([
    ['31 February 2021', 'en'],
    ['the year 2021', 'en'],
    ['may 20 people come', 'en'],
    ['room 12/34', 'en'],
    ['version 2.10.3000', 'en'],
    ['version 2.10.21', 'en'],
    ['May: 12', 'en'],
    ['In May 20 people came', 'en'],
    ['the Sept. 11 attacks', 'en'],
    ['Sept 11 Commission', 'en'],
    ['open 24/7', 'en'],
    ['tel. 02-12-2021-55', 'en'],
    ['+65 6123 4567', 'en'],
    ['§ 5.3.2021', 'en'],
    ['No. 12/05/2021', 'en'],
    ['ISO 9001-2015', 'en'],
    ['score 21-14, 21-18', 'en'],
    ['$12.05 and $3.21', 'en'],
    ['A/75/12', 'en'],
    ['IP/21/1234', 'en'],
    ['May 12,000', 'en'],
    ['COVID-19 May', 'en'],
    ['1.2.3.2021', 'en'],
    ['192.168.10.21', 'en'],
    ['17-420', 'en'],
    ['May 12:30', 'en'],
    ['5pm May', 'en'],
    ['3D 2021', 'en'],
    ['rue du 8 mai 1945', 'en'],
    ['Ref.: 20250204IPR26689', 'en'],
    ['2021-22', 'en'],
    ['2010-12', 'en'],
    ['7/2021', 'en'],
    ['im März 15 Menschen', 'de'],
    ['Straße des 17. Juni', 'de'],
    ['rue du 8 mai 1945', 'fr'],
    ['en mayo 20 personas', 'es'],
    ['2021年', 'zh'],
    ['三个月', 'zh'],
    ['令和3年度予算', 'ja'],
    ['27 شعبان 1442هـ', 'ar'],
    ['COVID-19 May 2021', 'en']
  ])('should not take `%s` (%s) for a date', (text, language) => {
    expect(find(text, language)).toEqual([])
  })

  it('should give the place of each date, with its weekday, in their order', () => {
    expect(find('On Monday, 3 May 2021 and on June 7').map(({index, text}) => [index, text])).toEqual([
      [3, 'Monday, 3 May 2021'],
      [29, 'June 7']
    ])
  })

  it('should keep the words of another calendar with a date', () => {
    expect(find('في 27 شعبان 1442هـ الموافق 9 أبريل 2021م', 'ar').map(date => date.text)).toEqual([
      '27 شعبان 1442هـ الموافق 9 أبريل 2021م'
    ])
    expect(find('平壌、令和3年4月9日発表', 'ja').map(date => date.text)).toEqual(['令和3年4月9日'])
  })

  it('should tell the other order of numbers, where both are dates', () => {
    expect(find('04/05/2019').map(date => date.monthFirst)).toEqual(['2019-04-05'])
    expect(find('04/25/2019').map(date => date.monthFirst)).toEqual([undefined])
    expect(find('05/05/2019').map(date => date.monthFirst)).toEqual([undefined])
  })

  it('should know English dates in every language, and the months of one without cue words', () => {
    expect(find('Sept. 30', 'zu')).toHaveLength(1)
    expect(findDates('9 kwietnia 2021', 'pl', noCues).map(date => date.value)).toEqual(['2021-04-09'])
  })
})

describe('isDateAlone', () => {
  it.each([
    ['3 May 2021', 'en'],
    ['Monday, 3 May 2021', 'en'],
    ['3 May 2021, 10:30', 'en'],
    ['(3 May 2021)', 'en'],
    ['3 May 2021 at 10:30 a.m. EST', 'en'],
    ['3 May 2021 to 4 May 2021', 'en'],
    ['Le 14 février 2002', 'fr'],
    ['26 de abril de 2022 23:04:54', 'es'],
    ['06.11.2023 | 14:10', 'de'],
    ['9 апреля 2021 г.', 'ru'],
    ['2021年4月9日（星期五）', 'zh'],
    ['[ 2012-01-01 오전 11:52:56 ]', 'ko'],
    ['27 شعبان 1442هـ الموافق 9 أبريل 2021م', 'ar']
  ])('should accept `%s` (%s)', (text, language) => {
    expect(isDateAlone(text, language, cuesFor(language))).toBe(true)
  })

  it.each(['Geneva, 3 May 2021', '3 May 2021, 4 June 2021', 'no date', '3 May 2021 at the hall'])(
    'should refuse `%s`',
    text => {
      expect(isDateAlone(text, 'en', cuesFor('en'))).toBe(false)
    }
  )
})
