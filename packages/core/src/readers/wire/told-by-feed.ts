import {type Told, toLanguage} from '../metadata.ts'
import {squeeze} from './state-field.ts'

/** How sure what a feed says of itself is of its items: its title is often its own, its language that of its program. */
const confidences = {issuer: 0.4, language: 0.7} as const

/** What a feed says of all its items. */
export function* toldByFeed({title, language}: {title: string; language: string}, format: string): Generator<Told> {
  const name = squeeze(title)
  const tag = toLanguage(language)
  const evidence = 'feed'
  if (name !== '')
    yield {field: 'issuer.name', value: name, source: `${format}:title`, evidence, confidence: confidences.issuer}
  if (tag !== undefined)
    yield {
      field: 'language',
      value: tag,
      ...(tag === language ? {} : {text: language}),
      source: `${format}:language`,
      evidence,
      confidence: confidences.language
    }
}
