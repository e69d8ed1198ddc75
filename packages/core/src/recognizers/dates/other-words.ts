import type {Cues} from '../../cues/cues.ts'

/** Words of dates of languages that have no other cue words. */
export const otherWords: Readonly<Record<string, Cues['dates']>> = {
  cs: {joins: ['dne'], ranges: ['až', 'do'], ands: ['a'], years: ['roku'], timeWords: ['v', 'od'], today: ['dnes']},
  da: {joins: ['den'], ranges: ['til'], ands: ['og'], timeWords: ['kl', 'klokken'], today: ['i dag']},
  id: {
    joins: ['tanggal'],
    ranges: ['hingga', 'sampai'],
    ands: ['dan'],
    years: ['tahun'],
    timeWords: ['pukul'],
    today: ['hari ini']
  },
  nb: {joins: ['den'], ranges: ['til'], ands: ['og'], timeWords: ['kl', 'klokken'], today: ['i dag']},
  pl: {
    joins: ['dnia', 'dn'],
    days: ['dzień'],
    ranges: ['do', 'po'],
    ands: ['i', 'oraz'],
    years: ['r', 'roku', 'rok'],
    timeWords: ['o', 'godz', 'godzinie', 'od'],
    today: ['dziś', 'dzisiaj'],
    received: ['otrzymano'],
    ordinals: {
      1: ['pierwszego', 'pierwszy'],
      2: ['drugiego'],
      3: ['trzeciego'],
      4: ['czwartego'],
      5: ['piątego'],
      6: ['szóstego'],
      7: ['siódmego'],
      8: ['ósmego'],
      9: ['dziewiątego'],
      10: ['dziesiątego'],
      11: ['jedenastego'],
      12: ['dwunastego'],
      13: ['trzynastego'],
      14: ['czternastego'],
      15: ['piętnastego'],
      16: ['szesnastego'],
      17: ['siedemnastego'],
      18: ['osiemnastego'],
      19: ['dziewiętnastego'],
      20: ['dwudziestego'],
      21: ['dwudziestego pierwszego'],
      22: ['dwudziestego drugiego'],
      23: ['dwudziestego trzeciego'],
      24: ['dwudziestego czwartego'],
      25: ['dwudziestego piątego'],
      26: ['dwudziestego szóstego'],
      27: ['dwudziestego siódmego'],
      28: ['dwudziestego ósmego'],
      29: ['dwudziestego dziewiątego'],
      30: ['trzydziestego'],
      31: ['trzydziestego pierwszego']
    }
  },
  ro: {joins: ['de'], ranges: ['până la', 'la'], ands: ['și'], years: ['anul'], timeWords: ['ora'], today: ['astăzi']},
  sv: {joins: ['den'], ranges: ['till'], ands: ['och'], timeWords: ['kl', 'klockan'], today: ['i dag']},
  tr: {ranges: ['ile'], ands: ['ve'], timeWords: ['saat'], today: ['bugün']}
}
