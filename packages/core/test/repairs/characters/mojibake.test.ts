import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mojibake} from '../../../src/repairs/characters/mojibake.ts'
import {toText} from '../../../src/tree/to-text.ts'
import {repair} from './repair.ts'

/** Sentences with the letters and the punctuation that their languages use. */
const sentences = [
  'Der Fischereiausschuß begrüßt die Öffnung der Häfen – „endlich“, sagte er …',
  'Le ministère des Pêches a été félicité : « c’est déjà ça », a-t-il ajouté à Örevik.',
  'A NAÇÃO E AS REGIÕES: “NÃO HÁ ACORDO” – DISSE A IRMÃ. Amanhã…',
  'El año próximo, ¿quién pescará? ¡Nadie! Señaló el capitán Núñez.',
  'Służba wód śródlądowych i żeglugę gości Łódź; są też ćmy i źródła.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy. Úžasný svět, „ano“.',
  'Vi må gå hjem på Åsen. Ærlig talt: Øyane er våre.',
  'Primăria și Țara Înaltă au semnat acordul; răspunsul întârzie.',
  'Bộ Thủy sản Việt Nam hoan nghênh quyết định về đường biển, ông Nguyễn nói.',
  'Ministeriö kiittää: ”näin on hyvä”, sanoi pääjohtaja.',
  'Balıkçılık Bakanlığı İstanbul’da açıkladı: «şimdi değil».',
  'Министерство рыболовства и флота приветствует решение. «Да», — сказал он.',
  'Το Υπουργείο Αλιείας χαιρετίζει την απόφαση του λιμένα.',
  'وزارة الصيد ترحب بالقرار الصادر أمس، وقال الوزير إن الموانئ مفتوحة.',
  'משרד הדיג מברך על ההחלטה',
  'मत्स्य मंत्रालय निर्णय का स्वागत करता है',
  '水産庁は本日、港湾の再開を発表しました。「やっとです」と山田氏。',
  '해양수산부는 오늘 항만 재개를 발표했다.',
  'The fee is €20 or £18 (±5 %) at 12 °C — “all in”™ • © 2031 • 🚢'
]

/** What UTF-8 looks like when it is read as windows-1252. */
function damage(value: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(value))
}

function restore(value: string): string {
  return toText(repair(value, {}, [mojibake]).tree)
}

describe('mojibake', () => {
  it.each(sentences)('should restore “%s”', sentence => {
    expect(restore(damage(sentence))).toBe(sentence)
  })

  it.each(sentences)('should restore “%s”, damaged twice', sentence => {
    expect(restore(damage(damage(sentence)))).toBe(sentence)
  })

  it.each(sentences)('should leave “%s” alone', sentence => {
    expect(restore(sentence)).toBe(sentence)
    expect(restore(sentence.toUpperCase())).toBe(sentence.toUpperCase())
  })

  it('should restore what is damaged again by its own repair', () => {
    const {tree, repairs} = repair('caf\u00C3\u00C2\u00A9', {}, [mojibake])
    expect(toText(tree)).toBe('café')
    expect(repairs.map(({before, after}) => [before, after])).toEqual([
      ['\u00C2\u00A9', '©'],
      ['\u00C3\u00A9', 'é']
    ])
    const undone = repairs.slice(0, 1).map(({id}) => id)
    expect(toText(repair('caf\u00C3\u00C2\u00A9', {undone}, [mojibake]).tree)).toBe('caf\u00C3\u00C2\u00A9')
  })

  it('should restore a document of them in any order, and change nothing after that', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), {minLength: 1}), some => {
        const text = some.join('\n\n')
        expect(restore(damage(text))).toBe(text)
        expect(restore(text)).toBe(text)
      })
    )
  })
})
