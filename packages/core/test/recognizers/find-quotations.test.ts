import {describe, expect, it} from 'vitest'
import {cuesFor} from '../../src/cues/index.ts'
import {announcedBy, findQuotations} from '../../src/recognizers/inline/find-quotations.ts'

const find = (text: string, language = 'en') =>
  findQuotations(text, cuesFor(language)).map(({start, end, speaker, cue}) => [text.slice(start, end), speaker, cue])

describe('findQuotations', () => {
  it.each([
    ['“The ferry runs again in winter,”| said Ada Lindqvist, the head of the office.', 'en', 'Ada Lindqvist', 'said'],
    ['“The ferry runs again in winter,”| said Dr. Ada Lindqvist on Monday.', 'en', 'Ada Lindqvist', 'said'],
    ['“The ferry runs again in winter,”| Minister Olsen said.', 'en', 'Minister Olsen', 'said'],
    ['In the Council, the Harbour Master said: |“The ferry runs again.”', 'en', 'Harbour Master', 'said'],
    ['“The ferry runs again in winter,”| said the Harbour Council.', 'en', 'Harbour Council', 'said'],
    ['“The ferry runs again in winter,”| according to Ada Lindqvist.', 'en', 'Ada Lindqvist', 'according to'],
    ['‘The ferry runs again in winter,’| said Ada Lindqvist.', 'en', 'Ada Lindqvist', 'said'],
    ['Ada Lindqvist, Harbour Master of Port Merrow, said, |“The ferry runs again.”', 'en', 'Ada Lindqvist', 'said'],
    ['According to Ada Lindqvist, |“the ferry runs again.”', 'en', 'Ada Lindqvist', 'According to'],
    ['Ada Lindqvist said the ferry |“would run in all weathers”| again.', 'en', 'Ada Lindqvist', 'said'],
    ['„Die Fähre fährt wieder im Winter“|, sagte Ada Lindqvist.', 'de', 'Ada Lindqvist', 'sagte'],
    ['„Die Fähre fährt wieder im Winter“|, so Ada Lindqvist.', 'de', 'Ada Lindqvist', 'so'],
    ['»Die Fähre fährt wieder im Winter«|, sagte Ada Lindqvist.', 'de', 'Ada Lindqvist', 'sagte'],
    ['Ada Lindqvist, Leiterin des Hafens: |„Die Fähre fährt wieder.“', 'de', 'Ada Lindqvist', undefined],
    ['« Le bac circule de nouveau »|, a déclaré Ada Lindqvist.', 'fr', 'Ada Lindqvist', 'a déclaré'],
    ['«El barco vuelve a navegar»|, afirmó Ada Lindqvist.', 'es', 'Ada Lindqvist', 'afirmó'],
    ['“O barco volta a navegar”|, afirmou Ada Lindqvist.', 'pt', 'Ada Lindqvist', 'afirmou'],
    ['«Il battello torna a navigare»|, ha detto Ada Lindqvist.', 'it', 'Ada Lindqvist', 'ha detto'],
    ['“De boot vaart weer in de winter”|, zei Ada Lindqvist.', 'nl', 'Ada Lindqvist', 'zei'],
    ['«Паром снова ходит зимой»|, — заявил Иван Ольсен.', 'ru', 'Иван Ольсен', 'заявил'],
    ['Иван Ольсен заявил: |«Паром снова ходит зимой»|.', 'ru', 'Иван Ольсен', 'заявил'],
    ['«Пором знову ходить узимку»|, — сказав Іван Ольсен.', 'uk', 'Іван Ольсен', 'сказав'],
    ['港口发言人王明表示：|“渡轮冬天恢复运行是好事。”', 'zh', '王明', '表示'],
    ['木原大臣は|「フェリーは冬にも運航します」|と述べた。', 'ja', '木原大臣', 'と述べた'],
    ['김 장관은 |"겨울에도 배가 다시 다닌다"|고 말했다.', 'ko', '김 장관', '고 말했다'],
    ['|"겨울에도 배가 다시 다닌다"|고 정우성 시장은 덧붙였다.', 'ko', '정우성', '덧붙였다'],
    ['선단을 이끈 위해준 대령은 |"겨울에도 배가 다시 다닌다"|고 말했다.', 'ko', '위해준', '고 말했다'],
    ['|«Паром снова ходит зимой, — заявил министр моря Иван Ольсен. — Так и будет»|.', 'ru', 'Иван Ольсен', 'заявил'],
    ['|«El barco vuelve a navegar —afirmó Ada Lindqvist—, también hoy»|.', 'es', 'Ada Lindqvist', 'afirmó'],
    ['指挥员魏海上校说：|“人员健康，船只也都完好。”|他表示，冰层更厚。', 'zh', '魏海', '说：'],
    ['林外相は会見で、|「対話を続けることが大切だ」|と強調した。', 'ja', '林外相', 'と強調した'],
    ['وأضافت مديرة إدارة المسح ليلى المنصوري: |«البحر لا يقف في مكانه»|.', 'ar', 'ليلى المنصوري', 'وأضافت'],
    ['وقال القائد وليد شاهين: |"العبارة تعود إلى العمل"|، مشيراً إلى أن الجليد ذاب.', 'ar', 'وليد شاهين', 'وقال'],
    ['|«العبارة تعود إلى العمل»|، قال الوزير أحمد سالم.', 'ar', 'أحمد سالم', 'قال'],
    ['قال الوزير أحمد سالم: |"العبارة تعود إلى العمل"|.', 'ar', 'أحمد سالم', 'قال']
  ])('should find the quotation of `%s`, in %s', (source, language, speaker, cue) => {
    const quoted = source.split('|').find(part => /^["“„«»「‘]/u.test(part))
    expect(find(source.replaceAll('|', ''), language)).toEqual([[quoted, speaker, cue]])
  })

  it.each([
    ['The prize goes to "A Short History of the Lights", which was published.', 'en'],
    ['The so-called "winter rule of the harbour" stays, the Ministry said.', 'en'],
    ['Under the slogan “A harbour for all of us”, the Council said that it opens.', 'en'],
    ['The sign says "Closed".', 'en'],
    ['Worte wie „nicht müde werden, sondern hoffen“ gehen um.', 'de'],
    ['Das Buch „Eine kurze Geschichte der Lichter“ erscheint im Mai.', 'de'],
    ['Le livre « Une brève histoire des lumières » paraît en mai.', 'fr'],
    ['会议以“共建海港，共享未来，同心同行”为主题。', 'zh'],
    ['「北の光の短い歴史」が出版されました。', 'ja'],
    ['Книга «Море — это дом, — и другие рассказы» вышла вчера.', 'ru']
  ])('should find none in `%s`, in %s', (text, language) => {
    expect(find(text, language)).toEqual([])
  })

  it('should know the marks of typewriters', () => {
    expect(find("``It's running again in winter,'' said Ada Lindqvist.")).toEqual([
      ["``It's running again in winter,''", 'Ada Lindqvist', 'said']
    ])
  })

  it('should give one verb in Korean to both quotations before it', () => {
    expect(find('김도윤 장관은 "배는 겨울에도 다시 다닌다"며 "이것은 안전의 문제라고 본다"고 말했다.', 'ko')).toEqual([
      ['"배는 겨울에도 다시 다닌다"', '김도윤', undefined],
      ['"이것은 안전의 문제라고 본다"', '김도윤', '고 말했다']
    ])
  })

  it('should name in full who was named before by family name and title', () => {
    const earlier = '代表取締役社長：佐々木健一は、渡し船を進水させた。'
    const found = findQuotations('佐々木社長は「船は道路と同じものだ」と述べた。', cuesFor('ja'), {names: [], earlier})
    expect(found[0]?.speaker).toBe('佐々木健一')
  })

  it('should let a pronoun stand for the one person named before', () => {
    expect(find('Ada Lindqvist came late. “The ferry runs again,” she said.')).toEqual([
      ['“The ferry runs again,”', 'Ada Lindqvist', 'said']
    ])
    expect(find('Ada Lindqvist met Jon Eskild. “The ferry runs again,” she said.')).toEqual([
      ['“The ferry runs again,”', undefined, 'said']
    ])
  })

  it('should give what goes on after the verb to the same person, and no title that comes later', () => {
    const text =
      '“It runs again in winter,” said Ada Lindqvist. “We are very glad.” The song “Home Again in the Spring” won.'
    expect(find(text)).toEqual([
      ['“It runs again in winter,”', 'Ada Lindqvist', 'said'],
      ['“We are very glad.”', 'Ada Lindqvist', undefined]
    ])
  })

  it('should know a family name by the names of the document', () => {
    const [found] = findQuotations('“The ferry runs again,” the late Green said.', cuesFor('en'), {
      names: ['Ada Green']
    })
    expect(found?.speaker).toBe('Ada Green')
  })

  it.each([
    ['Dies sagte Hafenministerin Ada Brandt.', '„Die Fähre fährt wieder“, sagte Brandt beim Fest.', 'de', 'Ada Brandt'],
    ['Dies plant Hafenministerin Ada Brandt.', '„Die Fähre fährt wieder“, sagte die Ministerin.', 'de', 'Ada Brandt'],
    [
      'Le préfet de la Haute-Marne, Luc Dorval, est venu.',
      '« Le bac circule de nouveau », a déclaré le préfet à Valdor.',
      'fr',
      'Luc Dorval'
    ],
    [
      "Lo propone l'assessore all'Ambiente Luca Nardi.",
      "«Il battello torna a navigare», ha spiegato l'assessore.",
      'it',
      'Luca Nardi'
    ],
    ['Ada Lindqvist, the Mayor of Valdor, came.', '“The ferry runs again,” the mayor said.', 'en', 'Ada Lindqvist'],
    ['Mayor Ada Lindqvist met Mayor Jon Olsen.', '“The ferry runs again,” the mayor said.', 'en', undefined],
    [
      'Merrow District Attorney Ada Olsen came.',
      '“The ferry runs again,” said District Attorney Olsen.',
      'en',
      'Ada Olsen'
    ],
    ['The mayor met Ada Lindqvist.', '“The ferry runs again,” the mayor said.', 'en', undefined],
    ['Ada Brandt und Jon Brandt kamen.', '„Die Fähre fährt wieder“, sagte Brandt.', 'de', 'Brandt']
  ])('should know by `%s` who says `%s`, in %s', (earlier, text, language, speaker) => {
    const [found] = findQuotations(text, cuesFor(language), {names: [], earlier})
    expect(found?.speaker).toBe(speaker)
  })

  it('should take who is named first after the verb', () => {
    expect(find('“El barco vuelve a navegar”, afirmó Ada Lince, presidenta de Barcos Altavera.', 'es')[0]?.[1]).toBe(
      'Ada Lince'
    )
  })

  it('should go on with what the paragraph before left open or announced', () => {
    const [open] = findQuotations('Ada Lindqvist said: “The ferry runs again.', cuesFor('en'))
    expect(open).toMatchObject({speaker: 'Ada Lindqvist', open: true})
    const pending = announcedBy('Ada Lindqvist made it plain and said:', cuesFor('en'))
    expect(pending).toEqual({speaker: 'Ada Lindqvist', cue: 'said'})
    const [next] = findQuotations('“It runs every day.', cuesFor('en'), {names: [], ...(pending ? {pending} : {})})
    expect(next).toMatchObject({speaker: 'Ada Lindqvist', open: true})
  })
})
