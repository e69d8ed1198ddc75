import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../../src/cues/index.ts'
import {isAcronym, nameKey} from '../../src/recognizers/fields/issuer/name-key.ts'
import {findOrganizations} from '../../src/recognizers/organizations/find-organizations.ts'

const en = cues['en'] ?? noCues

describe('findOrganizations', () => {
  it.each([
    ['The Ministry of the Sea has published charts', 'Ministry of the Sea'],
    ['the Embassy of Merrow in the Republic of Valdor.', 'Embassy of Merrow in the Republic of Valdor'],
    ['Brightwater Pumps, Inc. (NYSE: BWP) makes pumps', 'Brightwater Pumps, Inc.'],
    ["The Port Merrow Attorney's Office said so", "Port Merrow Attorney's Office"],
    ['It is the Council’s view', 'Council']
  ])('should find the name in `%s`', (text, name) => {
    expect(findOrganizations(text, en).find(({named}) => named)?.value).toBe(name)
  })

  it('should part two that stand side by side', () => {
    expect(
      findOrganizations('the Ministry of Trade and Industry and the Ministry of the Sea', en).map(({value}) => value)
    ).toEqual(['Ministry of Trade and Industry', 'Ministry of the Sea'])
  })

  it('should not take a run of capitals for the name of an organization', () => {
    expect(findOrganizations('They met Ada Lindqvist on Monday.', en).filter(({named}) => named)).toEqual([])
  })

  it.each([
    ['uk', "Державна служба маяків Республіки Надмор'я відкриває лінію", "Державна служба маяків Республіки Надмор'я"],
    [
      'ru',
      'Министерство морского хозяйства Республики Вальдор представило карты',
      'Министерство морского хозяйства Республики Вальдор'
    ],
    ['ru', 'Министерство обороны сообщило об учениях', 'Министерство обороны'],
    ['zh', '海洋部今日发布新版航海图', '海洋部'],
    ['zh', '临港市港务局近日更换灯器', '临港市港务局'],
    ['ja', '株式会社北浜造船（本社：北浜市）は、渡し船を進水', '株式会社北浜造船'],
    ['ja', '北浜市は、歩行者天国を始めます', '北浜市'],
    ['ko', '해양부(장관 김도윤)는 해도를 펴냈다', '해양부'],
    ['ko', '한바다 해양경찰청은 오늘 배를 띄웠다', '한바다 해양경찰청'],
    ['ar', 'أصدرت وزارة الشؤون البحرية اليوم خرائط جديدة', 'وزارة الشؤون البحرية'],
    ['ar', 'تدعو بلدية مدينة النجمة وسائل الإعلام', 'بلدية مدينة النجمة']
  ])('should find the name in %s `%s`', (language, text, name) => {
    expect(findOrganizations(text, cues[language] ?? noCues).map(({value}) => value)).toEqual([name])
  })

  it.each([
    ['zh', '港务局发言人今日表示'],
    ['zh', '应北岛国外交部邀请'],
    ['ja', '「かもめ」は蓄電池だけで航行する'],
    ['ja', '我が国は、境界をめぐる問題を'],
    ['ko', '이번 측량에는 두 해가 걸렸다'],
    ['ar', 'وستقدمها الوزارة مجاناً إلى الصيادين'],
    ['ar', 'استقبل وزير النقل عماد الصالح']
  ])('should find none in %s `%s`', (language, text) => {
    expect(findOrganizations(text, cues[language] ?? noCues)).toEqual([])
  })

  it('should tell where a name stands', () => {
    const text = 'Today the Harbour Office opened.'
    const [name] = findOrganizations(text.slice(6), en)
    expect(text.slice(6).slice(name?.index).startsWith('Harbour Office')).toBe(true)
  })
})

describe('nameKey', () => {
  it('should pass over articles and legal forms', () => {
    expect(nameKey('The Brightwater Pumps, Inc.', en)).toBe(nameKey('Brightwater Pumps', en))
  })
})

describe('isAcronym', () => {
  it.each([
    ['DMF', 'Deutsches Meeres Forum'],
    ['ZAMG', 'Zentralamt für Meere und Gezeiten']
  ])('should accept `%s`', (short, long) => {
    expect(isAcronym(short, long)).toBe(true)
  })

  it.each([
    ['NEWS', 'Harbour Office'],
    ['Harbour', 'Harbour Office'],
    ['HOM', 'Harbour Office']
  ])('should refuse `%s` of `%s`', (short, long) => {
    expect(isAcronym(short, long)).toBe(false)
  })
})
