/** What is said of anybody, in lower case and without a full stop: a title with a name, and no post. */
export const honorifics: ReadonlySet<string> = new Set(
  `mr mrs ms miss herr frau m mme mlle monsieur madame sr sra señor señora sig sig.ra signor signora dhr mevr mw meneer
  mevrouw senhor senhora d dª г-н г-жа господин госпожа пан пані 先生 女士 小姐 太太 様 さん 氏 씨 님 السيد السيدة الآنسة
  الأستاذ الأستاذة أ`.split(/\s+/)
)
