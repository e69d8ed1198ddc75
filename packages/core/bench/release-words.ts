/** What releases are made up of in one language. */
export interface ReleaseWords {
  letterhead: ReadonlyArray<string>
  kind: string
  subjects: ReadonlyArray<string>
  verbs: ReadonlyArray<string>
  objects: ReadonlyArray<string>
  places: ReadonlyArray<string>
  /** What is told: `{subject} {verb} {object} {place}`. */
  statement: string
  /** What a sentence may go on with: those of releases have some twenty words. */
  clauses: ReadonlyArray<string>
  /** What ends a sentence. */
  stop: string
  cities: ReadonlyArray<string>
  months: ReadonlyArray<string>
  /** With `{city}`, `{day}` and `{month}`. */
  dateline: string
  /** Around what a sentence says, with `{said}` and `{name}`. */
  quotations: ReadonlyArray<string>
  names: ReadonlyArray<string>
  headings: ReadonlyArray<string>
  /** Before a list. */
  listed: string
  byline: string
  boilerplate: string
  /** With `{name}`. */
  contact: ReadonlyArray<string>
  /** Between sentences. */
  space: string
}

const en: ReleaseWords = {
  letterhead: ['Harbor Board of Ellery', '12 Quay Street, Port Ellery', 'Tel: +1 202 555 0143', 'press@ellery.example'],
  kind: 'Press Release',
  subjects: ['The council', 'The ministry', 'The harbor board', 'The committee', 'The mayor', 'The delegation'],
  verbs: ['approved', 'opened', 'postponed', 'reviewed', 'published', 'welcomed'],
  objects: ['the new bridge', 'a survey of wells', 'the budget', 'the ferry timetable', 'a school program'],
  places: ['on Monday', 'in the north district', 'after a long debate', 'with two partners', 'at the harbor'],
  statement: '{subject} {verb} {object} {place}',
  clauses: [
    ', which the towns along the coast had asked for since the storms of last winter',
    ' and asked the engineers to report on the costs before the end of the year',
    ', the second such step in as many years',
    ' so that the fishing fleet can use the outer quay again from spring on'
  ],
  stop: '.',
  cities: ['PORT ELLERY', 'NEW CALDER', 'WESTHAVEN', 'OSTMARK'],
  months: ['January', 'March', 'May', 'August', 'October'],
  dateline: '{city}, {month} {day}, 2024 (NWA) --',
  quotations: [
    '“{said},” said {name}, chair of the board.',
    'According to {name}, “{said}.”',
    '{name} added: “{said}.”'
  ],
  names: ['Ada Moor', 'Jonas Calder', 'Dr. Mira Ostrom', 'Tomas van der Lind', 'Lea Quist'],
  headings: ['Next steps', 'Background of the survey', 'What the port will build', 'Funding'],
  listed: 'The plan has these parts:',
  byline: 'By Lea Quist',
  boilerplate: 'About the Harbor Board: It has kept the quays of Ellery since 1890.',
  contact: ['Media contact:', '{name}, press officer', 'Tel: +1 202 555 0187', 'media@ellery.example'],
  space: ' '
}

const de: ReleaseWords = {
  letterhead: ['Hafenamt Ellern', 'Kaistraße 12, 20999 Ellern', 'Telefon: +49 40 5550 143', 'presse@ellern.example'],
  kind: 'Pressemitteilung',
  subjects: ['Der Rat', 'Das Ministerium', 'Das Hafenamt', 'Der Ausschuss', 'Die Bürgermeisterin', 'Die Delegation'],
  verbs: ['genehmigte', 'eröffnete', 'verschob', 'prüfte', 'veröffentlichte', 'begrüßte'],
  objects: ['die neue Brücke', 'einen Bericht über Brunnen', 'den Haushalt', 'den Fahrplan der Fähren', 'das Programm'],
  places: ['am Montag', 'im Nordviertel', 'nach langer Beratung', 'mit zwei Partnern', 'am Hafen'],
  statement: '{subject} {verb} {place} {object}',
  clauses: [
    ', was die Städte an der Küste seit den Stürmen des letzten Winters gefordert hatten',
    ' und bat die Ingenieure, noch vor dem Ende des Jahres über die Kosten zu berichten',
    ', den zweiten Schritt dieser Art in zwei Jahren',
    ', damit die Fischer den äußeren Kai ab dem Frühjahr wieder nutzen können'
  ],
  stop: '.',
  cities: ['Ellern', 'Neukalden', 'Westhafen', 'Ostmark'],
  months: ['Januar', 'März', 'Mai', 'August', 'Oktober'],
  dateline: '{city}, {day}. {month} 2024 (NWA) –',
  quotations: ['„{said}“, sagte {name}, Vorsitzende des Amtes.', '{name} erklärte: „{said}.“'],
  names: ['Ada Moor', 'Jonas Kalder', 'Dr. Mira Ostrom', 'Tomas von der Lind', 'Lea Quist'],
  headings: ['Nächste Schritte', 'Hintergrund der Untersuchung', 'Was gebaut wird', 'Finanzierung'],
  listed: 'Der Plan hat diese Teile:',
  byline: 'Von Lea Quist',
  boilerplate: 'Über das Hafenamt: Es unterhält die Kaianlagen von Ellern seit 1890.',
  contact: ['Pressekontakt:', '{name}, Pressesprecherin', 'Telefon: +49 40 5550 187', 'medien@ellern.example'],
  space: ' '
}

const fr: ReleaseWords = {
  letterhead: [
    'Autorité portuaire d’Ellery',
    '12, quai du Nord, 29990 Ellery',
    'Tél. : +33 2 55 50 01 43',
    'presse@ellery.example'
  ],
  kind: 'Communiqué de presse',
  subjects: ['Le conseil', 'Le ministère', 'L’autorité portuaire', 'La commission', 'La maire', 'La délégation'],
  verbs: ['a approuvé', 'a ouvert', 'a reporté', 'a examiné', 'a publié', 'a salué'],
  objects: ['le nouveau pont', 'une étude des puits', 'le budget', 'les horaires du bac', 'un programme scolaire'],
  places: ['lundi', 'dans le quartier nord', 'après un long débat', 'avec deux partenaires', 'au port'],
  statement: '{subject} {verb} {object} {place}',
  clauses: [
    ', ce que les villes de la côte demandaient depuis les tempêtes de l’hiver dernier',
    ' et a prié les ingénieurs de rendre compte des coûts avant la fin de l’année',
    ', deuxième mesure de ce genre en deux ans',
    ' afin que les pêcheurs puissent de nouveau utiliser le quai extérieur au printemps'
  ],
  stop: '.',
  cities: ['ELLERY', 'CALDERVILLE', 'PORT-OUEST', 'OSTMARC'],
  months: ['janvier', 'mars', 'mai', 'août', 'octobre'],
  dateline: '{city}, le {day} {month} 2024 (NWA) –',
  quotations: ['« {said} », a déclaré {name}, présidente du conseil.', 'Selon {name}, « {said} ».'],
  names: ['Ada Moor', 'Jonas Calder', 'Dr Mira Ostrom', 'Tomas de la Linde', 'Léa Quist'],
  headings: ['Prochaines étapes', 'Contexte de l’étude', 'Ce que le port construira', 'Financement'],
  listed: 'Le plan comprend :',
  byline: 'Par Léa Quist',
  boilerplate: 'À propos de l’autorité portuaire : elle entretient les quais d’Ellery depuis 1890.',
  contact: ['Contact presse :', '{name}, attachée de presse', 'Tél. : +33 2 55 50 01 87', 'medias@ellery.example'],
  space: ' '
}

const ru: ReleaseWords = {
  letterhead: [
    'Управление порта Эллери',
    '199990, г. Эллери, Северная набережная, д. 12',
    'Тел.: +7 812 555-01-43',
    'press@ellery.example'
  ],
  kind: 'Пресс-релиз',
  subjects: ['Совет', 'Комитет', 'Порт', 'Департамент', 'Мэр', 'Президиум'],
  verbs: ['одобрил', 'открыл', 'отложил', 'рассмотрел', 'опубликовал', 'приветствовал'],
  objects: ['новый мост', 'обзор колодцев', 'бюджет', 'расписание паромов', 'школьную программу'],
  places: ['в понедельник', 'в северном районе', 'после долгих споров', 'вместе с двумя партнёрами', 'в порту'],
  statement: '{subject} {verb} {object} {place}',
  clauses: [
    ', о чём города побережья просили со времени бурь прошлой зимы',
    ' и поручил инженерам доложить о расходах до конца года',
    ', второй такой шаг за два года',
    ', чтобы рыбаки с весны снова могли пользоваться внешним причалом'
  ],
  stop: '.',
  cities: ['ЭЛЛЕРИ', 'КАЛДЕР', 'ЗАПАДНЫЙ ПОРТ', 'ОСТМАРК'],
  months: ['января', 'марта', 'мая', 'августа', 'октября'],
  dateline: '{city}, {day} {month} 2024 г. —',
  quotations: ['«{said}», — сказал {name}, председатель совета.', '{name} добавил: «{said}».'],
  names: ['Павел Мурин', 'Иван Калдер', 'Тимур Остром', 'Лев Квистов'],
  headings: ['Следующие шаги', 'Причины обзора', 'Что построит порт', 'Финансирование'],
  listed: 'План состоит из частей:',
  byline: 'Автор: Лев Квистов',
  boilerplate: 'О порте Эллери: он содержит причалы города с 1890 года.',
  contact: ['Контакты для СМИ:', '{name}, пресс-секретарь', 'Тел.: +7 812 555-01-87', 'media@ellery.example'],
  space: ' '
}

const zh: ReleaseWords = {
  letterhead: ['埃勒里港务局', '埃勒里市北码头路12号', '电话：021-5550 0143', 'press@ellery.example'],
  kind: '新闻稿',
  subjects: ['市政府', '海洋部', '港务局', '委员会', '市长', '代表团'],
  verbs: ['批准了', '启用了', '推迟了', '审议了', '公布了', '欢迎'],
  objects: ['新的大桥', '水井调查报告', '年度预算', '渡轮时刻表', '学校项目'],
  places: ['星期一', '在北区', '经过长时间讨论', '与两个伙伴一起', '在港口'],
  statement: '{subject}{place}{verb}{object}',
  clauses: [
    '，这是沿海各镇自去年冬天的风暴以来一直要求的',
    '，并要求工程师在年底前报告费用',
    '，这是两年来的第二项此类措施',
    '，使渔船队从春季起可以重新使用外码头'
  ],
  stop: '。',
  cities: ['埃勒里', '新卡尔德', '西港', '东马克'],
  months: ['1', '3', '5', '8', '10'],
  dateline: '{city}，2024年{month}月{day}日——',
  quotations: ['{name}表示：“{said}。”', '“{said}，”局长{name}说。'],
  names: ['王海明', '李林德', '张克斯', '陈波'],
  headings: ['下一步', '调查背景', '港口建设', '资金'],
  listed: '计划包括：',
  byline: '记者 陈波',
  boilerplate: '关于港务局：自1890年以来管理埃勒里的码头。',
  contact: ['媒体联系人：', '{name}', '电话：021-5550 0187', 'media@ellery.example'],
  space: ''
}

/** Words by language. */
export const releaseWords = {en, de, fr, ru, zh} as const satisfies Record<string, ReleaseWords>

/** Languages that releases are made up in. */
export type ReleaseLanguage = keyof typeof releaseWords
