import {describe, expect, it} from 'vitest'
import {cuesFor} from '../../src/cues/index.ts'
import {personName} from '../../src/recognizers/fields/person-name.ts'

const find = (language: string, text: string) => personName(text, cuesFor(language))?.value

describe('personName', () => {
  it.each([
    ['en', 'His Excellency, Dr. Iain Moffat, President of the Republic of Valdoria', 'Iain Moffat'],
    ['en', 'Prime Minister LINDQVIST Ada at the Seventy-Ninth Session', 'LINDQVIST Ada'],
    ['en', 'MINISTER ANA ORTEGA ON THE SITUATION IN MERROW', 'ANA ORTEGA'],
    ['en', 'Secretary of State Anna J. Blake Following Meeting', 'Anna J. Blake'],
    ['en', 'the President of Sri Lanka Ranil Perera', 'Ranil Perera'],
    ['en', 'H.E. Mr. Ibrahim bin Ahmed Al-Merrawi, Minister for Foreign Affairs', 'Ibrahim bin Ahmed Al-Merrawi'],
    ['en', 'EU High Representative Josep Ferrer on Merrow', 'Josep Ferrer'],
    ['en', 'Ada Lindqvist MP about the harbour', 'Ada Lindqvist'],
    ['en', 'said Harbour Master Ada Lindqvist.', 'Ada Lindqvist'],
    ['en', 'Mike Will, head of communications', 'Mike Will'],
    ['en', 'said Mike Will.', 'Mike Will'],
    ['de', 'Bundesaußenministerin Anna Bergmann bei der Eröffnung', 'Anna Bergmann'],
    ['de', 'Ministerpräsident a. D. Lars Holt', 'Lars Holt'],
    ['de', 'Bundesministerin für Familie, Senioren, Frauen und Jugend Lisa Baum', 'Lisa Baum'],
    ['fr', 'du Président de la République Emmanuel Morel', 'Emmanuel Morel'],
    ['es', 'del Presidente de la República, Luis de la Torre', 'Luis de la Torre'],
    ['nl', 'minister Jan de Vries over het klimaat', 'Jan de Vries']
  ])('should find a name among titles and offices (%s): %s', (language, text, name) => {
    expect(find(language, text)).toBe(name)
  })

  it.each([
    ['ru', 'министр иностранных дел Сергей Викторович Орлов', 'Сергей Викторович Орлов'],
    ['ru', 'Выступление Министра иностранных дел С.В.Орлова на заседании', 'С.В.Орлова'],
    ['ru', 'заместитель министра А. И. Гордеев', 'А. И. Гордеев'],
    ['uk', 'речник міністерства В’ячеслав Лук’яненко', 'В’ячеслав Лук’яненко']
  ])('should find Cyrillic names and initials (%s): %s', (language, text, name) => {
    expect(find(language, text)).toBe(name)
  })

  it.each([
    ['zh', '外交部发言人林晓东', '林晓东'],
    ['zh', '陈志明署长表示', '陈志明'],
    ['zh', '国务委员兼外长周文山在会上发表讲话', '周文山'],
    ['zh', '总统胡安·卡洛斯·佩雷拉', '胡安·卡洛斯·佩雷拉'],
    ['zh', '李　梅', '李　梅'],
    ['ja', '山田太郎外務大臣', '山田太郎'],
    ['ja', '代表取締役社長　佐々木 健一', '佐々木 健一'],
    ['ja', '高橋みどり報道官は', '高橋みどり'],
    ['ja', 'アンナ・リンドクヴィスト大使', 'アンナ・リンドクヴィスト'],
    ['ko', '김철수 대변인은', '김철수'],
    ['ko', '한바다 해양부 장관', '한바다'],
    ['ko', '경애하는 김철수동지께서', '김철수'],
    ['ar', 'معالي وزير الصحة الدكتور خالد بن عبد الرحمن المنصوري', 'خالد بن عبد الرحمن المنصوري']
  ])('should find names of scripts without capitals beside their titles (%s): %s', (language, text, name) => {
    expect(find(language, text)).toBe(name)
  })

  it.each([
    ['en', 'Chief of Public Information Office of Ministry of National Defence'],
    ['en', 'the Prime Minister of Canada on the current situation'],
    ['en', 'Saudi Arabia and New Zealand'],
    ['en', 'United States Attorney'],
    ['en', 'Merrow Will open the quay'],
    ['en', 'MERROW WILL'],
    ['fr', 'Président de la République française'],
    ['ru', 'Пресс-служба МИД России'],
    ['zh', '新岛社记者'],
    ['zh', '主席高度评价'],
    ['ja', '林官房長官'],
    ['ja', '外務大臣談話'],
    ['ko', '정부 대변인 성명'],
    ['ko', '조선중앙통신사 기자'],
    ['ar', 'السيد الرئيس'],
    ['ar', 'المتحدث باسم الوزارة']
  ])('should take no office, country or organization for a person (%s): %s', (language, text) => {
    expect(find(language, text)).toBeUndefined()
  })
})
