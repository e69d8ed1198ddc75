/** Words that a numbered caption begins with, by language: "Figure 3". In lower case, without the full stop of an abbreviation. */
const figureWords: Readonly<Record<string, ReadonlyArray<string>>> = {
  ar: ['شكل', 'الشكل', 'صورة', 'رسم'],
  cs: ['obrázek', 'obr', 'graf', 'foto'],
  da: ['figur', 'fig', 'billede', 'foto'],
  de: ['abbildung', 'abb', 'bild', 'foto', 'grafik', 'schaubild', 'diagramm', 'karte'],
  el: ['εικόνα', 'σχήμα', 'γράφημα', 'διάγραμμα'],
  en: ['figure', 'fig', 'image', 'photo', 'picture', 'chart', 'graph', 'diagram', 'map', 'plate', 'exhibit'],
  es: ['figura', 'fig', 'imagen', 'foto', 'gráfico', 'mapa', 'ilustración'],
  et: ['joonis', 'foto'],
  fa: ['شکل', 'تصویر', 'نمودار'],
  fi: ['kuva', 'kuvio', 'kartta'],
  fr: ['figure', 'fig', 'image', 'photo', 'graphique', 'carte', 'illustration'],
  he: ['איור', 'תרשים', 'תמונה'],
  hi: ['चित्र', 'आकृति'],
  hr: ['slika', 'grafikon', 'karta'],
  hu: ['ábra', 'kép', 'térkép'],
  id: ['gambar', 'foto', 'grafik', 'peta'],
  it: ['figura', 'fig', 'immagine', 'foto', 'grafico', 'mappa'],
  ja: ['図', '写真'],
  ko: ['그림', '사진', '도표'],
  nl: ['figuur', 'fig', 'afbeelding', 'foto', 'grafiek', 'kaart'],
  no: ['figur', 'fig', 'bilde', 'foto'],
  pl: ['rysunek', 'rys', 'ryc', 'rycina', 'zdjęcie', 'wykres', 'mapa'],
  pt: ['figura', 'fig', 'imagem', 'foto', 'gráfico', 'mapa'],
  ro: ['figura', 'fig', 'imaginea', 'fotografia', 'graficul'],
  ru: ['рисунок', 'рис', 'фото', 'график', 'диаграмма', 'схема', 'карта'],
  sv: ['figur', 'fig', 'bild', 'foto', 'diagram', 'karta'],
  sw: ['kielelezo', 'picha', 'mchoro'],
  ta: ['படம்'],
  th: ['ภาพที่', 'รูปที่', 'แผนภูมิที่'],
  tr: ['şekil', 'resim', 'fotoğraf', 'grafik', 'harita'],
  uk: ['рисунок', 'рис', 'фото', 'графік', 'діаграма', 'схема'],
  vi: ['hình', 'ảnh', 'biểu đồ'],
  zh: ['图', '圖', '图片', '照片', '相片']
}

/** Languages that have the number before the word: "3. ábra". */
const numberFirst = ['hu']

/** A word of those with a number behind it, or before it. */
const label = new RegExp(
  `^(?:(?:${anyOf(Object.keys(figureWords))})\\.?\\s*\\p{N}+|\\p{N}+\\.\\s(?:${anyOf(numberFirst)})(?!\\p{L}))`,
  'iu'
)

function anyOf(languages: ReadonlyArray<string>): string {
  const words = new Set(languages.flatMap(language => figureWords[language] ?? []))
  return [...words].toSorted((a, b) => b.length - a.length).join('|')
}

/** Whether a text begins as a numbered caption does. */
export function isFigureLabel(text: string): boolean {
  return label.test(text)
}
