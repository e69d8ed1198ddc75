import {describe, expect, it} from 'vitest'
import {cuesFor} from '../../src/cues/index.ts'
import {parseDateline, parsePlaceAndDate} from '../../src/recognizers/inline/parse-dateline.ts'

const parse = (text: string, language = 'en') => parseDateline(text, language, cuesFor(language))
const parseLine = (text: string, language = 'en') => parsePlaceAndDate(text, language, cuesFor(language))

/** A dateline up to `|` and the text after it, its language, place, date and agency. */
type Row = readonly [source: string, language: string, place: string | null, date: string | null, agency: string | null]

const wires: ReadonlyArray<Row> = [
  ['Valdor, April 9 (VNB) --| The', 'en', 'Valdor', 'XXXX-04-09', 'VNB'],
  ['VALDOR, Sept. 2 (Xinhua) --| The', 'en', 'VALDOR', 'XXXX-09-02', 'Xinhua'],
  ['PORT MERROW, Merrow, Dec. 9 Kyodo -| The', 'en', 'PORT MERROW, Merrow', 'XXXX-12-09', 'Kyodo'],
  ['VALDOR (AP) —| The', 'en', 'VALDOR', null, 'AP'],
  ['VALDOR, Merrow (AP) _| The', 'en', 'VALDOR, Merrow', null, 'AP'],
  ['VALDOR, Monday (Reuters) -| The', 'en', 'VALDOR', null, 'Reuters'],
  ['Port Merrow [Merrow], May 3 (ANI):| The', 'en', 'Port Merrow, Merrow', 'XXXX-05-03', 'ANI'],
  ['Port Merrow, May 3 (PTI)| The', 'en', 'Port Merrow', 'XXXX-05-03', 'PTI'],
  ['ABOARD THE PETREL, May 3 (Reuters) -| The', 'en', 'ABOARD THE PETREL', 'XXXX-05-03', 'Reuters'],
  ['UNITED NATIONS, May 3 (Xinhua) --| The', 'en', 'UNITED NATIONS', 'XXXX-05-03', 'Xinhua'],
  ['(NewsMerrow) -| Mornings', 'en', null, null, 'NewsMerrow'],
  ['Jan. 12 (HarborDesk) -| The', 'en', null, 'XXXX-01-12', 'HarborDesk'],
  ['Jan. 12 (PORT McMERROW) -| The', 'en', 'PORT McMERROW', 'XXXX-01-12', null],
  ['PORT MERROW, April 9 (NN) --| The', 'en', 'PORT MERROW', 'XXXX-04-09', 'NN'],
  ['PORT MERROW (WA) --| The', 'en', 'PORT MERROW, WA', null, null],
  ['Valdor (dpa) -| Die', 'de', 'Valdor', null, 'dpa'],
  ['Valdor (dpa/lby) -| Die', 'de', 'Valdor', null, 'dpa/lby'],
  ['Valdor/Merrow (dpa) -| Die', 'de', 'Valdor/Merrow', null, 'dpa'],
  ['Valdor (OTS) -| Die', 'de', 'Valdor', null, 'OTS'],
  ['Valdor (hafen-pressedienst) -| Die', 'de', 'Valdor', null, 'hafen-pressedienst'],
  ['Valdor (sda)| Der Rat', 'de', 'Valdor', null, 'sda'],
  ['Valdor, 3 mai 2021 (AFP) -| Le', 'fr', 'Valdor', '2021-05-03', 'AFP'],
  ['Valdor (ats afp)| Les', 'fr', 'Valdor', null, 'ats afp'],
  ['Valdor, 11 may (EFE).-|La', 'es', 'Valdor', 'XXXX-05-11', 'EFE'],
  ['VALDOR, 3 May. (EUROPA PRESS) -| El', 'es', 'VALDOR', 'XXXX-05-03', 'EUROPA PRESS'],
  ['La Marea, 3 may (Prensa Latina)| El', 'es', 'La Marea', 'XXXX-05-03', 'Prensa Latina'],
  ['VALDOR, 18 jun (Xinhua) --| O', 'pt', 'VALDOR', 'XXXX-06-18', 'Xinhua'],
  ['(ANSA) - VALDOR, 03 MAG -| Il', 'it', 'VALDOR', 'XXXX-05-03', 'ANSA'],
  ['DEN HAAG (ANP) -| De', 'nl', 'DEN HAAG', null, 'ANP'],
  ['Valdor, 3 maja 2021 r. (PAP) -| Rada', 'pl', 'Valdor', '2021-05-03', 'PAP'],
  ['МОСКВА, 25 ноября. /ТАСС/.| Совет', 'ru', 'МОСКВА', 'XXXX-11-25', 'ТАСС'],
  ['МОСКВА, 25 ноября - РИА Новости.| Совет', 'ru', 'МОСКВА', 'XXXX-11-25', 'РИА Новости'],
  ['Москва. 25 ноября. ИНТЕРФАКС -| Совет', 'ru', 'Москва', 'XXXX-11-25', 'ИНТЕРФАКС'],
  ['Київ, 3 травня. /Укрінформ/.| Рада', 'uk', 'Київ', 'XXXX-05-03', 'Укрінформ'],
  ['الرياض 3 مايو (واس) --| أكد', 'ar', 'الرياض', 'XXXX-05-03', 'واس'],
  ['عمّان 3 أيار (بترا)-|أكد', 'ar', 'عمّان', 'XXXX-05-03', 'بترا'],
  ['القاهرة في 3 مايو /أ ش أ/| أكد', 'ar', 'القاهرة', 'XXXX-05-03', 'أ ش أ'],
  ['新华社北京3月15日电（记者张某）|国务院', 'zh', '北京', 'XXXX-03-15', '新华社'],
  ['新华社北京１０月２２日电| 题：港口', 'zh', '北京', 'XXXX-10-22', '新华社'],
  ['中新网3月15日电| 据报道', 'zh', null, 'XXXX-03-15', '中新网'],
  ['（中央社記者王某台北3日電）|港務局', 'zh', '台北', null, '中央社'],
  ['（吉隆坡3日讯）|港务局', 'zh', '吉隆坡', null, null],
  ['【東京共同】|港湾局', 'ja', '東京', null, '共同'],
  ['【ワシントン時事】|米', 'ja', 'ワシントン', null, '時事'],
  ['【ニューヨーク＝山田太郎】|国連', 'ja', 'ニューヨーク', null, null],
  ['［東京 ３日 ロイター］ -| 日', 'ja', '東京', null, 'ロイター'],
  ['【3月15日 AFP】|米', 'ja', null, 'XXXX-03-15', 'AFP'],
  ['(서울=연합뉴스) 김모 기자 =| 항만', 'ko', '서울', null, '연합뉴스'],
  ['[서울=뉴시스]김모 기자 =| 항만', 'ko', '서울', null, '뉴시스'],
  ['(평양 4월 9일발 조선중앙통신)|조선', 'ko', '평양', 'XXXX-04-09', '조선중앙통신'],
  ['(해문 2월 2일발 바다중앙통신)| 외무성', 'ko', '해문', 'XXXX-02-02', '바다중앙통신'],
  ['北岛社临港11月25日电（记者李某　张某）|两艘', 'zh', '临港', 'XXXX-11-25', '北岛社'],
  ['海岸日报临港11月25日讯| 两艘', 'zh', '临港', 'XXXX-11-25', '海岸日报'],
  ['本报临港3日讯| 两艘', 'zh', '临港', null, null],
  ['СЕВЕРНЫЙ ПОРТ, 25 ноября. /ВАЛЬИНФОРМ/.| Два', 'ru', 'СЕВЕРНЫЙ ПОРТ', 'XXXX-11-25', 'ВАЛЬИНФОРМ'],
  ['مدينة النجمة في 25 نوفمبر / وانج /| عادت', 'ar', 'مدينة النجمة', 'XXXX-11-25', 'وانج']
]

const releases: ReadonlyArray<Row> = [
  ['TALLOW CREEK, TX, April 25, 2026 –| Brightwater', 'en', 'TALLOW CREEK, TX', '2026-04-25', null],
  ['TALLOW - (SomeWire) - November 12, 2024 -| Acme', 'en', 'TALLOW', '2024-11-12', 'SomeWire'],
  ['TALLOW, NC / ACCESSWIRE / December 5, 2023 /| Acme', 'en', 'TALLOW, NC', '2023-12-05', 'ACCESSWIRE'],
  ['TALLOW, Dec. 5, 2023 (GLOBE NEWSWIRE) --| Acme', 'en', 'TALLOW', '2023-12-05', 'GLOBE NEWSWIRE'],
  ['TALLOW--(BUSINESS WIRE)--|Acme', 'en', 'TALLOW', null, 'BUSINESS WIRE'],
  ['Tallow, South Korea, Dec. 5, 2023 /PRNewswire/ --| Acme', 'en', 'Tallow, South Korea', '2023-12-05', 'PRNewswire'],
  ['Tallow, United States - May 3, 2021 / Acme /| Acme', 'en', 'Tallow, United States', '2021-05-03', null],
  ['August 16, 2023 (PORT MERROW) —| The', 'en', 'PORT MERROW', '2023-08-16', null],
  ['TALLOW CREEK, Ore. –| The', 'en', 'TALLOW CREEK, Ore.', null, null],
  ['St. Tallow, Minn. –| The', 'en', 'St. Tallow, Minn.', null, null],
  ['Tallow Creek, Ohio –| The', 'en', 'Tallow Creek, Ohio', null, null],
  ['[TALLOW] —| The', 'en', 'TALLOW', null, null],
  ['VALDOR -| The Ministry', 'en', 'VALDOR', null, null],
  ['Port Merrow, May 3, 2021:| The', 'en', 'Port Merrow', '2021-05-03', null],
  ['Valdor, le 3 mai 2021 –| Le', 'fr', 'Valdor', '2021-05-03', null],
  ['Valdor – Le 3 mai 2021 –| Le groupe', 'fr', 'Valdor', '2021-05-03', null],
  ['Valdor, 3. Mai 2021.| Der', 'de', 'Valdor', '2021-05-03', null],
  ['Valdor, den 3. Mai 2021 –| Der', 'de', 'Valdor', '2021-05-03', null],
  ['Bad Valdor, den 24. Oktober 2024 (14:05 Uhr) –| Der', 'de', 'Bad Valdor', '2024-10-24', null],
  ['VALDOR, Mar 13, 2024 @ 2:30 AM Central —| The', 'en', 'VALDOR', '2024-03-13', null],
  ['Valdor, 3 mai 2021, 10h30 (AFP) –| Le', 'fr', 'Valdor', '2021-05-03', 'AFP'],
  ['Valdor, 24 de junio de 2020.| El', 'es', 'Valdor', '2020-06-24', null],
  ['Valdor, 3 maggio 2021 –| Il', 'it', 'Valdor', '2021-05-03', null],
  ['Valdor, 18/06/2021 -| O', 'pt', 'Valdor', '2021-06-18', null],
  ['г. Москва, 3 мая 2021 года.| Совет', 'ru', 'Москва', '2021-05-03', null],
  ['ВАЛЬДОР, 5 мая.| Совет', 'ru', 'ВАЛЬДОР', 'XXXX-05-05', null],
  ['Надмор, 5 травня.| Рада', 'uk', 'Надмор', 'XXXX-05-05', null],
  ['伊利诺伊州芝加哥– 2015 年12 月16 日 –| 公司', 'zh', '伊利诺伊州芝加哥', '2015-12-16', null],
  ['上海2021年3月15日 /美通社/ --| 公司', 'zh', '上海', '2021-03-15', '美通社'],
  ['서울--(뉴스와이어)--2021년 3월 15일--|항만', 'ko', '서울', '2021-03-15', '뉴스와이어']
]

describe('parseDateline', () => {
  it.each([...wires, ...releases])('should read `%s`, in %s', (source, language, place, date, agency) => {
    const text = source.slice(0, source.indexOf('|'))
    expect(parse(source.replace('|', ''), language)).toEqual({text, place, date, agency})
  })

  it.each([
    ['MEDIA ADVISORY – The Harbour Master', 'en'],
    ['STATEMENT - The Council', 'en'],
    ['EMBARGOED - 3 May 2021 - The', 'en'],
    ['HARBOUR REPORT: The', 'en'],
    ['EXCLUSIVE – The', 'en'],
    ['WHAT: - The plan', 'en'],
    ['Cell: 555 0142 - Office', 'en'],
    ['Merrow – a small country', 'en'],
    ['Apples - pears', 'en'],
    ['The President - who came late', 'en'],
    ['January 5 - The day', 'en'],
    ['On May 3, 2021, the Council - which', 'en'],
    ['In Geneva (Switzerland) - The', 'en'],
    ['Ada Lindqvist - the Harbour Master', 'en'],
    ['Ministry of the Sea, 3 May 2021 – The', 'en'],
    ['Jon Olsen (HMP) – er kommt', 'de'],
    ['Klima / News / Hafen / Der Hafen', 'de'],
    ['No dash at all', 'en'],
    ['【概要】本件は', 'ja'],
    ['（記者）今日の', 'ja'],
    ['中国电信3月15日宣布', 'zh'],
    ['北京—上海', 'zh'],
    ['Harbour Day, May 5. The boats', 'en'],
    ['Праздник моря, 5 мая. Лодки', 'ru'],
    ['Воскресенье, 5 мая. Лодки', 'ru'],
    ['الوزير - أكد', 'ar']
  ])('should not take the beginning of `%s` for one', (source, language) => {
    expect(parse(source, language)).toBeUndefined()
  })
})

describe('parsePlaceAndDate', () => {
  it.each([
    ['Port Merrow, 8 November 2022', 'en', 'Port Merrow', '2022-11-08'],
    ['Port Merrow 8 November 2022', 'en', 'Port Merrow', '2022-11-08'],
    ['Queen Creek, 8 November 2022', 'en', 'Queen Creek', '2022-11-08'],
    ['8 November 2022 / Port Merrow', 'en', 'Port Merrow', '2022-11-08'],
    ['Done at Port Merrow, this 14th day of February 2002.', 'en', 'Port Merrow', '2002-02-14'],
    ['Fait à Valdor, le 14 février 2002', 'fr', 'Valdor', '2002-02-14'],
    ['Valdor, den 3. Mai 2021', 'de', 'Valdor', '2021-05-03'],
    ['Hecho en Valdor, el 3 de mayo de 2021', 'es', 'Valdor', '2021-05-03'],
    ['Feito em Valdor, em 3 de maio de 2021', 'pt', 'Valdor', '2021-05-03'],
    ['Valdor, 3 maggio 2021', 'it', 'Valdor', '2021-05-03'],
    ['Valdor, 3 mei 2021', 'nl', 'Valdor', '2021-05-03'],
    ['г. Москва, 3 мая 2021 г.', 'ru', 'Москва', '2021-05-03'],
    ['м. Київ, 3 травня 2021 року', 'uk', 'Київ', '2021-05-03'],
    ['2021年3月15日于北京', 'zh', '北京', '2021-03-15'],
    ['（2021年3月15日，北京）', 'zh', '北京', '2021-03-15'],
    ['(Valdor, 3 May 2021)', 'en', 'Valdor', '2021-05-03'],
    ['東京、2021年3月15日', 'ja', '東京', '2021-03-15'],
    ['서울, 2021년 5월 3일', 'ko', '서울', '2021-05-03'],
    ['الرياض، 3 مايو 2021', 'ar', 'الرياض', '2021-05-03']
  ])('should read `%s`, in %s', (text, language, place, date) => {
    expect(parseLine(text, language)).toEqual({text, place, date, agency: null})
  })

  it('should leave out the number of the release', () => {
    expect(parseLine('Valdor, 28.10.2021, 058/21', 'de')?.text).toBe('Valdor, 28.10.2021')
  })

  it.each([
    ['8 November 2022', 'en'],
    ['Published on 8 November 2022', 'en'],
    ['Harbour Office, 3 May 2021', 'en'],
    ['Going For Growth April 25, 2022', 'en'],
    ['03.05.2021 Hafenbericht', 'de'],
    ['Senator Nolan, Monday, 3 May 2021', 'en'],
    ['Written: 2023-11-07 15:03:30', 'en'],
    ['Port Merrow, 5-7 May 2021', 'en'],
    ['2021 மார்ச் 31 ஆம் திகதி', 'ta'],
    ['외교부, 2021년 5월 3일', 'ko'],
    ['外交部 2021年3月15日', 'zh'],
    ['5月3日正午解禁', 'ja'],
    ['▪ 2023년 9월 4일 남쪽 등대', 'ko'],
    ['应北岛国总理邀请，诺兰国首相安娜·林德于2021年6月17日', 'zh']
  ])('should read none in `%s`', (text, language) => {
    expect(parseLine(text, language)).toBeUndefined()
  })
})
