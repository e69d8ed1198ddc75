import {describe, expect, it} from 'vitest'
import {cuesFor} from '../../src/cues/index.ts'
import {findTurns} from '../../src/recognizers/inline/find-turns.ts'
import {speakerLabel} from '../../src/recognizers/inline/speaker-label.ts'

const find = (texts: string[], language = 'en') => findTurns(texts, cuesFor(language))

describe('speakerLabel', () => {
  it.each([
    ['MR OLSEN:| Good morning, everybody.', 'en'],
    ['MR. OLSEN (through interpreter):| Good morning.', 'en'],
    ['PRESIDENT ADA ORTEGA:| Good morning.', 'en'],
    ['THE PRESIDENT:| Good morning.', 'en'],
    ['DR. VAN DER BERG:| Good morning.', 'en'],
    ['Deputy Spokesperson:| Good morning.', 'en'],
    ['The Chair:| Thank you.', 'en'],
    ['Q|    When will it run?', 'en'],
    ['Q| Thank you, Madam Minister.', 'en'],
    ['Q.| When will it run?', 'en'],
    ['Q2:| When will it run?', 'en'],
    ['QUESTION:| When will it run?', 'en'],
    ['Frage:| Wann fährt sie wieder?', 'de'],
    ['Question :| Quand circule-t-il de nouveau ?', 'fr'],
    ['Q -| Quand circule-t-il de nouveau ?', 'fr'],
    ['R -| En hiver.', 'fr'],
    ['Pregunta:| ¿Cuándo vuelve a navegar?', 'es'],
    ['Respuesta:| En invierno.', 'es'],
    ['Pergunta:| Quando volta?', 'pt'],
    ['Domanda:| Quando riparte?', 'it'],
    ['Vraag:| Wanneer vaart hij weer?', 'nl'],
    ['Вопрос:| Когда он снова пойдёт?', 'ru'],
    ['С.В.Ольсен:| Зимой.', 'ru'],
    ['Запитання:| Коли він знову піде?', 'uk'],
    ['问：|请问渡轮什么时候恢复运行？', 'zh'],
    ['答：|冬天。', 'zh'],
    ['《海岸日报》记者：|请问渡轮什么时候恢复运行？', 'zh'],
    ['海港电视台记者：|请问渡轮什么时候恢复运行？', 'zh'],
    ['（記者）|フェリーはいつから運航しますか。', 'ja'],
    ['【大臣】|冬からです。', 'ja'],
    ['大臣：|冬からです。', 'ja'],
    ['問）|フェリーはいつから運航しますか。', 'ja'],
    ['▲ 기자:| 배는 언제 다시 다닙니까?', 'ko'],
    ['<질문>| 배는 언제 다시 다닙니까?', 'ko'],
    ['سؤال:| متى تعود العبارة إلى العمل؟', 'ar']
  ])('should find the label of `%s`, in %s', (source, language) => {
    const label = source.slice(0, source.indexOf('|'))
    expect(speakerLabel(source.replace('|', ''), cuesFor(language))).toBe(label)
  })

  it.each([
    ['(Laughter.) We know.', 'en'],
    ['PORT MERROW.- The ferry runs in winter.', 'en'],
    ['R - In winter.', 'en'],
    ['[Applause] Thank you.', 'en'],
    ['（笑）そうですね。', 'ja'],
    ['MEDIA ADVISORY: The Harbour Master meets the press.', 'en'],
    ['WHAT TO KNOW: the ferry runs in winter.', 'en'],
    ['HARBOUR OFFICE: the ferry runs in winter.', 'en'],
    ['The Plan: we build a ferry for the winter.', 'en'],
    ['General: the ferry runs in winter.', 'en'],
    ['Moderator: Ada Lindqvist', 'en'],
    ['DATE AND TIME: Monday at ten.', 'en'],
    ['Queen of the Strait, she said: no.', 'en'],
    ['备注：以上内容由港口提供。', 'zh'],
    ['编辑：王某', 'zh'],
    ['《海岸日报》报道：渡轮恢复运行。', 'zh'],
    ['【概要】本件は次のとおりです。', 'ja']
  ])('should find none in `%s`, in %s', (text, language) => {
    expect(speakerLabel(text, cuesFor(language))).toBeUndefined()
  })
})

describe('findTurns', () => {
  it('should know a family name alone by the label before', () => {
    const labels = find(['PRESIDENT ADA ORTEGA: Hello.', 'Nothing more: no.', 'ORTEGA: We go on.', 'OLSEN: No.'])
    expect(labels).toEqual(['PRESIDENT ADA ORTEGA:', undefined, 'ORTEGA:', undefined])
  })

  it('should know names that come again', () => {
    const texts = ['Ada Ortega: Hello.', 'Jon Eskild: Hello.', 'Ada Ortega: We go on.', 'Jon Eskild: When?']
    expect(find([...texts, 'One thing is clear: it rains.'])).toEqual([
      'Ada Ortega:',
      'Jon Eskild:',
      'Ada Ortega:',
      'Jon Eskild:',
      undefined
    ])
  })

  it('should know names before the stop and dash of stenographers', () => {
    const texts = [
      'Ada Ortega (Moderadora).- Hola.',
      'Jon Eskild.- Hola.',
      'Ada Ortega.- Gracias.',
      'Jon Eskild.- ¿Cuándo?'
    ]
    expect(find([...texts, 'Ada Ortega.- Ahora.', 'Valdor.- Llueve en el puerto.'], 'es')).toEqual([
      'Ada Ortega (Moderadora).-',
      'Jon Eskild.-',
      'Ada Ortega.-',
      'Jon Eskild.-',
      'Ada Ortega.-',
      undefined
    ])
  })

  it('should take no place before a stop and dash for a name', () => {
    expect(find(['Valdor.- Llueve.', 'Puerto Merrow.- Llueve.', 'Nada más.'], 'es')).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })

  it('should know names by the questions between them', () => {
    const texts = [
      '问：请问有何评论？',
      '王明：我们注意到有关报道。',
      '问：还有吗？',
      '王明：没有。',
      '备注：以上是全文。'
    ]
    expect(find(texts, 'zh')).toEqual(['问：', '王明：', '问：', '王明：', undefined])
  })

  it('should know somebody who asks once, among many turns', () => {
    const turns = Array.from({length: 3}, () => ['QUESTION: When?', 'MS. ORTEGA: Now.']).flat()
    expect(find([...turns, 'Jon Eskild (Harbour Press): Why?']).at(-1)).toBe('Jon Eskild (Harbour Press):')
  })

  it('should take no data for turns', () => {
    const texts = [
      'Speed: it makes 10 knots.',
      'Weight: it has 10 t.',
      'Speed: it makes 12 knots.',
      'Weight: it has 12 t.'
    ]
    expect(find(texts)).toEqual(texts.map(() => undefined))
  })

  it('should take no heading in capitals for a turn', () => {
    expect(find(['The plan in short.', 'OPENING THE HARBOUR: We build a pier.'])).toEqual([undefined, undefined])
  })
})
